// npm start -- gitlab: a workflow mirrors a repository to GitLab with a token for that one project, made from a parent that
// no later step is given; when the job ends, the token is dead.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify, styleText } from 'node:util';
import { folded } from './folded.ts';
import { commitFiles, gitEnvironment, startGitHub } from './github/index.ts';
import { startGitLab } from './hosts/index.ts';
import { runWorkflow } from './runner/index.ts';

const root = join(import.meta.dirname, '..');
const transcript: string[] = [];
const say = (text: string) => {
  transcript.push(text);
  console.log(folded(text));
};
const chapter = (text: string) => {
  say(styleText(['bold', 'cyan'], `\n${text}`));
};

const temp = mkdtempSync(join(tmpdir(), 'mint-app-token-'));
const github = await startGitHub();
const gitlab = await startGitLab({ base: '/gitlab' });
try {
  say('Can a workflow push to GitLab without any step having the token that lives for months?');

  chapter('A GitHub and a GitLab of our own, on this machine');
  github.world.addAccount({ login: 'acme', type: 'Organization' });
  const repository = github.world.addRepository('acme/app', { private: false });
  commitFiles(repository, { 'README.md': 'app\n' });
  gitlab.addProject('acme/app');
  const parent = gitlab.addParent({ name: 'mirror-bot', roles: { 'acme/app': 40 } });
  say(
    `  ${github.serverUrl}/acme/app · ${gitlab.url}/acme/app, where mirror-bot is Maintainer; the parent is its token`,
  );

  chapter('1. sandbox/workflows/mirror.yml, run with the action in gitlab/');
  const workspace = join(temp, 'mirror');
  mkdirSync(workspace);
  const path = '.github/workflows/mirror.yml';
  const run = await runWorkflow({
    workflow: { path, text: readFileSync(join(root, 'sandbox/workflows/mirror.yml'), 'utf8') },
    event: { name: 'push', ref: 'refs/heads/main' },
    repository: 'acme/app',
    workspace,
    actions: { './gitlab': join(root, 'gitlab') },
    vars: { GITLAB_URL: gitlab.url },
    secrets: { GITLAB_PARENT_TOKEN: parent.text },
    apiUrl: github.apiUrl,
    serverUrl: github.serverUrl,
    env: gitEnvironment(temp),
    write: say,
  });
  assert.equal(run.conclusion, 'success');

  chapter('2. What is left');
  const [token] = gitlab.tokens;
  assert.ok(token, 'no token was made');
  assert.deepEqual(
    [token.kind, token.of, token.scopes, token.level],
    ['access', 'acme/app', ['write_repository'], 30],
  );
  assert.deepEqual(gitlab.refs('acme/app'), ['refs/heads/main']);
  assert.deepEqual(gitlab.alive(), []);
  const url = new URL(`${gitlab.url}/acme/app.git`);
  [url.username, url.password] = ['oauth2', token.text];
  const env = { PATH: process.env.PATH, ...gitEnvironment(temp) };
  await assert.rejects(promisify(execFile)('git', ['ls-remote', url.href], { env }));
  const told = transcript.join('\n');
  for (const secret of [parent.text, token.text])
    assert.ok(!told.includes(secret), 'the transcript shows a secret');
  assert.deepEqual(gitlab.violations, []);
  const ends = new Date(token.endsAt).toISOString().slice(0, 16);
  say(
    `  acme/app on GitLab has refs/heads/main · tokens alive there: 0 (the end without post: ${ends} UTC) · git with the token: refused`,
  );
  say(
    styleText(
      ['bold', 'green'],
      '\nProved: a token for one project pushed the mirror, and it died with the job.\n' +
        'The parent, which lives for months, stayed in one step.',
    ),
  );
} finally {
  await gitlab.close();
  await github.close();
  rmSync(temp, { recursive: true, force: true });
}
