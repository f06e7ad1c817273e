// npm run update-docs: writes the pages that the tests make of what they see, docs/troubleshooting.md and
// docs/reliability.md. The tests themselves fail when a page is stale.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const jest = ['--experimental-vm-modules', '--no-warnings', join(root, 'node_modules/jest/bin/jest.js')];
const { status } = spawnSync(
  process.execPath,
  [...jest, '--selectProjects', 'dist', '--testPathPatterns', 'scenarios/failures', 'scenarios/fault-matrix'],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, UPDATE_DOCS: '1' },
  },
);
process.exitCode = status ?? 1;
