// The 24 workflows of __tests__/migrate/corpus/ with the plans that are expected for them; README.md there says what is
// compared. The expected plans are the contract and came before the code.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { PlanUse } from '../../src/cli/plan/plan.ts';
import { listener, planOf } from './migrate-repository.ts';

const folder = join(import.meta.dirname, '../migrate/corpus');
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

interface ExpectedUse {
  readonly file?: string;
  readonly line: number;
  readonly secret: string;
  readonly verdict: string;
  readonly accept?: readonly string[];
  readonly permissions: Readonly<Record<string, string>>;
  readonly target: 'current' | { readonly owner?: string; readonly repositories?: unknown };
}
interface Expected {
  readonly file: string;
  readonly context: {
    readonly files?: Readonly<Record<string, string>>;
    readonly otherWorkflows?: readonly { readonly file: string; readonly on: unknown }[];
  };
  readonly uses: readonly ExpectedUse[];
  readonly notUses: readonly { readonly line: number; readonly accept?: readonly string[] }[];
  readonly mints: readonly Readonly<Record<string, unknown>>[];
  readonly secretsLeft: readonly string[];
}

const names = readdirSync(folder).filter((name) => name.endsWith('.expected.json'));

function repositoryOf(expected: Expected): Record<string, string> {
  const { file, context } = expected;
  return {
    [`.github/workflows/${file}`]: read(file),
    ...Object.fromEntries(Object.entries(context.files ?? {}).map(([name, from]) => [name, read(from)])),
    ...Object.fromEntries(
      (context.otherWorkflows ?? []).map((each) => [`.github/workflows/${each.file}`, listener(each.on)]),
    ),
  };
}

/** What stands for "the whole installation, or ask" in the corpus is the owner alone here. */
const targetOf = ({ target }: ExpectedUse) =>
  target !== 'current' && target.repositories === 'ask-or-all' ? { owner: target.owner } : target;

describe('the corpus', () => {
  test('is whole', () => {
    expect(names).toHaveLength(24);
  });

  test.each(names)('%s', (name) => {
    const expected = JSON.parse(read(name)) as Expected;
    const file = `.github/workflows/${expected.file}`;
    const { plan } = planOf(repositoryOf(expected));
    const found = (wanted: ExpectedUse): PlanUse | undefined =>
      plan.uses.find(
        (use) =>
          use.file === (wanted.file ?? file) && use.line === wanted.line && use.secret === wanted.secret,
      );
    for (const wanted of expected.uses) {
      const use = found(wanted);
      expect([wanted.verdict, ...(wanted.accept ?? [])]).toContain(use?.verdict);
      if (use?.verdict !== wanted.verdict || use.verdict === 'ask') continue;
      expect(use.permissions).toEqual(wanted.permissions);
      if (use.verdict !== 'cannot') expect(use.target).toEqual(targetOf(wanted));
    }
    const wanted = new Set(expected.uses.map(found));
    const further = plan.uses.filter((use) => !wanted.has(use));
    for (const use of further)
      expect(expected.notUses.find(({ line }) => line === use.line)?.accept ?? []).toContain(use.verdict);
    const mints = expected.mints.map(({ fallbackToken: _, ...mint }) => ({ file, ...mint }));
    expect(plan.mints).toEqual(mints);
    expect(plan.secretsLeft).toEqual(expected.secretsLeft);
    expect(plan.skipped).toEqual([]);
  });
});
