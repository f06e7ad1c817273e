import { afterAll, describe, expect, test } from '@jest/globals';
import { actionOf, directoryWith, jobOf, printed, removeDirectories, run } from './runner-fixtures.ts';

afterAll(removeDirectories);

const showEnv = (pattern: string): string =>
  `for (const [k, v] of Object.entries(process.env).sort()) if (/${pattern}/.test(k)) console.log(k + '=' + v);`;

describe('inputs', () => {
  const manifest = `inputs:
  client-id: { description: x, required: true }
  two words: { description: x, default: d }
  api: { description: x, default: "\${{ github.api_url }}" }
  old: { description: x, deprecationMessage: gone soon }`;

  test.each([
    [
      'all declared ones are set, with defaults, and none is required',
      '{}',
      ['INPUT_API=http://127.0.0.1:1/api/v3', 'INPUT_CLIENT-ID=', 'INPUT_OLD=', 'INPUT_TWO_WORDS=d'],
    ],
    [
      'given but empty stays empty',
      "{ two words: '', api: }",
      ['INPUT_API=', 'INPUT_CLIENT-ID=', 'INPUT_OLD=', 'INPUT_TWO_WORDS='],
    ],
    [
      'names do not mind their case',
      '{ Client-ID: a, TWO WORDS: b }',
      ['INPUT_API=http://127.0.0.1:1/api/v3', 'INPUT_CLIENT-ID=a', 'INPUT_OLD=', 'INPUT_TWO_WORDS=b'],
    ],
  ])('%s', async (_, given, expected) => {
    const result = await run(jobOf(`{ uses: ./, with: ${given} }`), {
      actions: { './': actionOf(showEnv('^INPUT_'), {}, manifest) },
    });
    expect(printed(result.jobs[0])).toEqual(expected);
  });

  test('an undeclared one is passed and warned about; a deprecated one is warned about', async () => {
    const result = await run(jobOf('{ uses: ./, with: { extra: e, old: o } }'), {
      actions: { './': actionOf(showEnv('^INPUT_EXTRA'), {}, manifest) },
    });
    expect(result.jobs[0]?.steps[0]?.annotations.map(({ message }) => message)).toEqual([
      "Input 'old' has been deprecated with message: gone soon",
      "Unexpected input(s) 'extra', valid inputs are ['client-id', 'two words', 'api', 'old']",
    ]);
    expect(printed(result.jobs[0])).toContain('INPUT_EXTRA=e');
  });

  test('the log shows those that are not empty, masked', async () => {
    const action = actionOf('', {}, manifest);
    const result = await run(jobOf('{ uses: ./, with: { client-id: "a ${{ secrets.K }}" } }'), {
      actions: { './': action },
      secrets: { K: 'k3y' },
    });
    expect(result.jobs[0]?.steps[0]?.log).toEqual([
      '▼ Run ./',
      '  with:',
      '    client-id: a ***',
      '    two words: d',
      '    api: http://127.0.0.1:1/api/v3',
    ]);
  });
});

describe('stages', () => {
  const tracing = (name: string, main = ''): string =>
    actionOf(
      `fs.appendFileSync(process.env.GITHUB_STATE, 'keptBy=${name}\\n'); ${main}`,
      {
        'post.cjs': `console.log('post ${name}', process.env.STATE_keptBy, process.env.INPUT_X, Object.keys(process.env).filter((k) => k.startsWith('STATE_')).length)`,
      },
      'inputs: { x: { description: x } }',
    );

  test('posts run last in, first out, each with its own state and inputs', async () => {
    const result = await run(
      jobOf(
        '{ uses: ./, with: { x: 1 } }',
        '{ uses: some/one@v1, name: Second, with: { x: 2 } }',
        '{ run: echo work }',
      ),
      {
        actions: { './': tracing('a'), 'some/one': tracing('b') },
      },
    );
    expect(result.jobs[0]?.steps.map(({ name, stage }) => `${stage}: ${name}`)).toEqual([
      'main: Run ./',
      'main: Second',
      'run: Run echo work',
      'post: Post Second',
      'post: Post Run ./',
    ]);
    expect(printed(result.jobs[0])).toEqual([
      'work',
      'Post job cleanup.',
      'post b b 2 1',
      'Post job cleanup.',
      'post a a 1 1',
    ]);
  });

  test('the post runs after a failed main, and of a skipped step not at all', async () => {
    const result = await run(jobOf('{ uses: ./ }', '{ uses: some/one@v1 }'), {
      actions: { './': tracing('a', 'process.exitCode = 1'), 'some/one': tracing('b') },
    });
    expect(result.jobs[0]?.steps.map(({ stage, conclusion }) => `${stage} ${conclusion}`)).toEqual([
      'main failure',
      'main skipped',
      'post success',
    ]);
    expect(result.conclusion).toBe('failure');
  });

  test('a failing post fails the job; post-if is obeyed', async () => {
    const failing = actionOf('', { 'post.cjs': 'process.exitCode = 1' });
    expect((await run(jobOf('{ uses: ./ }'), { actions: { './': failing } })).conclusion).toBe('failure');
    const manifest =
      "name: F\ndescription: F\nruns: { using: node24, main: main.cjs, post: main.cjs, post-if: 'failure()' }";
    const picky = directoryWith({ 'main.cjs': '', 'action.yml': manifest });
    const result = await run(jobOf('{ uses: ./ }'), { actions: { './': picky } });
    expect(result.jobs[0]?.steps[1]).toMatchObject({ stage: 'post', conclusion: 'skipped' });
  });

  test('pre runs before every step, but not for a local action', async () => {
    const action = actionOf("console.log('main')", { 'pre.cjs': "console.log('pre')" });
    const result = await run(jobOf('{ run: echo first }', '{ uses: some/one@v1 }'), {
      actions: { 'some/one': action },
    });
    expect(printed(result.jobs[0])).toEqual(['pre', 'first', 'main']);
    const local = await run(jobOf('{ uses: ./ }'), { actions: { './': action } });
    expect(printed(local.jobs[0])).toEqual([
      "Warning: `pre` execution is not supported for local action from './'",
      'main',
    ]);
  });

  test('what an action sees of where it runs', async () => {
    const action = actionOf(showEnv('^GITHUB_(ACTION|ACTION_.*|TOKEN|REF_TYPE)$'));
    const result = await run(jobOf('{ uses: ./ }', '{ uses: some/one@v1 }', '{ uses: ./, id: mine }'), {
      actions: { './': action, 'some/one': action },
      githubToken: 'ght',
      event: { name: 'push', ref: 'refs/tags/v1' },
    });
    expect(printed(result.jobs[0])).toEqual([
      'GITHUB_ACTION=__self',
      'GITHUB_REF_TYPE=tag',
      'GITHUB_ACTION=__some_one',
      'GITHUB_ACTION_REF=v1',
      'GITHUB_ACTION_REPOSITORY=some/one',
      'GITHUB_REF_TYPE=tag',
      'GITHUB_ACTION=mine',
      'GITHUB_REF_TYPE=tag',
    ]);
  });

  test('a local action is read when its step comes: a step before may have made it', async () => {
    const make = `mkdir -p act; printf 'name: A\\ndescription: A\\nruns: { using: node24, main: m.js }' > act/action.yml; echo 'console.log("made")' > act/m.js`;
    expect(printed((await run(jobOf(`run: |\n  ${make}`, '{ uses: ./act }'))).jobs[0])).toEqual(['made']);
    const missing = await run(jobOf('{ uses: ./act }'));
    expect(printed(missing.jobs[0])[0]).toContain('Did you forget to run actions/checkout');
  });

  test.each([
    ['node16', 'main: m.js'],
    ['docker', 'image: Dockerfile'],
  ])('using: %s is refused', async (using, rest) => {
    const manifest = `name: A\ndescription: A\nruns: { using: ${using}, ${rest} }`;
    const actions = { './': directoryWith({ 'action.yml': manifest }) };
    await expect(run(jobOf('{ uses: ./ }'), { actions })).rejects.toThrow(`using: "${using}" (./)`);
  });
});

describe('composite actions', () => {
  const composite = (steps: string, outputs = ''): string =>
    directoryWith({
      'action.yml': `name: C
description: C
inputs: { who: { description: x, default: you } }
outputs: { ${outputs} }
runs:
  using: composite
  steps:
${steps.replaceAll(/^/gm, '    ')}`,
    });

  test('see their inputs and path, hide their steps, and give outputs', async () => {
    const action = composite(
      '- id: a\n  shell: bash\n  run: echo "hi ${{ inputs.who }} $LEVEL"; test -f "$GITHUB_ACTION_PATH/action.yml"; echo "v=1" >> "$GITHUB_OUTPUT"',
      'out: { description: x, value: "<${{ steps.a.outputs.v }}>" }',
    );
    const result = await run(
      jobOf(
        '{ id: c, uses: some/checkout@v7, env: { LEVEL: outer } }',
        'run: echo "${{ steps.c.outputs.out }} [${{ steps.a.outputs.v }}] [$LEVEL]"',
      ),
      { actions: { 'some/checkout': action } },
    );
    expect(printed(result.jobs[0])).toEqual(['hi you outer', '<1> [] []']);
    expect(result.jobs[0]?.steps.map(({ conclusion }) => conclusion)).toEqual(['success', 'success']);
  });

  test('fail as a whole, after their own failure() steps; posts of their actions run at the end', async () => {
    const inner = actionOf('', { 'post.cjs': "console.log('inner post')" });
    const action = composite(
      '- uses: some/inner@v1\n- { shell: bash, run: exit 4 }\n- { shell: bash, run: echo no }\n- { if: failure(), shell: bash, run: echo saw it }',
    );
    const result = await run(jobOf('{ uses: ./ }', '{ if: always(), run: echo after }'), {
      actions: { './': action, 'some/inner': inner },
    });
    expect(printed(result.jobs[0])).toEqual([
      'Error: Process completed with exit code 4.',
      'saw it',
      'after',
      'Post job cleanup.',
      'inner post',
    ]);
    expect(result.jobs[0]?.steps[0]).toMatchObject({
      conclusion: 'failure',
      annotations: [{ level: 'error' }],
    });
  });
});
