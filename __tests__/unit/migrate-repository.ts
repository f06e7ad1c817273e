// A repository in a folder of its own, for the tests of migrate.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { openRepository } from '../../src/cli/disk/repository.ts';
import type { MintOptions } from '../../src/cli/patch/mint-step.ts';
import { makePlan, type Planned } from '../../src/cli/plan/make-plan.ts';
import type { Answer } from '../../src/cli/plan/answers.ts';

export const mintOptions: MintOptions = {
  action: 'acme/mint-app-token@0123456789012345678901234567890123456789',
  clientIdVariable: 'APP_CLIENT_ID',
  privateKeySecret: 'APP_PRIVATE_KEY',
  signingKey: undefined,
  signingRole: undefined,
};

/** Calls back with the path of a folder that holds these files, which is gone afterwards. */
export function withRepository<T>(files: Readonly<Record<string, string>>, use: (root: string) => T): T {
  const root = mkdtempSync(join(tmpdir(), 'migrate-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, name)), { recursive: true });
      writeFileSync(join(root, name), text);
    }
    return use(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** The plan for a repository acme/app with these files. */
export const planOf = (files: Readonly<Record<string, string>>, answers: readonly Answer[] = []): Planned =>
  withRepository(files, (root) => makePlan(openRepository(root), { owner: 'acme', name: 'app' }, answers));

/** A workflow that listens to these events and does nothing. */
export const listener = (on: unknown): string =>
  JSON.stringify({ on, jobs: { x: { 'runs-on': 'ubuntu-latest', steps: [{ run: 'true' }] } } });
