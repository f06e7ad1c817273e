// How much migrate --org takes for a large organization: node scripts/measure-organization.ts [REPOSITORIES [WORKFLOWS-EACH]]
// It runs dist/ as it is, twice, and prints requests, processor time, memory and wall time of each run.
import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startGitHub } from '@mint-app-token/sandbox/github';

const root = join(import.meta.dirname, '..');
const [repositories = 1000, each = 5]: readonly number[] = process.argv.slice(2).map(Number);
const corpus = join(root, '__tests__/migrate/corpus');
const samples = readdirSync(corpus)
  .filter((name) => name.endsWith('.yml'))
  .map((name) => readFileSync(join(corpus, name), 'utf8'));

const github = await startGitHub();
const { world } = github;
world.addAccount({ login: 'acme', type: 'Organization' });
for (let at = 0; at < repositories; at++) {
  const workflows: [string, string][] = Array.from({ length: each }, (_, index) => [
    `.github/workflows/w${index}.yml`,
    // Each its own file: what is the same in two repositories would be read as one.
    `# ${at} ${index}\n${samples[(at * each + index) % samples.length] ?? ''}`,
  ]);
  const files = { ...Object.fromEntries(workflows), 'package.json': `{"name": "p${at}"}`, 'README.md': '' };
  world.addRepository(`acme/repository-${at}`, { files });
}
const user = world.addUserToken('octocat');
const folder = mkdtempSync(join(tmpdir(), 'measure-'));
mkdirSync(join(folder, 'bin'));
writeFileSync(join(folder, 'bin/gh'), `#!/bin/sh\necho ${user.token}\n`);
chmodSync(join(folder, 'bin/gh'), 0o755);
const usage = join(folder, 'usage.json');
const probe = `import { writeFileSync } from 'node:fs'; process.on('exit', () => writeFileSync(${JSON.stringify(usage)}, JSON.stringify(process.resourceUsage())));`;

try {
  for (const run of ['first', 'second']) {
    const before = github.requests.length;
    const start = performance.now();
    const code = await new Promise((resolve) => {
      const child = spawn(
        process.execPath,
        [
          '--import',
          `data:text/javascript,${encodeURIComponent(probe)}`,
          process.env.MEASURE_FROM ?? join(root, 'dist/cli/index.js'),
          ...['migrate', '--org', 'acme', '--json'],
        ],
        {
          stdio: ['ignore', 'ignore', 'inherit'],
          env: {
            PATH: `${join(folder, 'bin')}:${process.env.PATH ?? ''}`,
            XDG_CACHE_HOME: folder,
            GITHUB_API_URL: github.apiUrl,
            GITHUB_SERVER_URL: github.serverUrl,
          },
        },
      );
      child.on('close', resolve);
    });
    const { userCPUTime, maxRSS } = JSON.parse(readFileSync(usage, 'utf8')) as NodeJS.ResourceUsage;
    console.log(
      `${run} run: exit ${String(code)}, ${github.requests.length - before} requests, ${(userCPUTime / 1e6).toFixed(1)} s user CPU, ${Math.round(maxRSS / 1024)} MB, ${((performance.now() - start) / 1000).toFixed(1)} s wall, ${user.limits.mostAtOnce} at once, ${user.limits.refused} refused`,
    );
  }
} finally {
  await github.close();
  rmSync(folder, { recursive: true, force: true });
}
