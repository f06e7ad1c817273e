import { existsSync } from 'node:fs';
import { afterAll, describe, expect, test } from '@jest/globals';
import { directoryWith, jobOf, printed, removeDirectories, run } from './runner-fixtures.ts';

afterAll(removeDirectories);

const outcomes = (steps: { conclusion: string }[] | undefined): string =>
  (steps ?? []).map((step) => step.conclusion).join(' ');

describe('expressions and contexts', () => {
  test.each([
    ['github.ref_name', 'main'],
    ['github.event.client_payload.env', 'prod'],
    ['github.repository_owner', 'octo'],
    ['github.api_url', 'http://127.0.0.1:1/api/v3'],
    ['vars.WHO', 'world'],
    ['vars.NONE', ''],
    ["vars.WHO == 'WORLD'", 'true'],
    ["format('{0}-{1}', vars.WHO, 1)", 'world-1'],
    ["contains(fromJSON('[1,2]'), 2) && 'yes' || 'no'", 'yes'],
    ['env.LEVEL', 'step'],
    ['env.FROM_WORKFLOW', 'workflow'],
    ['job.status', 'success'],
    ['runner.os', { darwin: 'macOS', win32: 'Windows' }[process.platform as string] ?? 'Linux'],
    ['secrets.KEY', '***'],
    ['github.token', '***'],
    ['secrets.GITHUB_TOKEN', '***'],
    ['toJSON(inputs)', '{}'],
  ])('%s is %s', async (expression, expected) => {
    const result = await run(
      `on: push
env: { FROM_WORKFLOW: workflow, LEVEL: workflow }
jobs:
  j:
    runs-on: ubuntu-latest
    env: { LEVEL: job }
    steps:
      - run: echo "$VALUE"
        env: { LEVEL: step, VALUE: "\${{ env.LEVEL }}" }
      - run: echo "[\${{ ${expression} }}]"
        env: { LEVEL: step }`,
      {
        vars: { WHO: 'world' },
        secrets: { KEY: 'k3y-value' },
        githubToken: 'ght-token',
        event: { name: 'push', payload: { client_payload: { env: 'prod' } } },
      },
    );
    // A step's env is not evaluated in its own terms, but the rest of the step is.
    expect(printed(result.jobs[0])).toEqual(['job', `[${expected}]`]);
  });

  test('inputs of a manual run have their types and defaults', async () => {
    const result = await run(
      `on: { workflow_dispatch: { inputs: { dry: { type: boolean }, n: { type: number, default: 3 }, s: {} } } }
jobs:
${jobOf(`{ run: 'echo "\${{ inputs.dry && 1 || 2 }} \${{ inputs.n }} \${{ inputs.s }} \${{ github.event.inputs.dry }}"' }`)}`,
      { event: { name: 'workflow_dispatch', payload: { inputs: { dry: 'false', s: 'text' } } } },
    );
    expect(printed(result.jobs[0])).toEqual(['2 3 text false']);
  });

  test('an expression that cannot be evaluated fails the step, not the run', async () => {
    const result = await run(jobOf(`{ run: "echo \${{ fromJSON('{') }}" }`));
    expect(result.conclusion).toBe('failure');
    expect(result.jobs[0]?.steps[0]?.annotations[0]?.level).toBe('error');
  });
});

describe('run steps', () => {
  test.each([
    ['the default shell stops at the first error', '{ run: "false\\necho on" }', [1, []]],
    ['the default shell does not mind a broken pipe', '{ run: "false | true\\necho on" }', [0, ['on']]],
    ['shell: bash does', '{ shell: bash, run: "false | true\\necho on" }', [1, []]],
    ['shell: sh', '{ shell: sh, run: echo "$0" | grep -c sh }', [0, ['1']]],
    ['a shell of one’s own', '{ shell: "cat {0}", run: text }', [0, ['text']]],
    ['working-directory', '{ working-directory: sub, run: basename "$PWD" }', [0, ['sub']]],
  ])('%s', async (_, step, [code, lines]) => {
    const result = await run(jobOf(step), { workspace: directoryWith({ 'sub/x': '' }) });
    const error = `Error: Process completed with exit code ${String(code)}.`;
    expect(printed(result.jobs[0])).toEqual([...(lines as string[]), ...(code === 0 ? [] : [error])]);
    expect(result.conclusion).toBe(code === 0 ? 'success' : 'failure');
  });

  test('defaults.run, the job’s over the workflow’s', async () => {
    const result = await run(
      `on: push
defaults: { run: { shell: bash, working-directory: nowhere } }
jobs:
  j:
    runs-on: ubuntu-latest
    defaults: { run: { working-directory: sub } }
    steps: [{ run: 'shopt -o pipefail; basename "$PWD"' }]`,
      { workspace: directoryWith({ 'sub/x': '' }) },
    );
    expect(printed(result.jobs[0])).toEqual(['pipefail       \ton', 'sub']);
  });

  test('outputs, environment and path reach later steps; GITHUB_TOKEN is not in the environment', async () => {
    const result = await run(
      jobOf(
        'id: a\nrun: echo "v=1" >> "$GITHUB_OUTPUT"; echo "E=2" >> "$GITHUB_ENV"; echo /x/bin >> "$GITHUB_PATH"',
        'run: echo "${{ steps.a.outputs.v }} $E ${{ env.E }} ${PATH%%:*} [$GITHUB_TOKEN] $MACHINE [${{ env.MACHINE }}]"',
      ),
      { githubToken: 'ght', env: { MACHINE: 'm' } },
    );
    expect(printed(result.jobs[0])).toEqual(['1 2 2 /x/bin [] m []']);
  });

  test('a failed step skips those after it, but for failure() and always()', async () => {
    const result = await run(
      jobOf(
        '{ id: bad, run: exit 3 }',
        '{ run: echo never }',
        `{ if: failure() && steps.bad.outcome == 'failure', run: echo mended }`,
        `{ if: "\${{ !cancelled() }}", run: echo still }`,
        '{ if: always(), run: echo always }',
      ),
    );
    expect(outcomes(result.jobs[0]?.steps)).toBe('failure skipped success success success');
    expect(result.jobs[0]?.steps[0]?.annotations).toEqual([
      { level: 'error', message: 'Process completed with exit code 3.' },
    ]);
    expect(result.conclusion).toBe('failure');
  });

  test('continue-on-error keeps the outcome and changes the conclusion', async () => {
    const result = await run(
      jobOf(
        '{ id: bad, continue-on-error: true, run: exit 1 }',
        'run: echo "${{ steps.bad.outcome }} ${{ steps.bad.conclusion }}"',
      ),
    );
    expect(printed(result.jobs[0])).toContain('failure success');
    expect(result.conclusion).toBe('success');
  });

  test('timeout-minutes', async () => {
    const result = await run(
      jobOf('{ name: Slow, timeout-minutes: 0.003, shell: "node {0}", run: "setInterval(() => {}, 9)" }'),
    );
    expect(result.jobs[0]?.steps[0]).toMatchObject({ conclusion: 'failure' });
    expect(printed(result.jobs[0])).toContain("Error: The action 'Slow' has timed out after 0.003 minutes.");
  });

  test('a cancelled run stops the step, skips the rest and still runs always()', async () => {
    const controller = new AbortController();
    const result = await run(
      jobOf(
        'shell: node {0}\nrun: console.log("ready"); setInterval(() => {}, 9)',
        '{ run: echo no }',
        '{ if: always(), run: echo bye }',
        '{ if: cancelled(), run: echo too }',
      ),
      {
        signal: controller.signal,
        write: (line) => {
          if (line.trim() === 'ready') controller.abort();
        },
      },
    );
    expect(outcomes(result.jobs[0]?.steps)).toBe('cancelled skipped success success');
    expect(result.conclusion).toBe('cancelled');
  });
});

test('the transcript reads like GitHub’s log, and nothing is left on disk', async () => {
  const result = await run(
    jobOf(
      'name: Say ${{ secrets.S }}\nrun: |\n  echo hello ${{ secrets.S }}\n  echo temp=$RUNNER_TEMP >>$GITHUB_OUTPUT\n  exit 2',
      '{ run: echo no }',
    ),
    { secrets: { S: 's3cret' } },
  );
  const { temp = '' } = result.jobs[0]?.steps[0]?.outputs ?? {};
  expect(temp).toContain('runner-');
  expect(existsSync(temp)).toBe(false);
  expect(result.transcript.map((line) => line.replace(/\/\S*\//, ''))).toEqual([
    'Job j',
    '▶ Say ***',
    '    ▼ Run echo hello ***',
    '      echo hello ***',
    '      echo temp=$RUNNER_TEMP >>$GITHUB_OUTPUT',
    '      exit 2',
    '      shell: bash -e {0}',
    '    hello ***',
    '    Error: Process completed with exit code 2.',
    '  ✗ failure',
    '○ Run echo no (skipped)',
    '✗ Job j: failure',
  ]);
});
