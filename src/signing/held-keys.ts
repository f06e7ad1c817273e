// Loaded only with `signing-key`: keys whose text is read from a secret store, and then signs here like `private-key`.
import { Failure } from '../failures/failure.ts';
import { failureOf, type Problem } from '../failures/problems.ts';
import type { StoredSecret } from './key-store.ts';
import type { Signer, SignerWorld } from './signer.ts';
import { signersOf } from './signers.ts';
import { heldText } from './secret-fields.ts';
import type { SecretName } from './store-names.ts';

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
  const text = heldText(content, name, { ...HOLDER, maskedSecret });
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

/** How a key in a secret is told of. */
const HOLDER = {
  input: 'signing-key',
  what: 'key',
  isIt: (text: string) => text.includes('PRIVATE KEY'),
};
