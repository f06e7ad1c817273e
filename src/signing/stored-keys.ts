// Loaded only with `signing-key`: keys that stay in their store, and what signs with them.
import { createHash, createPublicKey, verify } from 'node:crypto';
import { Failure, type FailureDetails } from '../failures/failure.ts';
import { counted } from '../runtime/printable.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { NetworkError, type HttpRequest, type HttpResponse } from '../transport/message.ts';
import { httpSender, type Sender } from '../transport/sender.ts';
import { requestIdToken } from './id-token.ts';
import type { KeyName, RoleName } from './key-names.ts';
import type { IdToken, StoredKey, StoreService, StoreWorld } from './key-store.ts';
import type { Claims, MakeSigners, Signer, SignerWorld } from './signer.ts';

const NEARBY_MS = 2_000; // a metadata service answers in milliseconds; in a container it often does not answer at all
const LONGEST_QUOTE = 1_500;
const FINGERPRINT_MS = 5_000; // the step has failed already: the job is not to wait for the reason

/** Makes the signers of keys in stores. The ID token that the first of them needs is asked for at once. */
export function makeStoredSigners(keys: readonly KeyName[], role: RoleName | undefined): MakeSigners {
  return (world) => {
    const store = storeWorld(world);
    const [first] = keys;
    // What goes wrong with it is told when it is used.
    if (role && first && first.store !== 'exec') store.idToken(first.audience).catch(() => undefined);
    const signers = keys.map((key) => storedKeySigner(key, role, { ...world, store }));
    signers[0]?.begin();
    return signers;
  };
}

/** A key in its own store, which is loaded now, and connected to ahead. */
async function openKey(key: KeyName, role: RoleName | undefined, world: StoreWorld): Promise<StoredKey> {
  switch (key.store) {
    case 'aws': {
      const { awsKmsKey } = await import('./stores/aws-kms.ts');
      return awsKmsKey(key, role?.store === 'aws' ? role : undefined, world);
    }
    case 'vault': {
      const { vaultKey } = await import('./stores/vault.ts');
      return vaultKey(key, role?.store === 'vault' ? role : undefined, world);
    }
    case 'exec': {
      const { commandKey } = await import('./stores/exec.ts');
      return commandKey(key, world);
    }
  }
}

const encoded = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
const HEADER = encoded({ alg: 'RS256', typ: 'JWT' });

/** The lengths of an RSA signature, in bytes: those of keys of 2048, 3072 and 4096 bits. */
const RSA_LENGTHS: readonly number[] = [256, 384, 512];

function storedKeySigner(
  key: KeyName,
  role: RoleName | undefined,
  { sender, runtime, store }: SignerWorld & { readonly store: StoreWorld },
): Signer & { readonly begin: () => void } {
  let opened: Promise<StoredKey> | undefined;
  const open = () => (opened ??= openKey(key, role, store));
  let last: Signed | undefined;
  return {
    storeName: key.name,
    begin: () => {
      // What goes wrong with it is told when the key is to sign.
      open()
        .then(({ address }) => (address ? sender.connectAhead(address) : undefined))
        .catch(() => undefined);
    },
    sign: async (claims: Claims) => {
      const text = `${HEADER}.${encoded(claims)}`;
      const signature = await (await open()).sign(text);
      if (!RSA_LENGTHS.includes(signature.length)) {
        const found = `the signature has ${counted(signature.length, 'byte')}, which no RSA key of 2048, 3072 or 4096 bits gives`;
        throw new Failure('signing-key-unusable', `${key.name}: ${found}`);
      }
      last = { text, signature };
      return `${text}.${signature.toString('base64url')}`;
    },
    fingerprint: async () => {
      const hurried = storeWorld({ sender: sender.within(FINGERPRINT_MS), runtime });
      const reading = openKey(key, role, hurried).then((stored) => stored.readPublicKey());
      const publicKey = await reading.catch(() => undefined); // few roles may read it, and none has to
      return publicKey && describePublicKey(publicKey, last);
    },
  };
}

interface Signed {
  readonly text: string;
  readonly signature: Buffer;
}

/**
 * The fingerprint as the App's settings page shows it, and whether what was signed last does not fit the key: then it is
 * of another kind than RS256, as PSS is. Nothing for what is no public key.
 */
function describePublicKey(publicKey: Buffer | string, last: Signed | undefined): string | undefined {
  try {
    const isText = typeof publicKey === 'string';
    const key = createPublicKey(isText ? publicKey : { key: publicKey, format: 'der', type: 'spki' });
    const der = key.export({ type: 'spki', format: 'der' });
    const fits = last === undefined || verify('sha256', Buffer.from(last.text), key, last.signature);
    const fingerprint = `SHA256:${createHash('sha256').update(der).digest('base64')}`;
    return fits ? fingerprint : `${fingerprint}, but what it signed is no RS256 signature of it`;
  } catch {
    return undefined;
  }
}

/** What the stores work with: the step's own transport, and its words for what goes wrong. */
function storeWorld({ sender, runtime }: SignerWorld): StoreWorld {
  const { env, log, now, readFile, cancellation } = runtime;
  const secrets: string[] = [];
  const maskedSecret: Runtime['maskedSecret'] = (text, forms) => {
    if (text.length >= 8) secrets.push(text);
    return runtime.maskedSecret(text, forms);
  };
  /** Words of others as they may be shown: first without secrets, and then of bearable length. */
  const shown = (text: string) => {
    const harmless = secrets.reduce((rest, secret) => rest.replaceAll(secret, '***'), text);
    return harmless.length > LONGEST_QUOTE ? `${harmless.slice(0, LONGEST_QUOTE)}…` : harmless;
  };
  const failure: StoreWorld['failure'] = (code, whatHappened, details = {}) =>
    new Failure(code, shown(whatHappened), { ...details, said: details.said && shown(details.said) });
  const tokens = new Map<string, Promise<IdToken>>();
  return {
    env,
    log,
    now,
    readFile,
    cancellation,
    maskedSecret,
    failure,
    ask: (service, request, budgetMs) =>
      ask(budgetMs ? sender.within(budgetMs) : sender, { service, request, failure }),
    askNearby: (service, request) => {
      const direct = httpSender({ ...runtime, env: {} }, NEARBY_MS).to({
        ...service,
        limitOf: () => undefined,
      });
      return direct(request).catch((error: unknown) => {
        if (error instanceof NetworkError && error.kind !== 'cancelled') return undefined;
        throw error;
      });
    },
    idToken: (audience) => {
      const token =
        tokens.get(audience) ?? requestIdToken(audience, { sender, runtime: { env, maskedSecret } });
      tokens.set(audience, token);
      return token;
    },
    inBackground: (work) => {
      work.catch(() => undefined);
    },
  };
}

interface Question {
  readonly service: StoreService;
  readonly request: HttpRequest;
  readonly failure: StoreWorld['failure'];
}

/** Asks a store. What says that it cannot answer now, or that nobody did, is thrown; every other answer is the store's. */
async function ask(sender: Sender, { service, request, failure }: Question): Promise<HttpResponse> {
  const unavailable = (why: string, details: FailureDetails) =>
    failure('key-store-unavailable', `${service.name} (${new URL(request.url).host}) ${why}`, details);
  const answer = await sender
    .to(service)(request)
    .catch((error: unknown) => {
      if (!(error instanceof NetworkError) || error.kind === 'cancelled') throw error;
      throw unavailable(`did not answer: ${error.message}`, { cause: error });
    });
  const { status, headers } = answer;
  const heals = service.limitOf(answer) !== undefined || (status >= 500 && !service.isFinal?.(answer));
  if (!heals) return answer;
  const requestId = service.requestIdOf(headers) ?? 'none';
  const words = service.wordsOf(answer);
  const limits = status === 429 ? ' (it limits the rate of requests)' : '';
  const why = `answered ${status}${limits}${words && `, ${words}`}`;
  throw unavailable(why, { said: `${service.name} said: ${status} ${words} (request id ${requestId})` });
}
