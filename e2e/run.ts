// npm run e2e: the shipped action in act, a runner that is not ours, and in the sandbox's own, both against a GitHub on
// this machine. Each case has to hold in both, and what the two show of it has to be the same.
// npm run e2e -- PATTERN runs the cases whose name or workflow matches.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { styleText } from 'node:util';
import { installPythonProgram, NotInstallable } from '../scripts/python-program.ts';
import { cases, type Case } from './cases.ts';
import { runInAct, versionPinned } from './in-act.ts';
import { runInSandbox } from './in-sandbox.ts';
import { comparable, order, type Observed } from './observed.ts';
import { checkPromises } from './promises.ts';
import { newStand, type Stand } from './stand.ts';

const requirements = join(import.meta.dirname, 'requirements.txt');
let passed = 0;
let failed = 0;

/** Runs a check and counts it; a failure is told and the next one goes on. */
async function check<T>(name: string, body: () => T | Promise<T>): Promise<T | undefined> {
  const start = performance.now();
  const tell = (mark: string) => {
    console.log(`  ${mark} ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  };
  try {
    const result = await body();
    passed += 1;
    tell(styleText('green', '✓'));
    return result;
  } catch (error) {
    failed += 1;
    tell(styleText('red', '✗'));
    console.log(String(error instanceof Error ? error.stack : error).replace(/^/gm, '      '));
    return undefined;
  }
}

type Runner = (workflow: string, stand: Stand) => Promise<Observed>;

/** Runs a case in one runner, checks it, and answers what has to be the same in the other. */
async function runCase(each: Case, runner: Runner): Promise<unknown> {
  const stand = await newStand(each);
  try {
    each.prepare?.(stand);
    const run = await runner(each.workflow, stand);
    try {
      await stand.github.settled();
      each.expect(run, stand);
      checkPromises(run, stand);
    } catch (error) {
      // act says of each of the many masks that there is one.
      const lines = run.transcript.split('\n').filter((line) => !line.endsWith('⚙  ***'));
      console.log(lines.map((line) => `      | ${line}`).join('\n'));
      throw error;
    }
    return each.tokenLifeMs === undefined ? comparable(run, stand) : order(run);
  } finally {
    await stand.close();
  }
}

function installAct(): string | undefined {
  try {
    if (process.platform === 'win32')
      throw new NotInstallable('the steps of these workflows want a POSIX shell');
    return installPythonProgram(requirements, 'act');
  } catch (error) {
    if (!(error instanceof NotInstallable)) throw error;
    console.error(`act cannot be had here, so nothing was run end to end: ${error.message}`);
    if (process.env.E2E_OPTIONAL !== '1') {
      console.error('Set E2E_OPTIONAL=1 to go on without.');
      failed += 1;
    }
    return undefined;
  }
}

const pattern = new RegExp(process.argv[2] ?? '', 'i');
const chosen = cases.filter(({ name, workflow }) => pattern.test(`${name} ${workflow}`));
if (chosen.length === 0) {
  console.error(`No case of e2e/cases.ts matches ${pattern.source}.`);
  failed += 1;
}
const act = chosen.length === 0 ? undefined : installAct();
if (act !== undefined) {
  console.log(`act ${versionPinned(requirements)}, in host mode, and the sandbox's runner`);
  for (const each of chosen) {
    console.log(`\n${each.name} (${each.workflow})`);
    const inAct = await check('in act', () =>
      runCase(each, (workflow, stand) => runInAct(act, workflow, stand)),
    );
    const inSandbox = await check("in the sandbox's runner", () => runCase(each, runInSandbox));
    await check('both show the same', () => {
      assert.ok(inAct !== undefined && inSandbox !== undefined, 'there are no two to compare');
      assert.deepEqual(inAct, inSandbox);
    });
  }
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
