// npm start: the demo; npm start -- key-store: the same release with the App's key in OpenBao; npm start -- gitlab: a mirror
// on GitLab.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const demos: Readonly<Record<string, string>> = {
  '': '../sandbox/demo.ts',
  'key-store': 'key-store-demo.ts',
  gitlab: '../sandbox/gitlab-demo.ts',
};
const [name = ''] = process.argv.slice(2);
const demo = demos[name];
if (demo === undefined) {
  const allowed = 'npm start, npm start -- key-store, or npm start -- gitlab';
  console.error(`There is no demo "${name}". Allowed are ${allowed}`);
  process.exit(2);
}
process.exitCode =
  spawnSync(process.execPath, [join(import.meta.dirname, demo)], { stdio: 'inherit' }).status ?? 1;
