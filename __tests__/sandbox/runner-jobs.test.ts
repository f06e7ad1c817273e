import { afterAll, describe, expect, test } from '@jest/globals';
import { UnsupportedWorkflow } from '@mint-app-token/sandbox/runner';
import { jobOf, printed, removeDirectories, run } from './runner-fixtures.ts';

afterAll(removeDirectories);

describe('jobs', () => {
  const job = (id: string, more: string, step: string): string =>
    `  ${id}:\n    runs-on: ubuntu-latest\n${more.replaceAll(/^/gm, '    ')}\n    steps: [{ ${step} }]\n`;

  test('run after those they need, and see their results and outputs; a masked output is dropped', async () => {
    const result = await run(
      job(
        'second',
        'needs: first',
        `run: 'echo "\${{ needs.first.outputs.open }}[\${{ needs.first.outputs.secret }}]\${{ needs.first.result }}"'`,
      ) +
        job(
          'first',
          'outputs: { open: "${{ steps.s.outputs.a }}", secret: "${{ steps.s.outputs.b }}" }',
          `id: s, run: 'echo "::add-mask::hush"; echo "a=1" >> $GITHUB_OUTPUT; echo "b=x hush" >> $GITHUB_OUTPUT'`,
        ),
    );
    const [second, first] = result.jobs;
    expect(first).toMatchObject({ outputs: { open: '1' } });
    expect(first?.steps[0]?.outputs).toEqual({ a: '1', b: 'x hush' });
    expect(first?.annotations).toEqual([
      { level: 'warning', message: "Skip output 'secret' since it may contain secret." },
    ]);
    expect(printed(second)).toEqual(['1[]success']);
  });

  test('masks do not reach from one job into the next', async () => {
    const result = await run(
      job('a', '', `run: 'echo "::add-mask::hush"'`) + job('b', 'needs: a', 'run: echo hush'),
    );
    expect(printed(result.jobs[1])).toEqual(['hush']);
  });

  test.each([
    ['without if', '', 'skipped'],
    ['if: failure()', 'if: failure()', 'success'],
    ['if: always()', 'if: always()', 'success'],
    ['by the result', 'if: "!cancelled() && needs.a.result == \'failure\'"', 'success'],
  ])('after a failed job: %s', async (_, condition, expected) => {
    const result = await run(
      job('a', '', 'run: exit 1') + job('b', `needs: [a]\n${condition}`, 'run: echo b'),
    );
    expect(result.jobs.map(({ conclusion }) => conclusion)).toEqual(['failure', expected]);
    expect(result.conclusion).toBe('failure');
  });

  test('that need one another are refused', async () => {
    await expect(run(job('a', 'needs: b', 'run: x') + job('b', 'needs: a', 'run: x'))).rejects.toThrow(
      "'a', 'b'",
    );
  });
});

describe('what is not imitated is refused by name', () => {
  const inJob = (line: string): string =>
    `  j:\n    runs-on: ubuntu-latest\n    ${line}\n    steps: [{ run: x }]\n`;
  test.each([
    [inJob('container: node:24'), "'container' (job 'j')"],
    [inJob('services: { db: { image: x } }'), "'services' (job 'j')"],
    ['  j: { uses: ./.github/workflows/x.yml }', "uses: ./.github/workflows/x.yml (job 'j')"],
    ['  j: { runs-on: windows-latest, steps: [{ run: x }] }', 'runs-on: "windows-latest"'],
    [jobOf('{ uses: docker://alpine:3 }'), 'container actions (docker://alpine:3)'],
    [jobOf('{ uses: some/where@v1 }'), 'uses: some/where@v1'],
    [jobOf('{ shell: pwsh, run: x }'), 'shell: pwsh'],
  ])('%j', async (jobs, what) => {
    const attempt = run(jobs);
    await expect(attempt).rejects.toThrow(UnsupportedWorkflow);
    await expect(attempt).rejects.toThrow(what);
  });

  test('a file that is not valid says where', async () => {
    await expect(run(jobOf('{ run: x, nonsense: y }'))).rejects.toThrow(
      /test\.yml.*Line: 6.*Unexpected value 'nonsense'/s,
    );
  });
});

describe('the variables for ID tokens are there', () => {
  const idTokens = {
    ACTIONS_ID_TOKEN_REQUEST_URL: 'http://127.0.0.1:1/x?y=z',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'the-bearer',
  };
  const job = (permissions: string) =>
    `  j:\n    runs-on: ubuntu-latest\n${permissions}    steps:\n      - run: echo "url=$ACTIONS_ID_TOKEN_REQUEST_URL token=$ACTIONS_ID_TOKEN_REQUEST_TOKEN"\n`;
  const workflow = (permissions: string, ofJob = '') => `on: push\n${permissions}jobs:\n${job(ofJob)}`;
  test.each([
    ['with the permission of the workflow', workflow('permissions:\n  id-token: write\n'), true],
    [
      'with the permission of the job',
      workflow('permissions: {}\n', '    permissions:\n      id-token: write\n'),
      true,
    ],
    ['not without it', workflow(''), false],
    [
      'not where the job has others',
      workflow('permissions:\n  id-token: write\n', '    permissions:\n      contents: read\n'),
      false,
    ],
  ])('%s', async (_, text, isThere) => {
    const { jobs } = await run(text, { idTokens });
    const expected = isThere ? `url=${idTokens.ACTIONS_ID_TOKEN_REQUEST_URL} token=***` : 'url= token=';
    expect(printed(jobs[0])).toContain(expected);
  });
});

// https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstrategymatrixinclude
test("a matrix has the combinations of GitHub's own example", async () => {
  const job = `  j:
    runs-on: ubuntu-latest
    strategy:
      matrix:
        fruit: [apple, pear]
        animal: [cat, dog]
        include:
          - color: green
          - { color: pink, animal: cat }
          - { fruit: apple, shape: circle }
          - fruit: banana
          - { fruit: banana, animal: cat }
    outputs: { last: "\${{ matrix.fruit }}" }
    steps:
      - run: echo "fruit=\${{ matrix.fruit }} animal=\${{ matrix.animal }} color=\${{ matrix.color }} shape=\${{ matrix.shape }}"
      - { id: none, run: 'true' }
  after:
    needs: j
    runs-on: ubuntu-latest
    steps: [{ run: "echo \${{ needs.j.result }} \${{ needs.j.outputs.last }}" }]
`;
  const { jobs } = await run(job);
  expect(jobs.map(({ steps }) => steps[0]?.log.at(-1))).toEqual([
    'fruit=apple animal=cat color=pink shape=circle',
    'fruit=apple animal=dog color=green shape=circle',
    'fruit=pear animal=cat color=pink shape=',
    'fruit=pear animal=dog color=green shape=',
    'fruit=banana animal= color= shape=',
    'fruit=banana animal=cat color= shape=',
    'success banana',
  ]);
  expect(jobs[1]?.name).toBe('j (apple, dog, green, circle)');
});

test('the token of a job is made by its permissions, and by those of the workflow where it says none', async () => {
  const asked: unknown[] = [];
  const step = "runs-on: ubuntu-latest, steps: [{ run: 'true' }]";
  await run(
    `on: push\npermissions: read-all\njobs:\n  a: { ${step} }\n  b: { permissions: { pull-requests: write }, ${step} }\n`,
    {
      githubToken: (permissions) => {
        asked.push(permissions);
        return 'token';
      },
    },
  );
  expect(asked).toEqual(['read-all', { 'pull-requests': 'write' }]);
});

test('an action that is not here can be left out, and so can containers; their steps run', async () => {
  const left: string[] = [];
  const steps = "steps: [{ uses: some/where@v1 }, { uses: docker://alpine:3 }, { run: 'echo done' }]";
  const inContainer = `{ runs-on: ubuntu-latest, container: node:24, services: { db: { image: x } }, ${steps} }`;
  const { conclusion, jobs } = await run(`  j: ${inContainer}\n`, {
    onLeftOut: (what) => void left.push(what),
  });
  expect([conclusion, left]).toEqual([
    'success',
    ['the container of job j', 'the services of job j', 'some/where@v1', 'docker://alpine:3'],
  ]);
  expect(jobs[0]?.steps.at(-1)?.log.at(-1)).toBe('done');
});

test("each '' of a text in an expression is a quote", async () => {
  const { jobs } = await run(
    "  j:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo \"${{ 'it''s ''here''' }}\"\n",
  );
  expect(jobs[0]?.steps[0]?.log.at(-1)).toBe("it's 'here'");
});
