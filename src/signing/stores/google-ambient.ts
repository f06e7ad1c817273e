// Loaded only without `signing-role`: credentials of Google's that the machine or an earlier step has.
import { createPrivateKey, sign } from 'node:crypto';
import type { StoreWorld } from '../key-store.ts';
import { isSendable, objectIn, oneLine, textIn } from './answers.ts';
import { endpointOf, metadataService, subjectService } from './google-api.ts';
import { federatedSession } from './google-federation.ts';
import { tokenIn, type GooglePurpose, type GoogleSession } from './google-session.ts';
import { isSafe, isThisMachine } from './nearby.ts';
import { endIn } from './session.ts';

const FILE = 'GOOGLE_APPLICATION_CREDENTIALS';

type Data = Readonly<Record<string, unknown>>;

/** What a file of credentials is read with, and how messages name that file. */
type FileWorld = StoreWorld & { readonly file: string };

/** Looks for the file of GOOGLE_APPLICATION_CREDENTIALS, as google-github-actions/auth leaves it, and then at the metadata. */
export async function findAmbient(purpose: GooglePurpose, world: StoreWorld): Promise<GoogleSession> {
  const file = world.env[FILE];
  const found = file ? await fileSession(file, purpose, world) : await metadataSession(purpose, world);
  if (found) return found;
  throw world.failure(
    'signing-role-refused',
    `This machine has no credentials of Google for ${purpose.name}`,
    {
      fix:
        'Set signing-role (projects/NUMBER/locations/global/workloadIdentityPools/W/providers/P), and permissions: id-token: write; ' +
        'or log in to Google in an earlier step, as with google-github-actions/auth, or give the machine a service account.',
    },
  );
}

async function fileSession(path: string, purpose: GooglePurpose, plain: StoreWorld): Promise<GoogleSession> {
  const world = { ...plain, file: `The file of ${FILE} (for ${purpose.name})` };
  const text = world.readFile(path);
  if (!text) throw notUsable('is empty or cannot be read', world);
  const data = objectIn(text);
  const { type, universe_domain: universe = 'googleapis.com' } = data;
  if (universe !== 'googleapis.com') throw notUsable('is for another universe than googleapis.com', world);
  if (type === 'service_account') return ownSession(data, purpose, world);
  if (type === 'external_account') return externalSession(data, purpose, world);
  const found =
    typeof type === 'string' ? `is of the type ${JSON.stringify(type.slice(0, 50))}` : 'is no JSON';
  throw notUsable(`${found}; allowed are external_account and service_account`, world);
}

function notUsable(why: string, { file, failure }: Pick<FileWorld, 'file' | 'failure'>): Error {
  const fix =
    'Let google-github-actions/auth write that file in an earlier step of the same job, or set signing-role and leave the file out.';
  return failure('signing-role-refused', `${file} ${why}`, { fix });
}

/** The key of a service account: a JWT of its own is its access token. https://google.aip.dev/auth/4111 */
function ownSession(data: Data, { scope }: GooglePurpose, world: FileWorld): GoogleSession {
  const { now, maskedSecret } = world;
  const [email, key, id] = ['client_email', 'private_key', 'private_key_id'].map((name) =>
    textIn(data, name),
  );
  if (!email || !key) throw notUsable('lacks the client_email or the private_key', world);
  const pem = maskedSecret(key).reveal();
  const at = (offset: number): GoogleSession => {
    const iat = Math.floor((now() + offset) / 1000);
    const claims = { iss: email, sub: email, scope, iat, exp: iat + 300 };
    const text = [{ alg: 'RS256', typ: 'JWT', ...(id && { kid: id }) }, claims]
      .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
      .join('.');
    const token = `${text}.${signature(text, pem, world)}`;
    const used = `as ${email}, by the key in the file of ${FILE}`;
    const member = `serviceAccount:${email}`;
    return { token: maskedSecret(token).reveal(), used, member, endsAt: endIn(300, now()), byClock: at };
  };
  return at(0);
}

function signature(text: string, pem: string, world: FileWorld): string {
  try {
    const key = createPrivateKey(pem);
    if (key.asymmetricKeyType === 'rsa') return sign('sha256', Buffer.from(text), key).toString('base64url');
  } catch {
    // What it says may hold parts of the key.
  }
  throw notUsable('holds a private_key that is no RSA key', world);
}

/** Of google-github-actions/auth: where the ID token is, and whom it stands for. https://google.aip.dev/auth/4117 */
async function externalSession(data: Data, purpose: GooglePurpose, world: FileWorld): Promise<GoogleSession> {
  const tokenUrl = textIn(data, 'token_url') ?? '';
  if (!isGoogles(tokenUrl) && !isWithin(tokenUrl, endpointOf('sts', world)))
    throw notUsable('names a token_url that is not https:// on googleapis.com', world);
  const impersonation = textIn(data, 'service_account_impersonation_url');
  const [, serviceAccount] =
    /\/v1\/projects\/-\/serviceAccounts\/([a-z0-9.-]+@[a-z0-9.-]+):generateAccessToken$/.exec(
      impersonation ?? '',
    ) ?? [];
  const isOurs =
    impersonation === undefined ||
    (serviceAccount !== undefined &&
      (isGoogles(impersonation) || isWithin(impersonation, endpointOf('iamcredentials', world))));
  if (!isOurs)
    throw notUsable('names a service_account_impersonation_url that is not of googleapis.com', world);
  const audience = textIn(data, 'audience') ?? '';
  if (!/^\/\/iam\.googleapis\.com\/[\w./-]+$/.test(audience))
    throw notUsable('names an audience that is not of //iam.googleapis.com/', world);
  const token = await subjectToken((data.credential_source ?? {}) as Data, world);
  const subject = { audience, token, type: textIn(data, 'subject_token_type'), serviceAccount };
  const session = await federatedSession(purpose, subject, world);
  return { ...session, used: `${session.used}, by the file of ${FILE}` };
}

/** The token that is exchanged: from the address that gives jobs theirs, or from a file of the machine. */
async function subjectToken(source: Data, world: FileWorld): Promise<string> {
  const { env, ask, readFile, maskedSecret } = world;
  const [path, url] = [textIn(source, 'file'), textIn(source, 'url')];
  let text: string;
  if (path) {
    text = readFile(path) ?? '';
  } else if (url && URL.canParse(url) && isSource(new URL(url), env)) {
    const headers = headersIn(source.headers);
    // The credential without its scheme: it is what others may quote. Other headers hold words such as "true".
    const credential = headers.authorization?.split(' ').pop();
    if (credential) maskedSecret(credential);
    const answer = await ask(subjectService, { method: 'GET', url, headers });
    text = answer.status === 200 ? answer.body : '';
    if (!text)
      throw notUsable(`names an address that gives no ID token: it answered ${answer.status}`, world);
  } else {
    throw notUsable(
      url
        ? 'names a credential_source that is not this job’s own'
        : 'has no credential_source of a URL or a file',
      world,
    );
  }
  const { type, subject_token_field_name: field } = (source.format ?? {}) as Record<string, unknown>;
  const token = type === 'json' ? textIn(objectIn(text), String(field)) : text.trim();
  if (!token) throw notUsable('names a credential_source that holds no token', world);
  return maskedSecret(token).reveal();
}

/** What a file wants to be sent, as far as it can be, but for what belongs to the connection. */
function headersIn(headers: unknown): Readonly<Record<string, string>> {
  if (typeof headers !== 'object' || headers === null) return {};
  const kept = Object.entries(headers).flatMap(([name, value]: [string, unknown]) =>
    /^(?!host$|connection$|content-length$|transfer-encoding$)[\w-]+$/i.test(name) &&
    typeof value === 'string' &&
    value.split(' ').every(isSendable)
      ? [[name.toLowerCase(), value] as const]
      : [],
  );
  return Object.fromEntries(kept);
}

/** The address that gives this job's ID tokens, GitHub's own, or one of this machine. */
function isSource(
  { protocol, origin, hostname }: URL,
  { ACTIONS_ID_TOKEN_REQUEST_URL: own = '' }: StoreWorld['env'],
): boolean {
  if (isThisMachine(hostname) || (URL.canParse(own) && new URL(own).origin === origin)) return true;
  return protocol === 'https:' && hostname.endsWith('.actions.githubusercontent.com');
}

function isGoogles(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, port, username, password } = new URL(text);
  return protocol === 'https:' && hostname.endsWith('.googleapis.com') && !port && !username && !password;
}

/** Whether an address is that which the environment gives in the place of Google's. */
const isWithin = (text: string, endpoint: string) =>
  URL.canParse(text) && new URL(text).origin === new URL(endpoint).origin;

const METADATA_HOSTS = ['169.254.169.254', 'metadata.google.internal', '[fd20:ce::254]'];

/** https://docs.cloud.google.com/compute/docs/access/authenticate-workloads */
async function metadataSession(
  { name, scope }: GooglePurpose,
  world: StoreWorld,
): Promise<GoogleSession | undefined> {
  const { env, askNearby, now, failure } = world;
  const base = `http://${env.GCE_METADATA_HOST || METADATA_HOSTS[0]}`;
  if (!isSafe(base, METADATA_HOSTS)) return undefined;
  const url = `${base}/computeMetadata/v1/instance/service-accounts/default/token?scopes=${encodeURIComponent(scope)}`;
  const answer = await askNearby(metadataService, { method: 'GET', url, headers: {} });
  // Other clouds' machines have the same address.
  if (answer?.headers['metadata-flavor'] !== 'Google') return undefined;
  const token = tokenIn(answer, 'access_token', world);
  const endsAt = endIn(objectIn(answer.body).expires_in, now());
  const used = "as the machine's service account";
  if (token) return { token, used, member: 'serviceAccount:EMAIL-OF-THE-MACHINE', endsAt };
  throw failure(
    'signing-role-refused',
    `The metadata of this machine gave no token of Google (for ${name})`,
    {
      // It answers with a text, and not as Google's services do.
      said: `${metadataService.name} said: ${answer.status} ${oneLine(answer.status === 200 ? '' : answer.body)}`.trim(),
      fix: 'Give the machine (or the service account of the pod) a service account of Google that it may be, or set signing-role and permissions: id-token: write.',
    },
  );
}
