// What migrate makes of workflows of many shapes: the verdict, permissions, target and mint steps of each.
import { describe, expect, test } from '@jest/globals';
import { hidden } from './migrate-hidden.ts';
import { planOf } from './migrate-repository.ts';
import { scripts } from './migrate-scripts.ts';
import { shapes } from './migrate-shapes.ts';
import { wild } from './migrate-wild.ts';

const FILE = '.github/workflows/it.yml';

describe('migrate', () => {
  test.each([...shapes, ...scripts, ...hidden, ...wild])(
    '$name',
    ({ workflow, files = {}, uses, mints = [], left = [] }) => {
      const { plan } = planOf({ [FILE]: workflow, ...files });
      const seen = plan.uses.map((use) => ({ file: use.file, line: use.line, verdict: use.verdict }));
      expect(seen).toEqual(uses.map(({ file = FILE, line, verdict }) => ({ file, line, verdict })));
      for (const [at, { permissions, target }] of uses.entries()) {
        if (permissions) expect(plan.uses[at]?.permissions).toEqual(permissions);
        if (target) expect(plan.uses[at]?.target).toEqual(target);
      }
      expect(plan.mints).toEqual(mints.map((mint) => ({ file: FILE, ...mint })));
      expect(plan.secretsLeft).toEqual(left);
      expect(plan.skipped).toEqual([]);
    },
  );
});
