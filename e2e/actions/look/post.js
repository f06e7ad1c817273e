import { spawnSync } from 'node:child_process';
import { appendFileSync, readdirSync } from 'node:fs';

const { GITHUB_SERVER_URL: server, GITHUB_WORKSPACE: cwd, RUNNER_TEMP: temp, E2E_LOOKS: file } = process.env;
const git = (...args) => spawnSync('git', args, { cwd, encoding: 'utf8' });
const mayPush = (name) =>
  git('push', '--quiet', '--dry-run', `${server}/${name}`, 'HEAD:refs/heads/look').status === 0;

const look = {
  folders: readdirSync(temp).filter((name) => name.startsWith('mint-app-token')),
  committer: git('config', 'user.name').stdout.trim(),
  pushes: ['acme/app', 'globex/tools'].filter(mayPush),
};
appendFileSync(file, `${JSON.stringify(look)}\n`);
