// A stand-in for Google's STS, IAM Credentials, Cloud KMS, Secret Manager and metadata service, with one pool, one service
// account, one key and one secret. What it refuses is what Google refuses; its words are those that Google is quoted with
// in issues and docs (sources: docs/key-stores.md). scripts/official-clients.ts holds Google's own clients against it.
// Long because all that one key, one secret and one identity are asked for stands side by side.
import { createPublicKey, generateKeyPairSync, randomBytes, verify } from 'node:crypto';
import { crc32 } from './crc32c-table.ts';
import { checkIdToken } from './id-token-check.ts';
import {
  json,
  startStoreServer,
  type StoreAnswer,
  type StoreRequest,
  type StoreServer,
} from './store-server.ts';
import { signDigest } from './vault-stand-in.ts';

export const PROVIDER = 'projects/123456789012/locations/global/workloadIdentityPools/github/providers/acme';
export const SERVICE_ACCOUNT = 'release-app@acme.iam.gserviceaccount.com';
const KEY = 'projects/acme/locations/europe-west1/keyRings/apps/cryptoKeys/release-app';
export const KEY_VERSION = `${KEY}/cryptoKeyVersions/1`;
export const SECRET_VERSION = 'projects/acme/secrets/release-app/versions/latest';
const CLOUD = 'https://www.googleapis.com/auth/cloud-platform';
const KMS = 'https://www.googleapis.com/auth/cloudkms';
const IAM = 'https://www.googleapis.com/auth/iam';

export interface GoogleStandIn extends StoreServer {
  readonly settings: {
    sub: string;
    /** Whether the pool's own principal may use what is there, and whether the service account may. */
    isDirect: boolean;
    mayImpersonate: boolean;
    mayUse: boolean;
    mayShowKey: boolean;
    state: 'ENABLED' | 'DISABLED';
    /** Google's clock minus the local one. */
    skewSeconds: number;
    privateKey: string;
    signature: ((digest: Buffer) => Buffer) | undefined;
    secret: Buffer;
    /** Replaces parts of the answers of the KMS and of Secret Manager. */
    answered: Readonly<Record<string, unknown>>;
    /** Replaces parts of Secret Manager's answer beside the payload. */
    named: Readonly<Record<string, unknown>>;
    hasMetadata: boolean;
  };
  /** How long the tokens were asked to live, and with which scopes. */
  readonly sessions: { readonly scope: string; readonly lifetime?: string }[];
  /** The file of a service account's key, as Google gives it out. */
  readonly accountKey: Readonly<Record<string, string>>;
}

const error = (code: number, status: string, message: string): StoreAnswer =>
  json(code, { error: { code, message, status } });
const oauth = (name: string, description: string, status = 400): StoreAnswer =>
  json(status, { error: name, error_description: description });

export async function startGoogle(privateKey: string, issuer: string): Promise<GoogleStandIn> {
  const settings: GoogleStandIn['settings'] = {
    sub: 'repo:acme/app:ref:refs/heads/main',
    isDirect: true,
    mayImpersonate: true,
    mayUse: true,
    mayShowKey: false,
    state: 'ENABLED',
    skewSeconds: 0,
    privateKey,
    signature: undefined,
    secret: Buffer.from(privateKey),
    answered: {},
    named: {},
    hasMetadata: true,
  };
  const account = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const accountPem = account.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const accountKey = {
    type: 'service_account',
    client_email: SERVICE_ACCOUNT,
    private_key_id: 'c0ffee',
    private_key: accountPem,
    token_uri: 'https://oauth2.googleapis.com/token',
  };
  const known = new Map<string, { readonly scope: string; readonly mayUse: () => boolean }>();
  const sessions: { scope: string; lifetime?: string }[] = [];
  const secrets: string[] = accountPem.split('\n').filter((line) => line.length > 40);
  const issue = (scope: string, mayUse: () => boolean): string => {
    const token = `ya29.${randomBytes(60).toString('base64url')}`;
    known.set(token, { scope, mayUse });
    secrets.push(token);
    return token;
  };
  const server = await startStoreServer(async (request) => {
    const answer = await route(request);
    const date = new Date(Date.now() + settings.skewSeconds * 1000).toUTCString();
    return { ...answer, headers: { ...answer.headers, date } };
  });

  function route(request: StoreRequest): StoreAnswer | Promise<StoreAnswer> {
    const { method, headers } = request;
    const path = request.path.replace(/\?.*$/, '');
    if (path.startsWith('/computeMetadata/')) return metadata(request);
    if (method === 'POST' && path === '/v1/token') return exchange(request);
    if (method === 'POST' && path === `/v1/projects/-/serviceAccounts/${SERVICE_ACCOUNT}:generateAccessToken`)
      return impersonate(request);
    if (path.endsWith(':generateAccessToken'))
      return error(404, 'NOT_FOUND', 'Not found; Gaia id not found for email');
    const token = String(headers.authorization).replace('Bearer ', '');
    const session = known.get(token) ?? ownToken(token);
    if (!session)
      return error(
        401,
        'UNAUTHENTICATED',
        'Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential.',
      );
    if (path.includes('/secrets/')) return access(method, path, session);
    return keys(request, path, session);
  }

  /** https://cloud.google.com/iam/docs/reference/sts/rest/v1/TopLevel/token; the form of RFC 8693 is taken as well. */
  async function exchange({ body, headers }: StoreRequest): Promise<StoreAnswer> {
    const isForm = String(headers['content-type']).startsWith('application/x-www-form-urlencoded');
    const given: Record<string, unknown> = isForm
      ? Object.fromEntries(
          [...new URLSearchParams(body)].map(([name, value]) => [
            name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase()),
            value,
          ]),
        )
      : (JSON.parse(body) as Record<string, unknown>);
    const { grantType, audience, scope, requestedTokenType, subjectTokenType, subjectToken } = given;
    if (grantType !== 'urn:ietf:params:oauth:grant-type:token-exchange')
      return oauth('unsupported_grant_type', 'Invalid grant type');
    if (requestedTokenType !== 'urn:ietf:params:oauth:token-type:access_token')
      return oauth('invalid_request', 'Invalid requested token type');
    if (subjectTokenType !== 'urn:ietf:params:oauth:token-type:jwt')
      return oauth('invalid_request', 'Invalid subject token type');
    if (
      typeof audience !== 'string' ||
      !/^\/\/iam\.googleapis\.com\/projects\/\d+\/locations\//.test(audience)
    )
      return oauth(
        'invalid_request',
        'Invalid value for "audience". This value should be the full resource name of the Identity Provider. See https://cloud.google.com/iam/docs/reference/sts/rest/v1/TopLevel/token for the list of possible formats.',
      );
    if (audience !== `//iam.googleapis.com/${PROVIDER}`)
      return oauth(
        'invalid_target',
        'The target service indicated by the "audience" parameters is invalid. This might either be because the pool or provider is disabled or deleted or because it doesn\'t exist.',
      );
    if (typeof scope !== 'string' || ![CLOUD, KMS, IAM].includes(scope))
      return oauth('invalid_scope', 'Invalid OAuth scope');
    const claims = await checkIdToken(String(subjectToken), issuer);
    if (!claims)
      return oauth('invalid_grant', 'Invalid ID token signature or the token is stale to sign-in.');
    if (claims.aud !== `https://iam.googleapis.com/${PROVIDER}`)
      return oauth(
        'invalid_grant',
        `The audience in ID Token [${String(claims.aud)}] does not match the expected audience.`,
      );
    if (claims.sub !== settings.sub)
      return oauth('unauthorized_client', 'The given credential is rejected by the attribute condition.');
    sessions.push({ scope });
    return json(200, {
      access_token: issue(scope, () => settings.isDirect && settings.mayUse),
      issued_token_type: 'urn:ietf:params:oauth:token-type:access_token',
      token_type: 'Bearer',
      expires_in: 3599,
    });
  }

  function impersonate({ headers, body }: StoreRequest): StoreAnswer {
    const session = known.get(String(headers.authorization).replace('Bearer ', ''));
    if (!session) return error(401, 'UNAUTHENTICATED', 'Request had invalid authentication credentials.');
    if (![IAM, CLOUD].includes(session.scope))
      return error(403, 'PERMISSION_DENIED', 'Request had insufficient authentication scopes.');
    if (!settings.mayImpersonate)
      return error(
        403,
        'PERMISSION_DENIED',
        "Permission 'iam.serviceAccounts.getAccessToken' denied on resource (or it may not exist).",
      );
    const { scope, lifetime = '3600s' } = JSON.parse(body) as { scope?: string[]; lifetime?: string };
    if (!Array.isArray(scope) || !/^\d+s$/.test(lifetime) || parseInt(lifetime) > 3600)
      return error(400, 'INVALID_ARGUMENT', 'Request contains an invalid argument.');
    sessions.push({ scope: scope.join(' '), lifetime });
    const accessToken = issue(scope.join(' '), () => settings.mayUse);
    return json(200, {
      accessToken,
      expireTime: new Date(Date.now() + parseInt(lifetime) * 1000).toISOString(),
    });
  }

  /** A JWT that a service account has signed itself. https://google.aip.dev/auth/4111 */
  function ownToken(token: string) {
    const [header = '', payload = '', signature = ''] = token.split('.');
    if (!signature) return undefined;
    const publicKey = createPublicKey(account.privateKey);
    const isSigned = verify(
      'sha256',
      Buffer.from(`${header}.${payload}`),
      publicKey,
      Buffer.from(signature, 'base64url'),
    );
    const read = (part: string) =>
      JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>;
    const { iss, sub, scope, iat, exp } = read(payload);
    const now = Date.now() / 1000 + settings.skewSeconds;
    const isInTime = Number(iat) <= now + 10 && Number(exp) > now && Number(exp) - Number(iat) <= 3600;
    const isWell = isSigned && isInTime && iss === SERVICE_ACCOUNT && sub === SERVICE_ACCOUNT;
    return isWell && read(header).kid === 'c0ffee'
      ? { scope: String(scope), mayUse: () => settings.mayUse }
      : undefined;
  }

  function metadata({ headers, path }: StoreRequest): StoreAnswer {
    if (headers['metadata-flavor'] !== 'Google')
      return {
        status: 403,
        headers: { 'metadata-flavor': 'Google' },
        body: 'Missing Metadata-Flavor:Google header.',
      };
    const flavor = { 'metadata-flavor': 'Google' };
    const url = new URL(path, 'http://metadata');
    if (!settings.hasMetadata) return { status: 404, headers: flavor, body: 'Not Found' };
    if (!url.pathname.endsWith('/instance/service-accounts/default/token')) return json(200, {}, flavor);
    const scope = url.searchParams.get('scopes') ?? CLOUD;
    const access_token = issue(scope, () => settings.mayUse);
    return json(200, { access_token, expires_in: 3000, token_type: 'Bearer' }, flavor);
  }

  interface Caller {
    readonly scope: string;
    readonly mayUse: () => boolean;
  }

  function keys({ method, body }: StoreRequest, path: string, { scope, mayUse }: Caller): StoreAnswer {
    if (![KMS, CLOUD].includes(scope))
      return error(403, 'PERMISSION_DENIED', 'Request had insufficient authentication scopes.');
    const [, name, operation] =
      /^\/v1\/(projects\/.+\/cryptoKeyVersions\/\d+)(:asymmetricSign|\/publicKey)$/.exec(path) ?? [];
    if (!name) return error(404, 'NOT_FOUND', 'The requested URL was not found on this server.');
    const denied = (permission: string) =>
      error(
        403,
        'PERMISSION_DENIED',
        `Permission '${permission}' denied on resource '${name}' (or it may not exist).`,
      );
    if (!name.startsWith(`${KEY}/`)) return denied('cloudkms.cryptoKeyVersions.useToSign');
    if (operation === '/publicKey') {
      if (method !== 'GET' || !settings.mayShowKey) return denied('cloudkms.cryptoKeyVersions.viewPublicKey');
      const pem = createPublicKey(settings.privateKey).export({ type: 'spki', format: 'pem' });
      return json(200, { pem, algorithm: 'RSA_SIGN_PKCS1_2048_SHA256', name });
    }
    if (!mayUse()) return denied('cloudkms.cryptoKeyVersions.useToSign');
    if (name !== KEY_VERSION) return error(404, 'NOT_FOUND', `CryptoKeyVersion ${name} not found.`);
    if (settings.state !== 'ENABLED')
      return error(
        400,
        'FAILED_PRECONDITION',
        `${name} is not enabled, current state is: ${settings.state}.`,
      );
    const { digest, digestCrc32c, ...others } = JSON.parse(body) as Record<string, unknown>;
    const { sha256, ...otherDigests } = (digest ?? {}) as { sha256?: string };
    const strange = [...Object.keys(others).filter((each) => each !== 'name'), ...Object.keys(otherDigests)];
    const bytes = Buffer.from(sha256 ?? '', 'base64');
    if (method !== 'POST' || strange.length > 0 || bytes.length !== 32)
      return error(
        400,
        'INVALID_ARGUMENT',
        `Invalid JSON payload received. Unknown name "${strange.join()}"`,
      );
    const given =
      typeof digestCrc32c === 'object' ? (digestCrc32c as { value?: unknown } | null)?.value : digestCrc32c;
    if (given !== undefined && Number(given) !== crc32(bytes))
      return error(
        400,
        'INVALID_ARGUMENT',
        'The checksum in field digest_crc32c did not match the data in field digest.',
      );
    const signature = settings.signature?.(bytes) ?? signDigest(bytes, settings.privateKey);
    return json(200, {
      name,
      signature: signature.toString('base64'),
      signatureCrc32c: String(crc32(signature)),
      ...(given !== undefined && { verifiedDigestCrc32c: true }),
      protectionLevel: 'SOFTWARE',
      ...settings.answered,
    });
  }

  function access(method: string, path: string, { scope, mayUse }: Caller): StoreAnswer {
    const name = path.slice('/v1/'.length).replace(/:access$/, '');
    if (scope !== CLOUD)
      return error(403, 'PERMISSION_DENIED', 'Request had insufficient authentication scopes.');
    if (!mayUse() || !name.startsWith('projects/acme/'))
      return error(
        403,
        'PERMISSION_DENIED',
        `Permission 'secretmanager.versions.access' denied for resource '${name}' (or it may not exist).`,
      );
    if (method !== 'GET' || name !== SECRET_VERSION)
      return error(404, 'NOT_FOUND', `Secret Version [${name}] not found.`);
    if (settings.state !== 'ENABLED')
      return error(400, 'FAILED_PRECONDITION', `Secret Version [${name}] is in ${settings.state} state.`);
    const data = settings.secret.toString('base64');
    secrets.push(data);
    return json(200, {
      name: 'projects/123456789012/secrets/release-app/versions/7',
      payload: { data, dataCrc32c: String(crc32(settings.secret)), ...settings.answered },
      ...settings.named,
    });
  }

  return Object.assign(server, { settings, sessions, secrets, accountKey });
}
