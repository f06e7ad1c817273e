import { readFile } from 'node:fs/promises';
import type { HttpResponse } from '../../transport/message.ts';
import type { KeyName, RoleName } from '../key-names.ts';
import type { IdToken, StoreWorld } from '../key-store.ts';
import { objectIn, saidBy, textIn } from './answers.ts';
import { awsErrorOf, endpointOf, isSafe, metadataService, stsService, xmlText } from './aws-api.ts';
import type { AwsCredentials } from './sigv4.ts';

type AwsKey = Extract<KeyName, { store: 'aws' }>;
type AwsRole = Extract<RoleName, { store: 'aws' }>;

/** Credentials in the memory of this step, and where they are from, in words. */
export interface AwsSession {
  readonly credentials: AwsCredentials;
  readonly used: string;
}

interface SessionRequest {
  readonly world: StoreWorld;
  /** What a role's session may do at most. */
  readonly policy: string;
}

const SESSION_S = 900; // the least that AWS gives

/** Takes the role with the run's ID token; without one, the credentials that the machine or an earlier step has. */
export async function awsSession(
  key: AwsKey,
  role: AwsRole | undefined,
  { world, policy }: SessionRequest,
): Promise<AwsSession> {
  if (role) {
    // What the owners of AWS's documentation have trust policies compare: one audience for each partition.
    const idToken = await world.idToken(
      key.partition === 'aws-cn' ? 'sts.amazonaws.com.cn' : 'sts.amazonaws.com',
    );
    const credentials = await assumeRole(key, {
      world,
      policy,
      role: role.name,
      token: idToken.token.reveal(),
      idToken,
    });
    return { credentials, used: `as ${role.name}` };
  }
  const found = await ambient(key, { world, policy });
  if (found) return found;
  throw world.failure('signing-role-refused', `This machine has no credentials of AWS for ${key.name}`, {
    fix: refreshCure(undefined, key),
  });
}

/** What to do when the credentials are missing or no longer taken. */
export function refreshCure(role: AwsRole | undefined, { account, partition }: AwsKey): string {
  if (role) return "Run the job again. If it stays, see whether the role's account may use the region.";
  return (
    `Set signing-role (arn:${partition}:iam::${account}:role/…), and permissions: id-token: write; or log in to AWS in an ` +
    'earlier step, with aws-actions/configure-aws-credentials, or on the machine (IRSA, EKS Pod Identity, ECS, an instance profile).'
  );
}

interface Assumption extends SessionRequest {
  readonly role: string;
  readonly token: string;
  /** The run's own, which its refusal is told with; not there for a machine's. */
  readonly idToken?: IdToken;
}

/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html */
async function assumeRole(key: AwsKey, assumption: Assumption): Promise<AwsCredentials> {
  const { world, policy, role, token } = assumption;
  const url = endpointOf('sts', key, world);
  const form = new URLSearchParams({
    Action: 'AssumeRoleWithWebIdentity',
    Version: '2011-06-15',
    RoleArn: role,
    RoleSessionName: sessionName(world.env),
    DurationSeconds: String(SESSION_S),
    Policy: policy,
    WebIdentityToken: token,
  });
  const headers = {
    'content-type': 'application/x-www-form-urlencoded; charset=utf-8',
    accept: 'application/xml',
  };
  const answer = await world.ask(stsService, { method: 'POST', url, headers, body: form.toString() });
  if (answer.status !== 200) throw stsRefusal(answer, key, assumption);
  return keep(
    world,
    {
      accessKeyId: xmlText(answer.body, 'AccessKeyId'),
      secretAccessKey: xmlText(answer.body, 'SecretAccessKey'),
      sessionToken: xmlText(answer.body, 'SessionToken'),
    },
    stsService.name,
    url,
  );
}

/** As CloudTrail shows who signed: by run and attempt. */
function sessionName({
  GITHUB_RUN_ID: run = '',
  GITHUB_RUN_ATTEMPT: attempt = '',
}: StoreWorld['env']): string {
  return ['gha', run, attempt].filter((part) => /^[\w]+$/.test(part)).join('-');
}

function stsRefusal(answer: HttpResponse, key: AwsKey, { world, role, idToken }: Assumption): Error {
  const { type, message } = awsErrorOf(answer);
  const said = saidBy(stsService, answer);
  const { iss = '', sub = '', aud = '' } = idToken?.claims ?? {};
  const told = idToken
    ? `. The ID token of this run has iss ${quote(iss)}, sub ${quote(sub)}, aud ${quote(aud)}`
    : '';
  const refused = (fix: string) =>
    world.failure(
      'signing-role-refused',
      `AWS STS does not let this run be ${role} (for ${key.name})${told}`,
      { said, fix },
    );
  const provider = iss.replace(/^https:\/\//, '');
  const account = /::(\d+):/.exec(role)?.[1] ?? key.account;
  if (type === 'AccessDenied' && idToken) {
    const condition = { StringEquals: { [`${provider}:aud`]: aud, [`${provider}:sub`]: sub } };
    return refused(
      `Let the trust policy of the role allow sts:AssumeRoleWithWebIdentity to the provider ` +
        `arn:${key.partition}:iam::${account}:oidc-provider/${provider} with this condition, which is that of this very run: ` +
        `${JSON.stringify(condition)}. Letters count as they stand; AWS says the same of a role that does not exist.`,
    );
  }
  if (/No OpenIDConnect provider/i.test(message))
    return refused(
      `Make GitHub an identity provider of the account ${account}: aws iam create-open-id-connect-provider --url ${iss || 'https://token.actions.githubusercontent.com'} --client-id-list ${aud || 'sts.amazonaws.com'}`,
    );
  if (/audience/i.test(message))
    return refused(
      `Add the audience ${aud} to the identity provider ${provider} of the account ${account}: aws iam add-client-id-to-open-id-connect-provider --client-id ${aud} --open-id-connect-provider-arn arn:${key.partition}:iam::${account}:oidc-provider/${provider}`,
    );
  if (type.startsWith('ExpiredToken'))
    return refused(
      'Run the job again: an ID token lives five minutes. If it stays, the clock of whoever gave it is wrong.',
    );
  if (type.startsWith('RegionDisabled'))
    return refused(`Switch on STS for ${key.region} in the account settings of IAM.`);
  if (type === '')
    return world.failure(
      'key-store-unavailable',
      `What answers for AWS STS at ${new URL(answer.url).host} is not AWS STS`,
      { said },
    );
  return refused(
    "See AWS's own words, and compare the role's trust policy with the ID token's iss, sub and aud.",
  );
}

const quote = (text: string) => JSON.stringify(text);

/** The credentials of the machine or of an earlier step, in the order in which AWS's SDKs look for them. */
async function ambient(key: AwsKey, { world, policy }: SessionRequest): Promise<AwsSession | undefined> {
  const { env, maskedSecret } = world;
  const { AWS_ACCESS_KEY_ID: id, AWS_SECRET_ACCESS_KEY: secret, AWS_SESSION_TOKEN: sessionToken } = env;
  if (id && secret) {
    for (const text of [secret, sessionToken]) if (text) maskedSecret(text);
    const credentials = { accessKeyId: id, secretAccessKey: secret, sessionToken: sessionToken || undefined };
    return { credentials, used: 'with the credentials in AWS_ACCESS_KEY_ID' };
  }
  const { AWS_WEB_IDENTITY_TOKEN_FILE: file, AWS_ROLE_ARN: role } = env;
  if (file && role) {
    const token = maskedSecret(await readText(file, world)).reveal();
    const credentials = await assumeRole(key, { world, policy, role, token });
    return { credentials, used: `as ${role} (AWS_ROLE_ARN)` };
  }
  const fromContainer = await containerCredentials(world);
  if (fromContainer) return { credentials: fromContainer, used: "with the container's credentials" };
  const fromInstance = await instanceCredentials(world);
  return fromInstance && { credentials: fromInstance, used: "with the instance's role" };
}

/** A file that the machine's environment names; its line breaks at the end are not part of it. */
async function readText(file: string, { failure }: StoreWorld): Promise<string> {
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch (cause) {
    const fix = 'See whether the file that the environment of the runner names is there, and can be read.';
    throw failure('signing-role-refused', `The token of this machine cannot be read: ${String(cause)}`, {
      fix,
      cause,
    });
  }
}

/** The fixed addresses of ECS and of EKS Pod Identity, which are plain http. */
const CONTAINER_HOSTS = ['169.254.170.2', '169.254.170.23', '[fd00:ec2::23]'];

/** https://docs.aws.amazon.com/sdkref/latest/guide/feature-container-credentials.html */
async function containerCredentials(world: StoreWorld): Promise<AwsCredentials | undefined> {
  const { env, askNearby, maskedSecret, failure } = world;
  const { AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: path, AWS_CONTAINER_CREDENTIALS_FULL_URI: full } = env;
  const url = path ? `http://169.254.170.2${path.startsWith('/') ? '' : '/'}${path}` : full;
  if (!url) return undefined;
  if (!isSafe(url, CONTAINER_HOSTS))
    throw failure(
      'signing-role-refused',
      'AWS_CONTAINER_CREDENTIALS_FULL_URI is neither https:// nor an address of ECS, EKS or this machine',
      { fix: 'Correct that variable of the runner.' },
    );
  const { AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE: file, AWS_CONTAINER_AUTHORIZATION_TOKEN: given } = env;
  const token = file ? await readText(file, world) : given;
  const headers: Record<string, string> = token ? { authorization: maskedSecret(token).reveal() } : {};
  const answer = await askNearby(metadataService, { method: 'GET', url, headers });
  return readCredentials(answer, url, world);
}

/** IMDSv2: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instancedata-data-retrieval.html */
async function instanceCredentials(world: StoreWorld): Promise<AwsCredentials | undefined> {
  const { env, askNearby, maskedSecret } = world;
  if (env.AWS_EC2_METADATA_DISABLED?.toLowerCase() === 'true') return undefined;
  const isIpv6 = env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE?.toLowerCase() === 'ipv6';
  const usual = isIpv6 ? 'http://[fd00:ec2::254]' : 'http://169.254.169.254';
  const base = (env.AWS_EC2_METADATA_SERVICE_ENDPOINT || usual).replace(/\/+$/, '');
  if (!isSafe(base, ['169.254.169.254', '[fd00:ec2::254]'])) return undefined;
  const asked = { 'x-aws-ec2-metadata-token-ttl-seconds': '60' };
  const given = await askNearby(metadataService, {
    method: 'PUT',
    url: `${base}/latest/api/token`,
    headers: asked,
  });
  if (given?.status !== 200 || !/^[\w+/=.-]{8,}$/.test(given.body.trim())) return undefined; // another cloud's, or none
  const headers = { 'x-aws-ec2-metadata-token': maskedSecret(given.body.trim()).reveal() };
  const url = `${base}/latest/meta-data/iam/security-credentials/`;
  const names = await askNearby(metadataService, { method: 'GET', url, headers });
  const [name = ''] = (names?.status === 200 ? names.body : '').trim().split('\n');
  if (!/^[\w+=,.@-]+$/.test(name)) return undefined; // the instance has no role
  const answer = await askNearby(metadataService, { method: 'GET', url: `${url}${name}`, headers });
  return readCredentials(answer, url, world);
}

/** Credentials in the JSON that metadata services answer. */
function readCredentials(answer: HttpResponse | undefined, url: string, world: StoreWorld): AwsCredentials {
  const data = objectIn(answer?.status === 200 ? answer.body : '');
  return keep(
    world,
    {
      accessKeyId: textIn(data, 'AccessKeyId'),
      secretAccessKey: textIn(data, 'SecretAccessKey'),
      sessionToken: textIn(data, 'Token'),
    },
    metadataService.name,
    url,
  );
}

/** Masks credentials that came, whole; half of them is no answer. */
function keep(
  { maskedSecret, failure }: StoreWorld,
  { accessKeyId, secretAccessKey, sessionToken }: Readonly<Record<keyof AwsCredentials, string | undefined>>,
  name: string,
  url: string,
): AwsCredentials {
  if (!accessKeyId || !secretAccessKey || !sessionToken)
    throw failure('signing-role-refused', `${name} at ${new URL(url).host} gave no credentials`, {
      fix: 'See whether the role of this machine is still there.',
    });
  for (const text of [accessKeyId, secretAccessKey, sessionToken]) maskedSecret(text);
  return { accessKeyId, secretAccessKey, sessionToken };
}
