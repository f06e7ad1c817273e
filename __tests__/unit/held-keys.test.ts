// Vault's log-ins of a machine, and keys that are read, where no scenario goes.
import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { Failure } from '../../src/failures/failure.ts';
import { heldSigner } from '../../src/signing/held-keys.ts';
import type { Signer, SignerWorld } from '../../src/signing/signer.ts';
import type { SecretName } from '../../src/signing/store-names.ts';
import { machineLogIn } from '../../src/signing/stores/vault-machine.ts';
import { machineRefusal } from '../../src/signing/stores/vault-refusals.ts';
import type { Sender } from '../../src/transport/sender.ts';
import { answerOf, storeWorld } from './store-world.ts';

describe('a machine logs in to Vault', () => {
  const purpose = {
    name: 'https://vault.example.com/v1/transit/keys/app',
    origin: 'https://vault.example.com',
    audience: '',
  };
  const kubernetes = {
    store: 'vault' as const,
    name: 'auth/kubernetes/role/app',
    mount: 'auth/kubernetes',
    role: 'app',
    by: 'kubernetes' as const,
  };

  // https://developer.hashicorp.com/vault/api-docs/auth/kubernetes#login
  test('as a role of Kubernetes, with the token of its service account', () => {
    const masked: string[] = [];
    const world = storeWorld({
      readFile: (file) =>
        file === '/var/run/secrets/kubernetes.io/serviceaccount/token' ? 'a.service.account\n' : undefined,
    });
    const { maskedSecret } = world;
    const noting = { ...world, maskedSecret: (text: string) => (masked.push(text), maskedSecret(text)) };
    expect(machineLogIn(purpose, kubernetes, noting)).toEqual({
      mount: 'auth/kubernetes',
      body: { role: 'app', jwt: 'a.service.account' },
      used: 'as the role app of auth/kubernetes',
    });
    expect(masked).toEqual(['a.service.account']);
  });

  test.each([
    ['auth/kubernetes', 'permission denied', 'service account of the pod'],
    ['team/auth/approle', 'invalid role or secret ID', 'VAULT_SECRET_ID are still valid'],
  ])('and is refused by %s', (auth, words, fix) => {
    const attempt = { key: purpose, auth, used: 'as somebody', failure: storeWorld().failure };
    const refused = machineRefusal(answerOf(400, { errors: [words] }), attempt);
    expect(refused).toMatchObject({ code: 'signing-role-refused', fix: expect.stringContaining(fix) });
    expect(machineRefusal(answerOf(404, 'no'), attempt)).toMatchObject({ code: 'key-store-unavailable' });
  });
});

describe('a key that is read', () => {
  const name: SecretName = {
    store: 'google-secret',
    name: 'projects/p/secrets/s/versions/1',
    resource: '',
    field: undefined,
  };
  const { maskedSecret } = storeWorld();
  const world = {
    runtime: { maskedSecret },
    sender: { connectAhead: () => Promise.resolve() } as unknown as Sender,
  } as unknown as SignerWorld;
  const pem = generateKeyPairSync('rsa', { modulusLength: 2048 })
    .privateKey.export({ type: 'pkcs8', format: 'pem' })
    .toString();
  const claims = { iss: 'Iv23liAbCdEfGhIjKlMn', iat: 0, exp: 600 };

  /** The first signer of a secret that holds one text after the other; an error for one that its store does not give. */
  function held(contents: (string | Error)[], field?: string) {
    const signers: Signer[] = [];
    let reads = 0;
    const { signer, begin } = heldSigner({
      ...world,
      name: { ...name, field },
      signers,
      open: () =>
        Promise.resolve({
          address: 'https://x.example.com/',
          read: () => {
            const content = contents[Math.min(reads++, contents.length - 1)] ?? '';
            return content instanceof Error ? Promise.reject(content) : Promise.resolve(content);
          },
        }),
    });
    signers.push(signer);
    return { signer, begin, signers, reads: () => reads };
  }

  test('is read once, begun with ahead or not', async () => {
    const { signer, begin, reads } = held([pem]);
    begin();
    expect(await signer.sign(claims)).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
    expect(await signer.fingerprint()).toMatch(/^SHA256:/);
    expect(reads()).toBe(1);
  });

  // A letter changed in the file leaves what OpenSSL still reads as a key.
  test('tells whether its halves fit each other, as those after it do', async () => {
    const lines = pem.split('\n');
    lines[4] = (lines[4] ?? '').replace(/^./, (letter) => (letter === 'A' ? 'B' : 'A'));
    const damaged = lines.join('\n');
    const { signer, signers } = held([`${damaged}\n${pem}\n${damaged}`]);
    expect(signer.isSound?.()).toBe(true); // nothing is known of it yet
    await signer.sign(claims);
    expect(signers.map((each) => each.isSound?.())).toEqual([false, true, false]);
  });

  test('is read again where the store did not answer, and has no fingerprint until then', async () => {
    const { signer, begin } = held([
      new Failure('key-store-unavailable', 'no'),
      new Failure('key-store-unavailable', 'no'),
      pem,
    ]);
    begin();
    await new Promise(setImmediate);
    expect(await signer.fingerprint()).toBeUndefined();
    expect(await signer.sign(claims)).toContain('.');
  });

  test.each([
    ['{"a": 1}', undefined, 'found a JSON object without a field that is a text'],
    ['{"a": {"key": "x"}}', 'a', 'found a JSON object without a field that is a text'],
    ['\uFEFF{"b": "c"}', 'a', 'found no field "a"; its fields are "b"'],
    ['', undefined, 'found nothing in it'],
    ['{"a": "\\n"}', undefined, 'found nothing in it'],
    ['{"a": ', undefined, 'found JSON'],
    ['nothing at all!', 'a', 'found no JSON object, so that it has no field "a"'],
    ['{"a": {"b": "c"}, "d": "e"}', 'a', 'found no field "a"; its fields are "d"'],
    ['{"constructor": "x"}', 'toString', 'found no field "toString"'],
    [`${pem}${pem}${pem}${pem}${pem}${pem}${pem}${pem}${pem}${pem}${pem}`, undefined, 'found 11 keys'],
  ])('%s, field %s, is refused', async (content, field, said) => {
    const { signer } = held([content], field);
    await expect(signer.sign(claims)).rejects.toThrow(said);
    await expect(signer.sign(claims)).rejects.toThrow(`${name.name}: `);
  });

  test('several keys are signers one after the other', async () => {
    const { signer, signers } = held([`${pem}\n${pem}`]);
    signers.push({
      storeName: 'the next line',
      sign: () => Promise.resolve(''),
      fingerprint: () => Promise.resolve(undefined),
    });
    await signer.sign(claims);
    expect(signers.map(({ storeName }) => storeName)).toEqual([
      name.name,
      `${name.name}, key 2`,
      'the next line',
    ]);
  });
});
