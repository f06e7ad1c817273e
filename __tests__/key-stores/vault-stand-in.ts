// A stand-in for Vault with one Transit key, one secret, one JWT role and one AppRole. Its words are those of OpenBao 2.7.2, as
// __tests__/real/openbao.test.ts hears them.
import { constants, createPublicKey, privateEncrypt, randomBytes } from 'node:crypto';
import { checkIdToken } from './id-token-check.ts';
import { json, startStoreServer, type StoreAnswer, type StoreServer } from './store-server.ts';

export interface VaultStandIn extends StoreServer {
  /** What may be changed: whom the role trusts, what its policy allows, what the key gives. */
  readonly settings: {
    sub: string;
    maySign: boolean;
    mayRead: boolean;
    mayRevoke: boolean;
    signature: ((digest: Buffer) => Buffer) | undefined;
    privateKey: string;
    /** What the key-value store holds; undefined for a version that was deleted. */
    secret: Readonly<Record<string, unknown>> | undefined;
  };
  /** Tokens that were given out and not revoked. */
  readonly alive: ReadonlySet<string>;
}

export const APPROLE = { id: 'role-id-of-the-machine', secret: 'secret-id-of-the-machine' };

const refuse = (status: number, ...errors: string[]) => json(status, { errors });

/** The DER of a DigestInfo for SHA-256, before the digest (RFC 8017, 9.2). */
const DIGEST_INFO = Buffer.from('3031300d060960864801650304020105000420', 'hex');

/** RSASSA-PKCS1-v1_5 of a digest, by hand: the padding of a private operation over DigestInfo. */
export function signDigest(digest: Buffer, privateKey: string): Buffer {
  const key = { key: privateKey, padding: constants.RSA_PKCS1_PADDING };
  return privateEncrypt(key, Buffer.concat([DIGEST_INFO, digest]));
}

export async function startVault(privateKey: string, issuer: string): Promise<VaultStandIn> {
  const alive = new Set<string>();
  const settings: VaultStandIn['settings'] = {
    sub: 'repo:acme/app:ref:refs/heads/main',
    maySign: true,
    mayRead: false,
    mayRevoke: true,
    signature: undefined,
    privateKey,
    secret: { 'private-key': privateKey },
  };
  const server = await startStoreServer(async ({ method, path, headers, body }, { secrets }) => {
    const own = `http://${String(headers.host)}`;
    const token = String(headers['x-vault-token']);
    const isKnown = alive.has(token) || token === 'ambient-vault-token';
    switch (`${method} ${path}`) {
      case 'GET /v1/secret/data/apps/release-app':
      case 'GET /v1/secret/data/apps/release-app?version=3':
        if (!isKnown || !settings.mayRead) return refuse(403, '1 error occurred:\n\t* permission denied\n\n');
        return settings.secret
          ? json(200, { data: { data: settings.secret, metadata: { version: 3, destroyed: false } } })
          : json(404, {
              data: { data: null, metadata: { deletion_time: '2026-01-31T12:00:00Z', version: 3 } },
            });
      case 'GET /v1/secret/data/apps/another':
        return isKnown ? refuse(404) : refuse(403, 'permission denied');
      case 'POST /v1/auth/approle/login':
      case 'POST /v1/team/auth/approle/login': {
        const { role_id, secret_id } = JSON.parse(body) as Record<string, string>;
        if (role_id !== APPROLE.id || secret_id !== APPROLE.secret)
          return refuse(400, 'invalid role or secret ID');
        return tokenOf(secrets);
      }
      case 'POST /v1/team/auth/token/revoke-self':
        alive.delete(token);
        return { status: 204, body: '' };
      case 'POST /v1/auth/jwt/login':
        return logIn(JSON.parse(body) as LogIn, { own, secrets });
      case 'POST /v1/transit/sign/release-app/sha2-256':
        if (!isKnown || !settings.maySign) return refuse(403, '1 error occurred:\n\t* permission denied\n\n');
        return sign(JSON.parse(body) as Signing);
      case 'GET /v1/transit/keys/release-app': {
        if (!isKnown || !settings.mayRead) return refuse(403, '1 error occurred:\n\t* permission denied\n\n');
        const publicKey = createPublicKey(settings.privateKey).export({ type: 'spki', format: 'pem' });
        return json(200, { data: { latest_version: 1, keys: { 1: { public_key: publicKey } } } });
      }
      case 'POST /v1/auth/token/revoke-self':
        if (!isKnown || !settings.mayRevoke) return refuse(403, 'permission denied');
        alive.delete(token);
        return { status: 204, body: '' };
      case 'POST /v1/transit/sign/release-ap/sha2-256':
        return refuse(400, 'signing key not found');
      default:
        return refuse(404, `no handler for route "${path.slice(4)}". route entry not found.`);
    }
  });

  interface LogIn {
    readonly role: string;
    readonly jwt: string;
  }

  async function logIn(
    { role, jwt }: LogIn,
    { own, secrets }: { readonly own: string; readonly secrets: string[] },
  ): Promise<StoreAnswer> {
    if (role !== 'release-app') return refuse(400, `role "${role}" could not be found`);
    const claims = await checkIdToken(jwt, issuer);
    const invalid = 'error validating token: ';
    if (!claims)
      return refuse(400, `${invalid}error verifying token signature: failed to verify id token signature`);
    if (claims.aud !== own)
      return refuse(
        400,
        `${invalid}invalid audience (aud) claim: audience claim does not match any expected audience`,
      );
    if (claims.sub !== settings.sub) return refuse(400, `${invalid}invalid subject (sub) claim`);
    return tokenOf(secrets);
  }

  function tokenOf(secrets: string[]): StoreAnswer {
    const token = `s.${randomBytes(18).toString('base64url')}`;
    alive.add(token);
    secrets.push(token);
    return json(200, { auth: { client_token: token, lease_duration: 60, renewable: true } });
  }

  interface Signing {
    readonly input: string;
    readonly prehashed?: boolean;
    readonly signature_algorithm?: string;
    readonly key_version?: number;
  }

  function sign({
    input,
    prehashed,
    signature_algorithm: algorithm,
    key_version: version = 1,
  }: Signing): StoreAnswer {
    // What would be another signature than the one that GitHub takes is not given at all.
    if (prehashed !== true || algorithm !== 'pkcs1v15')
      return refuse(400, 'the stand-in wants pkcs1v15, prehashed');
    if (version !== 1)
      return refuse(
        500,
        '1 error occurred:\n\t* requested version for signing is higher than the latest key version\n\n',
      );
    const digest = Buffer.from(input, 'base64');
    if (digest.length !== 32) return refuse(400, 'the stand-in wants a digest');
    const signature = settings.signature?.(digest) ?? signDigest(digest, settings.privateKey);
    return json(200, { data: { key_version: 1, signature: `vault:v1:${signature.toString('base64')}` } });
  }

  return { ...server, settings, alive };
}
