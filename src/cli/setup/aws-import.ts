import { fieldsOf } from '../../github/answers.ts';
import { jsonObject } from '../../github/refusal.ts';
import { wrapKey } from '../../signing/new-key.ts';
import { withFiles } from '../disk/ciphertext-files.ts';
import { storeFailure, type ReadyStore, type Run } from './key-store-program.ts';
import type { ImportTarget } from './options.ts';
import { setupFailure } from './setup-failure.ts';

const CREATE =
  'Create a key that waits for its material (docs/key-stores.md): aws kms create-key --origin EXTERNAL --key-spec RSA_2048 --key-usage SIGN_VERIFY';

/** What a KMS key has to be like so that an App's key fits into it. */
const WANTED = {
  Origin: 'EXTERNAL',
  KeySpec: 'RSA_2048',
  KeyUsage: 'SIGN_VERIFY',
  KeyState: 'PendingImport',
} as const;

/** AWS KMS, by `aws kms`: the key is there already, without material. */
export async function readyAws(target: ImportTarget & { store: 'aws' }, run: Run): Promise<ReadyStore> {
  const { name, region } = target;
  const kms = async (what: string, action: string, ...more: readonly string[]) => {
    const place = ['--key-id', name, '--region', region, '--output', 'json'];
    const answer = await run('aws', ['kms', action, ...place, ...more], { env: { AWS_PAGER: '' } });
    if (!answer)
      throw setupFailure(
        'there is no aws, the command line of AWS, to import the key with',
        'Install it from https://aws.amazon.com/cli/ and sign in with it.',
      );
    if (answer.exitCode !== 0)
      throw storeFailure(`${what} ${name} failed in aws kms ${action}`, answer, CREATE);
    return answer.stdout.trim() === '' ? {} : (jsonObject(answer.stdout) ?? {});
  };
  const key = fieldsOf((await kms('Looking at', 'describe-key')).KeyMetadata);
  const wrong = Object.entries(WANTED).filter(([field, wanted]) => key[field] !== wanted);
  if (wrong.length > 0)
    throw setupFailure(
      `no key can be imported into ${name}: ${wrong.map(([field, wanted]) => `its ${field} is ${JSON.stringify(key[field])}, and has to be ${wanted}`).join('; ')}`,
      CREATE,
    );
  const wrapping = ['--wrapping-algorithm', 'RSA_AES_KEY_WRAP_SHA_256', '--wrapping-key-spec', 'RSA_4096'];
  const { PublicKey, ImportToken } = await kms(
    'Asking for the wrapping key of',
    'get-parameters-for-import',
    ...wrapping,
  );
  if (typeof PublicKey !== 'string' || typeof ImportToken !== 'string')
    throw setupFailure(`aws gave no wrapping key for ${name}`, CREATE);
  return {
    take: async (privateKey) => {
      const material = wrapKey(privateKey, Buffer.from(PublicKey, 'base64'));
      const token = Buffer.from(ImportToken, 'base64');
      // Version 1 of aws takes bytes in no other way that version 2 takes as well.
      await withFiles({ material, token }, ({ material: file, token: tokenFile }) =>
        kms(
          'Importing the key into',
          'import-key-material',
          '--encrypted-key-material',
          `fileb://${file ?? ''}`,
          '--import-token',
          `fileb://${tokenFile ?? ''}`,
          '--expiration-model',
          'KEY_MATERIAL_DOES_NOT_EXPIRE',
        ),
      );
    },
  };
}
