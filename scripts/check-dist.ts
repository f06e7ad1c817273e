// Fails unless the committed dist/ is exactly what its source builds to: no byte, no file more or less.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
await import('./build.ts');
const changes = execFileSync('git', ['status', '--porcelain', '--untracked-files=all', '--', 'dist'], {
  cwd: root,
});
if (changes.length > 0) {
  console.error(
    `dist/ is not what src/ builds to. Run npm run build and commit the result.\n${changes.toString()}`,
  );
  process.exit(1);
}
console.log('dist/ is current');
