// A stand-in for AWS STS, KMS, Secrets Manager, Systems Manager and the metadata services, with one role, one key and one secret. It checks signatures (SigV4) by AWS's
// description of them, not with the code that made them. Its words are those that AWS is quoted with in issues and docs.
import { createHash, createHmac, createPublicKey, randomBytes } from 'node:crypto';
import { checkIdToken } from './id-token-check.ts';
import {
  json,
  startStoreServer,
  type StoreAnswer,
  type StoreRequest,
  type StoreServer,
} from './store-server.ts';
import { signDigest } from './vault-stand-in.ts';

export const REGION = 'eu-west-1';
export const ACCOUNT = '123456789012';
export const KEY_ARN = `arn:aws:kms:${REGION}:${ACCOUNT}:key/1234abcd-12ab-34cd-56ef-1234567890ab`;
export const ALIAS_ARN = `arn:aws:kms:${REGION}:${ACCOUNT}:alias/release-app`;
export const SECRET_ARN = `arn:aws:secretsmanager:${REGION}:${ACCOUNT}:secret:release-app-AbC12d`;
export const PARAMETER_ARN = `arn:aws:ssm:${REGION}:${ACCOUNT}:parameter/apps/release-app`;
export const ROLE_ARN = `arn:aws:iam::${ACCOUNT}:role/release-app-sign`;

export interface Credentials {
  readonly AccessKeyId: string;
  readonly SecretAccessKey: string;
  readonly Token: string;
}

export interface AwsStandIn extends StoreServer {
  readonly settings: {
    aud: string;
    sub: string;
    /** AWS's clock minus the local one. */
    skewSeconds: number;
    mayShowKey: boolean;
    privateKey: string;
    /** Replaces parts of the answer to Sign. */
    signed: Readonly<Record<string, unknown>>;
    secret: string;
    /** Whether Secrets Manager holds it as bytes. */
    isBinary: boolean;
  };
  /** Credentials that AWS takes from now on, as a login step or a machine would have them. */
  readonly issue: () => Credentials;
  /** The last form that STS got. */
  readonly sessions: readonly URLSearchParams[];
}

export async function startAws(privateKey: string, issuer: string): Promise<AwsStandIn> {
  const known = new Map<string, Credentials>();
  const sessions: URLSearchParams[] = [];
  const settings: AwsStandIn['settings'] = {
    aud: 'sts.amazonaws.com',
    sub: 'repo:acme/app:ref:refs/heads/main',
    skewSeconds: 0,
    mayShowKey: false,
    privateKey,
    signed: {},
    secret: privateKey,
    isBinary: false,
  };
  let imdsToken = '';
  const secrets: string[] = [];
  const issue = (): Credentials => {
    const credentials = {
      AccessKeyId: `ASIA${randomBytes(8).toString('hex').toUpperCase()}`,
      SecretAccessKey: randomBytes(30).toString('base64'),
      Token: randomBytes(120).toString('base64'),
    };
    known.set(credentials.AccessKeyId, credentials);
    secrets.push(credentials.SecretAccessKey, credentials.Token);
    return credentials;
  };
  const now = () => new Date(Date.now() + settings.skewSeconds * 1000);
  const server = await startStoreServer(async (request) => {
    const answer = await route(request);
    return {
      ...answer,
      headers: { ...answer.headers, date: now().toUTCString(), 'x-amzn-requestid': 'aws-request-1' },
    };
  });

  async function route(request: StoreRequest): Promise<StoreAnswer> {
    const { method, path, headers, body } = request;
    if (path === '/latest/api/token' && method === 'PUT') {
      if (!headers['x-aws-ec2-metadata-token-ttl-seconds']) return { status: 400, body: '' };
      imdsToken = randomBytes(30).toString('base64');
      secrets.push(imdsToken);
      return { status: 200, body: imdsToken };
    }
    if (path.startsWith('/latest/meta-data/iam/security-credentials/')) {
      if (headers['x-aws-ec2-metadata-token'] !== imdsToken) return { status: 401, body: '' };
      return path.endsWith('/')
        ? { status: 200, body: 'runner-role' }
        : json(200, { Code: 'Success', ...issue() });
    }
    if (path === '/v1/credentials')
      return headers.authorization === 'container-authorization-token' ? json(200, issue()) : json(401, {});
    const form = new URLSearchParams(body);
    if (form.get('Action') === 'AssumeRoleWithWebIdentity') return assumeRole(form);
    const refusal = checkSignature(request);
    if (refusal) return refusal;
    const target = String(headers['x-amz-target']);
    const asked = JSON.parse(body) as Record<string, string | boolean>;
    if (target === 'secretsmanager.GetSecretValue') return secretValue(asked);
    if (target === 'AmazonSSM.GetParameter') return parameter(asked);
    return kms(target, asked as Record<string, string>);
  }

  /** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetSecretValue.html */
  function secretValue({ SecretId }: Record<string, string | boolean>): StoreAnswer {
    if (SecretId !== SECRET_ARN && SecretId !== SECRET_ARN.slice(0, -7))
      return kmsError('ResourceNotFoundException', "Secrets Manager can't find the specified secret.");
    const base64 = Buffer.from(settings.secret, 'latin1').toString('base64');
    const held = settings.isBinary ? { SecretBinary: base64 } : { SecretString: settings.secret };
    return json(200, {
      ARN: SECRET_ARN,
      Name: 'release-app',
      VersionStages: ['AWSCURRENT'],
      ...held,
      ...settings.signed,
    });
  }

  /** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParameter.html */
  function parameter({ Name, WithDecryption }: Record<string, string | boolean>): StoreAnswer {
    const names = [PARAMETER_ARN, '/apps/release-app'].flatMap((name) => [name, `${name}:3`]);
    if (!names.includes(String(Name))) return kmsError('ParameterNotFound', '');
    const Value = WithDecryption === true ? settings.secret : 'AQICAHh-ciphertext';
    return json(200, {
      Parameter: { ARN: PARAMETER_ARN, Name: '/apps/release-app', Type: 'SecureString', Value, Version: 3 },
    });
  }

  async function assumeRole(form: URLSearchParams): Promise<StoreAnswer> {
    sessions.push(form);
    const claims = await checkIdToken(form.get('WebIdentityToken') ?? '', issuer);
    if (!claims) return xml(400, 'InvalidIdentityToken', "Couldn't verify the token");
    if (claims.aud !== settings.aud) return xml(400, 'InvalidIdentityToken', 'Incorrect token audience');
    if (form.get('RoleArn') !== ROLE_ARN || claims.sub !== settings.sub)
      return xml(403, 'AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity');
    const { AccessKeyId, SecretAccessKey, Token } = issue();
    return {
      status: 200,
      headers: { 'content-type': 'text/xml' },
      body: `<AssumeRoleWithWebIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleWithWebIdentityResult><Credentials><AccessKeyId>${AccessKeyId}</AccessKeyId><SecretAccessKey>${SecretAccessKey}</SecretAccessKey><SessionToken>${Token}</SessionToken><Expiration>2026-01-31T12:00:00Z</Expiration></Credentials></AssumeRoleWithWebIdentityResult></AssumeRoleWithWebIdentityResponse>`,
    };
  }

  /** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html, step by step. */
  function checkSignature({ method, path, headers, body }: StoreRequest): StoreAnswer | undefined {
    const [, id = '', date = '', region = '', service = '', names = '', given = ''] =
      /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/([^/]+)\/aws4_request, SignedHeaders=([^,]+), Signature=([0-9a-f]{64})$/.exec(
        headers.authorization ?? '',
      ) ?? [];
    const credentials = known.get(id);
    if (!credentials || headers['x-amz-security-token'] !== credentials.Token)
      return kmsError(
        'UnrecognizedClientException',
        'The security token included in the request is invalid.',
      );
    for (const name of ['host', 'x-amz-date', 'x-amz-security-token', 'x-amz-target'])
      if (!names.split(';').includes(name))
        return kmsError('IncompleteSignatureException', `${name} is not signed`);
    const time = String(headers['x-amz-date']);
    const stamp = Date.parse(time.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));
    const behind = now().getTime() - stamp;
    const expected = { TrentService: 'kms', secretsmanager: 'secretsmanager', AmazonSSM: 'ssm' }[
      String(headers['x-amz-target']).split('.')[0] ?? ''
    ];
    if (region !== REGION || service !== expected || !time.startsWith(date))
      return kmsError('InvalidSignatureException', 'Credential should be scoped to a valid region.');
    const hex = (text: string) => createHash('sha256').update(text).digest('hex');
    const canonicalHeaders = names.split(';').map((name) => `${name}:${String(headers[name]).trim()}\n`);
    const canonicalRequest = `${method}\n${path}\n\n${canonicalHeaders.join('')}\n${names}\n${hex(body)}`;
    const toSign = `AWS4-HMAC-SHA256\n${time}\n${date}/${region}/${service}/aws4_request\n${hex(canonicalRequest)}`;
    let key: Buffer = Buffer.from(`AWS4${credentials.SecretAccessKey}`);
    for (const part of [date, region, service, 'aws4_request'])
      key = createHmac('sha256', key).update(part).digest();
    if (createHmac('sha256', key).update(toSign).digest('hex') !== given)
      return kmsError(
        'InvalidSignatureException',
        'The request signature we calculated does not match the signature you provided.',
      );
    if (Math.abs(behind) > 300_000)
      return kmsError(
        'InvalidSignatureException',
        `Signature ${behind > 0 ? 'expired' : 'not yet current'}: ${time} is too far from ${now().toISOString()}`,
      );
    return undefined;
  }

  function kms(target: string, request: Record<string, string>): StoreAnswer {
    const { KeyId, Message = '', MessageType, SigningAlgorithm } = request;
    if (KeyId !== KEY_ARN && KeyId !== ALIAS_ARN)
      return kmsError('NotFoundException', `Key '${KeyId ?? ''}' does not exist`);
    if (target === 'TrentService.GetPublicKey') {
      if (!settings.mayShowKey)
        return kmsError('AccessDeniedException', 'not authorized to perform: kms:GetPublicKey');
      const der = createPublicKey(settings.privateKey).export({ type: 'spki', format: 'der' });
      return json(200, { KeyId: KEY_ARN, PublicKey: der.toString('base64') });
    }
    if (
      target !== 'TrentService.Sign' ||
      MessageType !== 'DIGEST' ||
      SigningAlgorithm !== 'RSASSA_PKCS1_V1_5_SHA_256'
    )
      return kmsError('ValidationException', 'the stand-in wants a digest, signed by PKCS #1 v1.5');
    const digest = Buffer.from(Message, 'base64');
    if (digest.length !== 32)
      return kmsError('ValidationException', 'Digest is invalid length for algorithm');
    const Signature = signDigest(digest, settings.privateKey).toString('base64');
    return json(200, { KeyId: KEY_ARN, SigningAlgorithm, Signature, ...settings.signed });
  }

  return Object.assign(server, { settings, issue, sessions, secrets });
}

export function kmsError(type: string, message: string, status = 400): StoreAnswer {
  return json(status, { __type: type, message }, { 'content-type': 'application/x-amz-json-1.1' });
}

/** An error of STS, as its protocol has it. */
export function xml(status: number, code: string, message: string): StoreAnswer {
  return {
    status,
    headers: { 'content-type': 'text/xml' },
    body: `<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error><RequestId>b1</RequestId></ErrorResponse>`,
  };
}
