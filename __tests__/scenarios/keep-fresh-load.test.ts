// Five expiries with tokens of eight seconds, under a loop of all that reads them.
import { expect, test } from '@jest/globals';
import { agentOf, freshScenario, isRunning, LIFE_MS, onPosix } from './keep-fresh-scenario.ts';

const EXPIRIES = 5;
/** What is begun has half of a life at least; a step that takes longer on a busy machine may meet the end of its token. */
const ENOUGH_MS = LIFE_MS / 2 - 1_000;

onPosix('under load', () => {
  test('git, app-token, gh and API calls go on over five expiries; nothing is alive after post, nothing was shown', () =>
    freshScenario(async ({ start, step, finish, shown, github }) => {
      const main = await start({ with: { repositories: 'app, lib', 'setup-git': 'true' } });
      const { pid } = agentOf(main);
      expect((await step(main, 'git clone --quiet "$SERVER/acme/app" work')).exitCode).toBe(0);

      const failures: string[] = [];
      const printed = new Set<string>();
      let rounds = 0;
      const timed = async (name: string, work: () => Promise<boolean>) => {
        const begun = performance.now();
        const isDone = await work();
        const took = performance.now() - begun;
        if (!isDone && took < ENOUGH_MS)
          failures.push(`${name} in round ${rounds}, after ${Math.round(took)} ms`);
      };
      const script = (name: string, text: string) =>
        timed(name, async () => {
          const { exitCode, stdout, stderr } = await step(main, text);
          if (exitCode !== 0) console.log(name, stderr);
          if (name === 'app-token') printed.add(stdout);
          return exitCode === 0;
        });
      const call = (name: string, from: string) =>
        timed(name, async () => {
          const { stdout: token } = await step(main, from);
          const answer = await fetch(`${github.apiUrl}/installation/repositories`, {
            headers: { authorization: `Bearer ${token}` },
          });
          await answer.text();
          return answer.status === 200;
        });
      const minted = () => github.world.tokens.filter(({ kind }) => kind === 'installation');
      const expired = () => minted().filter(({ expiresAt }) => expiresAt.getTime() < Date.now()).length;
      while (expired() < EXPIRIES) {
        rounds += 1;
        await script('fetch', 'git -C work fetch --quiet');
        await script(
          'push',
          'cd work; git commit --quiet --allow-empty -m "Round"; git push --quiet origin HEAD:main',
        );
        await script('app-token', 'app-token');
        await call('the API with app-token', 'app-token');
        await call('the API with the file', 'cat "$APP_TOKEN_FILE"');
        await call('the API with gh', `gh | cut -d ' ' -f 1`);
      }
      const { exitCode, annotations } = await finish(main);
      expect(failures).toEqual([]);
      expect([exitCode, annotations]).toEqual([0, []]);
      expect(github.world.aliveTokens()).toEqual([]);
      expect(isRunning(pid)).toBe(false);
      expect(rounds).toBeGreaterThanOrEqual(EXPIRIES);
      expect(printed.size).toBeGreaterThanOrEqual(3);
      for (const token of printed) expect(shown(token)).toBe('***');
      // Two a life, and one more where the test began late.
      expect(minted().length).toBeLessThanOrEqual(2 * (EXPIRIES + 2));
    }));
});
