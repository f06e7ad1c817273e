import { createHash } from 'node:crypto';
import type { HttpResponse } from '../../transport/message.ts';
import type { Answer } from '../../transport/service.ts';
import type { KeyName, RoleName } from '../key-names.ts';
import type { IdToken, StoredKey, StoreService, StoreWorld } from '../key-store.ts';
import { objectIn, oneLine, saidBy, textIn } from './answers.ts';

type VaultKey = Extract<KeyName, { store: 'vault' }>;
type VaultRole = Extract<RoleName, { store: 'vault' }>;

/** Vault, or OpenBao, which speaks alike. */
const vault: StoreService = {
  name: 'Vault',
  headers: { accept: 'application/json', 'x-vault-request': 'true' },
  requestIdOf: (headers) => headers['x-vault-request-id'],
  limitOf: ({ status }) => (status === 429 ? { endsAt: undefined } : undefined),
  // Its 500 for a version that the key does not have.
  isFinal: ({ status, body }) => status === 500 && WRONG_VERSION.test(body),
  wordsOf,
};

const WRONG_VERSION = /requested version for signing/;

function wordsOf({ body }: Pick<Answer, 'body'>): string {
  const { errors } = objectIn(body);
  return Array.isArray(errors) ? oneLine(errors.filter((each) => typeof each === 'string').join('; ')) : '';
}

/** A token of Vault's, and what it stands for in words. */
interface VaultSession {
  readonly token: string;
  readonly used: string;
  /** Ends it, if it is this step's own. */
  readonly end: () => void;
}

/** A key in the Transit engine. Source: https://developer.hashicorp.com/vault/api-docs/secret/transit#sign-data */
export function vaultKey(key: VaultKey, role: VaultRole | undefined, world: StoreWorld): StoredKey {
  const { ask, failure, maskedSecret, env, log } = world;
  const { origin, mount, version } = key;

  /** Opens a session for some work, and ends it whatever becomes of that. */
  async function within<T>(work: (session: VaultSession) => Promise<T>): Promise<T> {
    const session = role ? await logIn(role) : ambientSession();
    try {
      return await work(session);
    } finally {
      session.end();
    }
  }

  async function logIn({ mount: auth, role: name }: VaultRole): Promise<VaultSession> {
    const idToken = await world.idToken(origin);
    const url = `${origin}/v1/${auth}/login`;
    const body = JSON.stringify({ role: name, jwt: idToken.token.reveal() });
    const answer = await ask(vault, { method: 'POST', url, headers: JSON_BODY, body });
    const token = answer.status === 200 ? textIn(objectIn(answer.body).auth, 'client_token') : undefined;
    if (!token) throw logInRefusal(answer, { auth, name, idToken });
    maskedSecret(token);
    return {
      token,
      used: `as the role ${name} of ${auth}`,
      end: () => {
        world.inBackground(revoke(token, auth));
      },
    };
  }

  function ambientSession(): VaultSession {
    const { VAULT_TOKEN: token, VAULT_ADDR: address } = env;
    const fix =
      'Set signing-role (ROLE or [NAMESPACE/]auth/MOUNT/role/ROLE), and permissions: id-token: write; or have an earlier step set VAULT_TOKEN.';
    if (!token)
      throw failure('signing-role-refused', `This machine has no VAULT_TOKEN for ${key.name}`, { fix });
    if (address && URL.canParse(address) && new URL(address).origin !== origin)
      throw failure(
        'signing-role-refused',
        `VAULT_TOKEN is for VAULT_ADDR (${new URL(address).origin}), and not for ${origin}`,
        { fix },
      );
    maskedSecret(token);
    return { token, used: 'with VAULT_TOKEN', end: () => undefined };
  }

  /** What is not revoked ends soon by itself: it is no reason to warn. */
  async function revoke(token: string, auth: string): Promise<void> {
    const namespace = auth.replace(/\/?auth\/.*$/, '');
    const url = `${origin}/v1/${namespace ? `${namespace}/` : ''}auth/token/revoke-self`;
    const request = { method: 'POST', url, headers: authorized(token), effect: 'revokes' } as const;
    const outcome = await ask(vault, request).catch(String);
    if (typeof outcome === 'string' || outcome.status !== 204)
      log.info(
        `The token of Vault could not be revoked (${typeof outcome === 'string' ? outcome : outcome.status}); it ends by itself`,
      );
  }

  return {
    address: origin,
    sign: (text) =>
      within(async ({ token, used }) => {
        const url = `${origin}/v1/${mount}/sign/${key.key}/sha2-256`;
        const body = JSON.stringify({
          input: createHash('sha256').update(text).digest('base64'),
          prehashed: true,
          signature_algorithm: 'pkcs1v15', // it would be PSS
          ...(version && { key_version: version }),
        });
        const answer = await ask(vault, {
          method: 'POST',
          url,
          headers: { ...JSON_BODY, ...authorized(token) },
          body,
        });
        if (answer.status !== 200) throw signRefusal(answer, used);
        const given = textIn(objectIn(answer.body).data, 'signature') ?? '';
        const [, signedBy, signature] = /^vault:v(\d+):([\w+/=-]+)$/.exec(given) ?? [];
        if (!signedBy || !signature) throw stranger();
        if (version !== undefined && Number(signedBy) !== version)
          throw failure(
            'signing-key-unusable',
            `Vault signed with version ${signedBy}, and not with ${key.name}`,
          );
        return Buffer.from(signature, 'base64');
      }),
    readPublicKey: () =>
      within(async ({ token }) => {
        const url = `${origin}/v1/${mount}/keys/${key.key}`;
        const answer = await ask(vault, { method: 'GET', url, headers: authorized(token) });
        const data = objectIn(answer.status === 200 ? answer.body : '').data as
          { keys?: Record<string, unknown>; latest_version?: number } | undefined;
        return textIn(data?.keys?.[String(version ?? data.latest_version)], 'public_key');
      }),
  };

  function stranger(said?: string): Error {
    return failure('key-store-unavailable', `What answers at ${origin} is not Vault`, { said });
  }

  function redirected({ headers }: HttpResponse, said: string): Error | undefined {
    const { location = '' } = headers;
    if (!URL.canParse(location, origin)) return undefined;
    const to = new URL(location, origin).origin;
    return failure('key-store-unavailable', `${origin} leads on to ${to}, which is given no credentials`, {
      said,
      fix: `Name ${to} in signing-key, or an address in front of all nodes of Vault.`,
    });
  }

  interface LogIn {
    readonly auth: string;
    readonly name: string;
    readonly idToken: IdToken;
  }

  function logInRefusal(answer: HttpResponse, { auth, name, idToken }: LogIn): Error {
    const said = saidBy(vault, answer);
    const words = wordsOf(answer);
    const { iss, sub, aud } = idToken.claims;
    const told = `The ID token of this run has iss ${JSON.stringify(iss)}, sub ${JSON.stringify(sub)}, aud ${JSON.stringify(aud)}`;
    const refused = (fix: string) =>
      failure(
        'signing-role-refused',
        `Vault does not let this run be the role ${name} of ${auth} (for ${key.name}). ${told}`,
        { said, fix },
      );
    const row = LOG_IN.find(([form]) => form.test(words));
    if (row) return refused(row[1]({ auth, name, origin, iss, sub, aud }));
    if (answer.status === 403 || answer.status === 404)
      return refused(
        `See whether the auth method is at ${auth}, and in which namespace; write signing-role as [NAMESPACE/]auth/MOUNT/role/ROLE. ` +
          'Vault says the same where an auth method is missing.',
      );
    if (words === '') return redirected(answer, said) ?? stranger(said);
    return refused('Compare the role with the iss, sub and aud of the ID token.');
  }

  function signRefusal(answer: HttpResponse, used: string): Error {
    const said = saidBy(vault, answer);
    const words = wordsOf(answer);
    if (WRONG_VERSION.test(answer.body)) {
      const isTooOld = /less than|minimum|disallowed/.test(answer.body);
      return isTooOld
        ? failure('signing-key-unusable', `${key.name} is older than the versions that may still sign`, {
            said,
            fix: 'Name a newer version, or leave ?version= out.',
          })
        : failure('signing-key-not-found', `Vault has no ${key.name}: there is no such version`, {
            said,
            fix: 'Correct the version, or leave ?version= out.',
          });
    }
    if (
      /signing key not found|no existing key|no handler for route|unsupported path|namespace not found/.test(
        words,
      )
    )
      return failure('signing-key-not-found', `Vault has no ${key.name}`, {
        said,
        fix: `See which keys there are: vault list ${mount}/keys – or correct the namespace, the mount or the name in signing-key.`,
      });
    if (
      /does not support (?:signing|prehashed|hashing)|unsupported key type|key type .* not support/.test(
        words,
      )
    )
      return failure('signing-key-unusable', `${key.name} is not an RSA key that signs`, {
        said,
        fix: `Import the App's key as one of type=rsa-2048 (or 3072, 4096): docs/key-stores.md says how.`,
      });
    if (answer.status === 403)
      return failure('signing-key-refused', `Vault does not let this run sign with ${key.name}, ${used}`, {
        said,
        fix: role
          ? `Give the role a policy with: path "${mount}/sign/${key.key}/sha2-256" { capabilities = ["update"] } (in a namespace, the path begins after it).`
          : `See whether VAULT_TOKEN is still valid; it needs: path "${mount}/sign/${key.key}/sha2-256" { capabilities = ["update"] }.`,
      });
    if (words === '') return redirected(answer, said) ?? stranger(said);
    return failure('signing-key-refused', `Vault did not sign with ${key.name}, ${used}`, {
      said,
      fix: "See Vault's own words.",
    });
  }
}

const JSON_BODY = { 'content-type': 'application/json' };

/** Not X-Vault-Token: this header is one that every redirect leaves behind. */
const authorized = (token: string) => ({ authorization: `Bearer ${token}` });

interface Refused {
  readonly auth: string;
  readonly name: string;
  readonly origin: string;
  readonly iss: string;
  readonly sub: string;
  readonly aud: string;
}

/** What the JWT auth method says, and what to do. Its words are in the tests, as OpenBao 2.7.2 said them. */
const LOG_IN: readonly (readonly [form: RegExp, fix: (known: Refused) => string])[] = [
  [
    /invalid audience|audience claim/i,
    ({ auth, name, aud }) =>
      `Let the role be for that audience: bao write ${auth}/role/${name} bound_audiences="${aud}" …`,
  ],
  [
    /role ".*" could not be found|role with the given name/i,
    ({ auth }) => `Correct signing-role, or create the role; see which there are: bao list ${auth}/role`,
  ],
  [
    /token is expired|not valid yet|used before issued|validation failed: .*(?:exp|nbf|iat)/i,
    () =>
      "Run the job again: an ID token lives five minutes. If it stays, set the clock of Vault's machine (NTP).",
  ],
  [
    /invalid issuer|issuer claim/i,
    ({ auth, iss }) =>
      `Let the auth method take that issuer: bao write ${auth}/config bound_issuer="${iss}" oidc_discovery_url="${iss}"`,
  ],
  [
    /signature|no known key|keyset|kid/i,
    ({ auth, iss }) =>
      `Let the auth method check tokens of that issuer: bao write ${auth}/config oidc_discovery_url="${iss}"`,
  ],
  [
    /claim|subject/i,
    ({ auth, name, sub }) =>
      `Let the role trust exactly this run: bao write ${auth}/role/${name} bound_subject=${JSON.stringify(sub)} …, or correct the bound_claims that Vault names.`,
  ],
];
