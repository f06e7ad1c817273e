import { wrapKey } from '../../signing/new-key.ts';
import type { ToolAnswer } from '../disk/run-tool.ts';
import { storeFailure, type ReadyStore, type Run } from './key-store-program.ts';
import type { ImportTarget } from './options.ts';
import { setupFailure } from './setup-failure.ts';

/** The Transit engine of Vault or OpenBao, by `vault` or `bao`: the key is not there yet. */
export async function readyVault(target: ImportTarget & { store: 'vault' }, run: Run): Promise<ReadyStore> {
  const { name, origin, mount, key } = target;
  const env = { VAULT_ADDR: origin, BAO_ADDR: origin };
  const program = await firstOf(['vault', 'bao'], run, env);
  const call = async (args: readonly string[], input?: string): Promise<ToolAnswer> =>
    (await run(program, args, { env, ...(input !== undefined && { input }) })) ?? {
      exitCode: 127,
      stdout: '',
      stderr: `${program} is gone`,
    };
  const path = `${mount}/keys/${key}`;
  const there = await call(['read', path]);
  if (there.exitCode === 0)
    throw setupFailure(
      `there is a key ${name} already, which is not replaced`,
      'Name a new key with --signing-key.',
    );
  const wrapping = await call(['read', '-field=public_key', `${mount}/wrapping_key`]);
  if (wrapping.exitCode !== 0 || !wrapping.stdout.includes('-----BEGIN PUBLIC KEY-----'))
    throw storeFailure(
      `The wrapping key of ${mount} at ${origin} could not be read`,
      wrapping,
      `Enable the Transit engine there, log in with ${program} login, and take a policy that may read ${mount}/wrapping_key and update ${path}/import.`,
    );
  return {
    take: async (privateKey) => {
      const ciphertext = wrapKey(privateKey, wrapping.stdout).toString('base64');
      const args = ['write', `${path}/import`, 'ciphertext=-', 'type=rsa-2048', 'hash_function=SHA256'];
      const answer = await call(args, ciphertext);
      if (answer.exitCode !== 0)
        throw storeFailure(
          `Importing the key as ${name} failed`,
          answer,
          `Take a policy that may update ${path}/import.`,
        );
    },
  };
}

async function firstOf(programs: readonly string[], run: Run, env: Readonly<Record<string, string>>) {
  for (const program of programs) if (await run(program, ['version'], { env })) return program;
  throw setupFailure(
    'there is neither vault nor bao to import the key with',
    'Install the command line of Vault or OpenBao and log in with it.',
  );
}
