// setup --signing-key where the store, or its program, does not do as it should; with real ones it is tried in __tests__/real/.
import { generateKeyPairSync } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { inStand } from './setup-stand.ts';

const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 4096 });
const wrappingPem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
const wrappingDer = publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
const VAULT_KEY = 'https://vault.example.com/v1/team/transit/keys/app';
const AWS_KEY = 'arn:aws:kms:eu-west-1:000000000000:alias/app';

/** A `vault` that has no such key, gives its wrapping key, and does this at the import. */
const vault = (atImport: string) => `#!/bin/sh
case "$*" in
  version) ;;
  'read team/transit/keys/app') exit 2 ;;
  'read -field=public_key team/transit/wrapping_key') cat <<'END'
${wrappingPem}END
  ;;
  'write team/transit/keys/app/import '*) ${atImport} ;;
  *) echo "unknown: $*" >&2; exit 9 ;;
esac
`;
const METADATA = {
  Origin: 'EXTERNAL',
  KeySpec: 'RSA_2048',
  KeyUsage: 'SIGN_VERIFY',
  KeyState: 'PendingImport',
};
const aws = (
  metadata: object,
  atImport: string,
  parameters: object = { PublicKey: wrappingDer, ImportToken: 'dG9rZW4=' },
) => `#!/bin/sh
case "$2" in
  describe-key) echo '${JSON.stringify({ KeyMetadata: metadata })}' ;;
  get-parameters-for-import) echo '${JSON.stringify(parameters)}' ;;
  import-key-material) ${atImport} ;;
esac
`;

test.each([
  ['vault: no program', VAULT_KEY, {}, 'there is neither vault nor bao'],
  [
    'vault: the key is there',
    VAULT_KEY,
    { bao: '#!/bin/sh\nexit 0\n' },
    'there is a key https://vault.example.com/v1/team/transit/keys/app already',
  ],
  [
    'vault: no engine, or no right',
    VAULT_KEY,
    { vault: '#!/bin/sh\ncase "$1" in version) ;; *) echo "permission denied" >&2; exit 2;; esac\n' },
    'permission denied',
  ],
  ['aws: no program', AWS_KEY, { aws: '#!/nowhere/at/all\n' }, 'there is no aws'],
  [
    'aws: a key with material of its own',
    AWS_KEY,
    { aws: aws({ ...METADATA, Origin: 'AWS_KMS' }, 'true') },
    'its Origin is "AWS_KMS", and has to be EXTERNAL',
  ],
  [
    'aws: refused',
    AWS_KEY,
    { aws: '#!/bin/sh\necho "An error occurred (AccessDeniedException)" >&2; exit 254\n' },
    '(exit code 254): An error occurred (AccessDeniedException)',
  ],
  ['aws: an answer that is none', AWS_KEY, { aws: '#!/bin/sh\necho nonsense\n' }, 'its Origin is undefined'],
  ['aws: no wrapping key', AWS_KEY, { aws: aws(METADATA, 'true', {}) }, 'aws gave no wrapping key'],
])('%s: nothing is created', (_, key, programs, words) =>
  inStand(async ({ github, setup, program }) => {
    for (const [name, script] of Object.entries(programs)) program(name, script);
    const { code, out, err } = await setup(['--signing-key', key]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(words);
    expect(github.world.apps).toEqual([]);
  }),
);

test.each([
  ['vault', VAULT_KEY, vault('echo "no update" >&2; exit 2')],
  ['aws', AWS_KEY, aws(METADATA, 'echo "no update" >&2; exit 254')],
])('%s refuses the import after the App is there: the key is kept in a file', (name, key, script) =>
  inStand(async ({ github, folder, setup, program, commands }) => {
    program(name, script);
    const { code, err } = await setup(['--signing-key', key], async ({ createApp }) => {
      expect((await fetch(await createApp())).status).toBe(502);
    });
    expect(code).toBe(1);
    const file = join(folder, 'acme-app-ci.private-key.pem');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(err).toContain('no update');
    expect(err).toContain('Import the key by hand (docs/key-stores.md), then run:\n');
    expect(err).toContain(
      `gh variable set APP_CLIENT_ID --repo acme/app --body ${github.world.apps[0]?.clientId ?? ''}`,
    );
    expect(commands().filter((line) => line.includes(' set '))).toEqual([]);
  }),
);

test('a variable that is not set, after the import: the key is where it belongs, and in no file', () =>
  inStand(async ({ folder, setup, program, calls }) => {
    program('vault', vault('true'));
    program('gh', '#!/bin/sh\ncase "$2" in set) echo "no rights" >&2; exit 1;; esac\n');
    const { code, err } = await setup(['--signing-key', VAULT_KEY], async ({ createApp }) => {
      await fetch(await createApp());
    });
    expect(code).toBe(1);
    expect(err).toContain('the variable APP_CLIENT_ID was not set: gh ended with 1: no rights');
    expect(err).not.toContain('private key is in');
    expect(readdirSync(folder)).toEqual(['.github']);
    const imported = calls().find(({ args }) => args[0] === 'write');
    expect(imported?.args).toEqual([
      'write',
      'team/transit/keys/app/import',
      'ciphertext=-',
      'type=rsa-2048',
      'hash_function=SHA256',
    ]);
    expect(Buffer.from(imported?.input ?? '', 'base64').length).toBeGreaterThan(512 + 1_100);
  }));
