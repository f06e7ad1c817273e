// Loaded only where the parent credential lies in a secret store.
import { Failure } from '../failures/failure.ts';
import type { ReportProblem } from '../failures/problems.ts';
import type { Runtime } from '../runtime/runtime.ts';
import type { Secret } from '../runtime/secret.ts';
import { KEY_FORMS, storedNameOf } from '../signing/key-forms.ts';
import type { StoreWorld } from '../signing/key-store.ts';
import { heldText } from '../signing/secret-fields.ts';
import type { SignerWorld } from '../signing/signer.ts';
import { checkEndpoints } from '../signing/store-addresses.ts';
import type { SecretName } from '../signing/store-names.ts';
import { storeWorld } from '../signing/store-world.ts';
import { openSecret } from '../signing/stored-secrets.ts';
import { isToken } from './host.ts';

const SECRET_FORMS =
  'the token itself, or a secret that holds it: arn:aws:secretsmanager:…, arn:aws:ssm:…:parameter/…, ' +
  'projects/P/secrets/S/versions/V, https://V.vault.azure.net/secrets/NAME, https://VAULT/v1/MOUNT/data/PATH#FIELD (docs/key-stores.md)';

/** The secret that an input names. Reports what is none. */
export function storedParentOf(
  input: string,
  text: string,
  { env, report }: Pick<Runtime, 'env'> & { readonly report: ReportProblem },
): SecretName | undefined {
  const found = storedNameOf(text);
  if (typeof found === 'string') {
    report('input-invalid', `${input}: found ${found.replace(KEY_FORMS, SECRET_FORMS)}`);
    return undefined;
  }
  if (!('field' in found)) {
    report(
      'input-invalid',
      `${input}: found ${found.name}, a key that signs and holds no text; allowed is ${SECRET_FORMS}`,
    );
    return undefined;
  }
  checkEndpoints([found], env, report);
  return found;
}

const LOG_IN =
  'Let the machine, or an earlier step of the same job, log in to the store, as somebody who may read this secret: ' +
  'aws-actions/configure-aws-credentials, google-github-actions/auth, azure/login, or hashicorp/vault-action with exportToken.';

/** Reads it, as whoever this machine or an earlier step is in the store. Every text of it is masked. */
export async function readStoredParent(
  { input, name }: { readonly input: string; readonly name: SecretName },
  world: SignerWorld,
): Promise<Secret> {
  const store = storeWorld(world);
  // The words of the stores are those of keys that sign, and of inputs that are not there here.
  const failure: StoreWorld['failure'] = (code, whatHappened, { fix, ...details } = {}) =>
    store.failure(code, whatHappened.replaceAll('signing-key', input), {
      ...details,
      fix:
        code === 'signing-role-refused' || fix?.includes('signing-role')
          ? LOG_IN
          : fix?.replaceAll('signing-key', input),
    });
  const secret = await openSecret(name, undefined, { ...store, failure });
  const { maskedSecret } = store;
  const sought = { input, what: 'token', isIt: () => false, maskedSecret };
  const text = heldText(await secret.read(), name, sought).trim();
  if (isToken(text)) return maskedSecret(text);
  const found = text === '' ? 'nothing' : 'a text with white space or other characters that no token has';
  throw new Failure('signing-key-unusable', `${name.name}: found ${found} in it`, {
    fix: 'Store the token alone, in one line, or as one field of a JSON object.',
  });
}
