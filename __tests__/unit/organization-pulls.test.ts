// migrate --org --pull-requests: what is named, what is opened, and how it goes on after a break.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { paced } from '../../src/cli/organization/pace.ts';
import { CHECKOUT, PATH, withOrganization, writeWorkingGh, type Stand } from './organization-stand.ts';

const BRANCH = 'mint-app-token/migrate';
const ACTION = ['--action', 'octo/mint-app-token@v1'];
const NAMED = ['--pull-requests', ...ACTION];
const OPEN = ['--pull-requests', '--write', ...ACTION];
const REPOSITORIES = {
  api: { [PATH]: CHECKOUT('BOT'), 'README.md': 'x' },
  docs: { 'README.md': 'no workflow' },
  web: { [PATH]: CHECKOUT('BOT') },
};

const inOrganization = (use: (stand: Stand) => Promise<void>) =>
  withOrganization(REPOSITORIES, async (stand) => {
    writeWorkingGh(stand);
    await use(stand);
  });
const callsOf = ({ folder }: Stand): string[][] =>
  existsSync(join(folder, 'calls'))
    ? readFileSync(join(folder, 'calls'), 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as string[])
    : [];
const pullsOf = ({ github }: Stand, name: string) =>
  github.world.findRepository(`acme/${name}`)?.pullRequests ?? [];
const fileOf = ({ github }: Stand, name: string, ref: string) => {
  const found = github.world.findRepository(`acme/${name}`)?.contents.find(`${ref}:${PATH}`);
  return found && 'bytes' in found ? found.bytes.toString() : undefined;
};

describe('--pull-requests', () => {
  test('names what it would do, and writes nothing', () =>
    inOrganization(async (stand) => {
      const { code, out, err } = await stand.migrate(NAMED);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(out).toContain(
        `Pull requests  2 to open\n  acme/api: ${BRANCH} into main, 1 file\n  acme/web: `,
      );
      expect(callsOf(stand)).toEqual([]);
      expect(stand.github.requests.filter(({ body }) => JSON.stringify(body).includes('mutation'))).toEqual(
        [],
      );
    }));

  test('with --write: one branch, one commit and one pull request a repository, each with its report', () =>
    inOrganization(async (stand) => {
      const { code, out, err } = await stand.migrate(OPEN);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      for (const name of ['api', 'web']) {
        const [pull, ...more] = pullsOf(stand, name);
        expect(more).toEqual([]);
        expect(pull).toMatchObject({ head: BRANCH, base: 'main', state: 'OPEN' });
        expect(pull?.body).toContain('# From PATs to a GitHub App');
        expect(pull?.body).toContain('`APP_PRIVATE_KEY`');
        expect(out).toContain(`acme/${name}: opened ${stand.github.serverUrl}/acme/${name}/pull/1`);
        expect(fileOf(stand, name, BRANCH)).toContain('uses: octo/mint-app-token@v1');
        expect(fileOf(stand, name, 'main')).toBe(CHECKOUT('BOT'));
      }
      expect(callsOf(stand)).toHaveLength(6);
      expect(callsOf(stand).flat().join(' ')).not.toContain(stand.user.token);
      // Once more: nothing is left to do.
      const again = await stand.migrate(OPEN);
      expect(again).toMatchObject({ code: 0, err: '' });
      expect(again.out).toContain(`acme/api: is open already, ${stand.github.serverUrl}/acme/api/pull/1`);
      expect(callsOf(stand)).toHaveLength(6);
    }));

  test.each([1, 2, 3].flatMap((at) => [[at, 'HTTP 500: no'] as const, [at, 'after: HTTP 502'] as const]))(
    'gh fails at call %d (%s): it is told, and the next run goes on',
    (at, words) =>
      withOrganization({ web: REPOSITORIES.web }, async (stand) => {
        writeWorkingGh(stand);
        writeFileSync(join(stand.folder, 'fail'), JSON.stringify({ [at]: words }));
        const { code, err } = await stand.migrate(OPEN);
        expect(code).toBe(1);
        expect(err).toMatch(/^acme\/web: gh api .*failed \(exit code 1\): .*HTTP 50/);
        expect(await stand.migrate(OPEN)).toMatchObject({ code: 0, err: '' });
        expect(pullsOf(stand, 'web')).toHaveLength(1);
        expect(fileOf(stand, 'web', BRANCH)).toContain('uses: octo/mint-app-token@v1');
      }),
  );

  test('one that fails does not keep the others', () =>
    inOrganization(async (stand) => {
      writeFileSync(join(stand.folder, 'fail'), JSON.stringify({ 1: 'no' }));
      expect((await stand.migrate(OPEN)).code).toBe(1);
      expect([...pullsOf(stand, 'api'), ...pullsOf(stand, 'web')]).toHaveLength(1);
    }));

  test('leaves alone what is archived, was declined, or has something else on the branch', () =>
    inOrganization(async (stand) => {
      const { world } = stand.github;
      world.addRepository('acme/attic', { archived: true, files: { [PATH]: CHECKOUT('OLD') } });
      const api = world.findRepository('acme/api');
      api?.pullRequests.push({ number: 1, title: '', body: '', head: BRANCH, base: 'main', state: 'CLOSED' });
      world.findRepository('acme/web')?.contents.commit(BRANCH, { [PATH]: 'on: push\njobs: {}\n' });
      const { code, out } = await stand.migrate(['--json', ...OPEN]);
      expect(code).toBe(1);
      const { pullRequests } = JSON.parse(out) as { pullRequests: unknown };
      expect(pullRequests).toEqual([
        {
          repository: 'acme/api',
          state: 'left-alone',
          why: `its pull request was closed without a merge: ${stand.github.serverUrl}/acme/api/pull/1`,
        },
        { repository: 'acme/attic', state: 'left-alone', why: 'it is archived' },
        {
          repository: 'acme/web',
          state: 'left-alone',
          why: `its branch ${BRANCH} holds something else: merge or delete it, and run this again`,
        },
      ]);
      expect(callsOf(stand)).toEqual([]);
    }));

  test('--json says what came of each', () =>
    inOrganization(async (stand) => {
      writeFileSync(join(stand.folder, 'fail'), JSON.stringify({ 1: 'HTTP 403: Resource not accessible' }));
      const { code, out } = await stand.migrate(['--json', ...OPEN]);
      expect(code).toBe(1);
      const { pullRequests } = JSON.parse(out) as { pullRequests: { state: string; files: string[] }[] };
      expect(pullRequests.map(({ state }) => state).sort()).toEqual(['failed', 'open']);
      expect(pullRequests[0]?.files).toEqual([PATH]);
    }));
});

test('no more is made than GitHub allows: 60 a minute, 400 an hour', async () => {
  let now = 0;
  const made: number[] = [];
  const pace = paced({
    now: () => now,
    sleep: (ms) => Promise.resolve(void (now += ms)),
    tell: () => undefined,
  });
  for (let count = 0; count < 1000; count++) {
    await pace();
    made.push(now);
  }
  const most = (ms: number) =>
    Math.max(...made.map((at) => made.filter((each) => each >= at && each < at + ms).length));
  expect(made.slice(0, 60)).toEqual(Array(60).fill(0));
  expect(most(60_000)).toBe(60);
  expect(most(3_600_000)).toBe(400);
});
