// Loaded only with `signing-key`: keys whose text is read from a secret store, and then signs here like `private-key`.
import { Failure } from '../failures/failure.ts';
import { failureOf, quoted, type Problem } from '../failures/problems.ts';
import type { StoredSecret } from './key-store.ts';
import type { Signer, SignerWorld } from './signer.ts';
import { signersOf } from './signers.ts';
import type { SecretName } from './store-names.ts';

const SHORTEST_MASKED = 8; // other fields of a JSON secret may hold words such as "prod", which logs are full of
const MAX_SHOWN = 10;

interface HeldOptions extends SignerWorld {
  readonly name: SecretName;
  readonly open: () => Promise<StoredSecret>;
  /** All signers of the App: a secret may hold several keys, and those after the first are put there once it was read. */
  readonly signers: Signer[];
}

/** The signer of the first key in a secret, which is read when it is wanted, or begun with ahead. */
export function heldSigner({ name, open, signers, sender, runtime }: HeldOptions) {
  let reading: Promise<Signer> | undefined;
  /** The key itself, once the secret was read. */
  let held: Signer | undefined;
  const read = () => {
    reading ??= firstOf().catch((error: unknown) => {
      reading = undefined; // a store that did not answer may answer the next time
      throw error;
    });
    return reading;
  };
  async function firstOf(): Promise<Signer> {
    const secret = await open();
    const [first, ...others] = await keysIn(await secret.read(), name, runtime);
    if (!first) throw new Error('a text without problems has a key');
    const named = others.map((other, at) => ({ ...other, storeName: `${name.name}, key ${at + 2}` }));
    signers.splice(signers.indexOf(signer) + 1, 0, ...named);
    held = first;
    return first;
  }
  const signer: Signer = {
    storeName: name.name,
    sign: async (claims) => (await read()).sign(claims),
    fingerprint: () =>
      read().then(
        (first) => first.fingerprint(),
        () => undefined,
      ),
    isSound: () => held?.isSound?.() ?? true,
  };
  const begin = () => {
    // What goes wrong with it is told when the key is to sign.
    open()
      .then(({ address }) => sender.connectAhead(address))
      .then(read)
      .catch(() => undefined);
  };
  return { signer, begin };
}

/** The signers of the keys in what a secret holds, which is masked first. Throws a Failure that says what it is instead. */
async function keysIn(
  content: string,
  name: SecretName,
  { maskedSecret }: SignerWorld['runtime'],
): Promise<Signer[]> {
  const fields = fieldsOf(content);
  if (!fields) maskedSecret(content);
  for (const text of Object.values(fields ?? {})) if (text.length >= SHORTEST_MASKED) maskedSecret(text);
  const text = textOf(content, fields, name);
  if (text.trim() === '')
    throw new Failure('signing-key-unusable', `${name.name}: found nothing in it`, { fix: FIX });
  const problems: Problem[] = [];
  const source = name.name;
  const signers = await signersOf(maskedSecret(text), {
    maskedSecret,
    source,
    report: (code, found) => {
      if (code !== 'understood') problems.push({ code, text: found, fix: FIX });
    },
  });
  if (problems.length > 0) throw failureOf(problems);
  return signers;
}

const FIX =
  'Store the whole .pem file that GitHub offers under "Private keys" on the App\'s settings page in that secret, as it is or ' +
  'as one field of a JSON object: https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/managing-private-keys-for-github-apps';

/** The texts of a JSON object; nothing where the content is none. */
function fieldsOf(content: string): Readonly<Record<string, string>> | undefined {
  const json = content.trim(); // a byte order mark goes with it
  if (!json.startsWith('{')) return undefined;
  try {
    const data: unknown = JSON.parse(json);
    if (typeof data !== 'object' || data === null) return undefined;
    return Object.fromEntries(Object.entries(data).filter(([, value]) => typeof value === 'string'));
  } catch {
    return undefined;
  }
}

/** The text of the key: the field that is named; else the whole, or the one field that there is, or that is a key. */
function textOf(
  content: string,
  fields: Readonly<Record<string, string>> | undefined,
  { name, field }: SecretName,
): string {
  if (!fields) {
    if (field === undefined) return content;
    const found = `${name}: found no JSON object, so that it has no field ${quoted(field)}`;
    throw new Failure('signing-key-unusable', found, { fix: 'Leave the part after # out of signing-key.' });
  }
  const names = Object.keys(fields);
  if (names.length === 0)
    throw new Failure('signing-key-unusable', `${name}: found a JSON object without a field that is a text`, {
      fix: 'Store the key as the text of a field of the object itself, or alone.',
    });
  const shown = names.slice(0, MAX_SHOWN).map(quoted).join(', ');
  if (field !== undefined) {
    const text = Object.hasOwn(fields, field) ? fields[field] : undefined;
    if (text !== undefined) return text;
    throw new Failure(
      'signing-key-not-found',
      `${name}: found no field ${quoted(field)}; its fields are ${shown}`,
      {
        fix: 'Name one of them after the # in signing-key.',
      },
    );
  }
  const keys = names.length === 1 ? names : names.filter((each) => fields[each]?.includes('PRIVATE KEY'));
  const [only] = keys;
  if (only !== undefined && keys.length === 1) return fields[only] ?? '';
  throw new Failure('signing-key-unusable', `${name}: found a JSON object with the fields ${shown}`, {
    fix: 'Name the one that holds the key: signing-key takes it after a #.',
  });
}
