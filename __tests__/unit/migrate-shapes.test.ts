// What migrate makes of workflows of many shapes: the verdict, permissions, target and mint steps of each.
import { describe, expect, test } from '@jest/globals';
import { corners } from './migrate-corners.ts';
import { hidden } from './migrate-hidden.ts';
import { renderReport } from '../../src/cli/output/report.ts';
import { renderPlan, styleFor } from '../../src/cli/output/terminal.ts';
import { checkChange } from '../../src/cli/patch/check.ts';
import { makePatch } from '../../src/cli/patch/make-patch.ts';
import type { PlanUse } from '../../src/cli/plan/plan.ts';
import { mintOptions, planOf } from './migrate-repository.ts';
import { scripts } from './migrate-scripts.ts';
import { shapes } from './migrate-shapes.ts';
import { wild } from './migrate-wild.ts';

const FILE = '.github/workflows/it.yml';

const all = [...shapes, ...scripts, ...hidden, ...wild, ...corners];

describe('migrate', () => {
  test.each(all)('$name', ({ workflow, files = {}, uses, mints = [], left = [] }) => {
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
  });
});

// The same workflows once more: what is made of them, whatever it is, keeps to these rules.
describe('the change', () => {
  test.each(all)('is safe, whole and told: $name', ({ workflow, files = {} }) => {
    const before = { [FILE]: workflow, ...files };
    const planned = planOf(before);
    const patch = makePatch(planned, mintOptions, 'acme');
    for (const change of patch.changes) checkChange(change, mintOptions);
    const changed = Object.fromEntries(patch.changes.map(({ file, after }) => [file, after]));
    const again = planOf({ ...before, ...changed });
    const isSettled = ({ verdict, file }: PlanUse) =>
      (verdict === 'replace' || verdict === 'github-token-suffices') && file.startsWith('.github/workflows/');
    expect(again.plan.uses.filter(isSettled)).toEqual([]);
    expect(makePatch(again, mintOptions, 'acme').changes).toEqual([]);
    const shown = {
      ...mintOptions,
      repository: undefined,
      isBrief: false,
      isWritten: false,
      isTerminal: true,
    };
    const text = renderPlan(planned.plan, patch, styleFor(true), shown);
    const report = renderReport(planned.plan, patch);
    for (const { file, line } of planned.plan.uses) {
      expect(text).toContain(`${file}:${line}`);
      expect(report).toContain(`\`${file}:${line}\``);
    }
    for (const { file } of patch.changes) expect(text).toContain(`--- a/${file}`);
  });
});
