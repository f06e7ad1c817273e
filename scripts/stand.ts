// npm run stand: a GitHub on this machine with one organization, and a folder with a workflow that uses a PAT, to try the
// command line by hand. It stays until Ctrl-C.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startGitHub } from '@mint-app-token/sandbox/github';

const WORKFLOW = `name: Release
on: workflow_dispatch
jobs:
  tag:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with:
          token: \${{ secrets.RELEASE_PAT }}
      - run: git tag v1.0.0 && git push origin v1.0.0
`;

const github = await startGitHub();
github.world.addAccount({ login: 'acme', type: 'Organization' });
for (const name of ['acme/app', 'acme/lib']) github.world.addRepository(name);
const folder = mkdtempSync(join(tmpdir(), 'mint-app-token-'));
mkdirSync(join(folder, '.github/workflows'), { recursive: true });
writeFileSync(join(folder, '.github/workflows/release.yml'), WORKFLOW);
console.log(`In another terminal:

export GITHUB_SERVER_URL=${github.serverUrl}
export GITHUB_API_URL=${github.apiUrl}
export GITHUB_REPOSITORY=acme/app
npm run cli -- setup --key-file ${join(folder, 'app.pem')} ${folder}

Ctrl-C ends this GitHub and deletes ${folder}`);
process.once('SIGINT', () => {
  rmSync(folder, { recursive: true, force: true });
  void github.close();
});
