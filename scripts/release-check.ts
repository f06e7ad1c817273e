// npm run release:check: what is missing for a release, in the files, in git and in the repository's settings (through gh).
// Ends red when something is without which release.yml would refuse; what a team can tighten is told, and stays green.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { checkSettings } from './release-check/settings.ts';
import { checkTree, readTree, type Finding } from './release-check/tree.ts';

const root = join(import.meta.dirname, '..');
const marks = { good: '✓', missing: '✗', optional: '○' } as const;

const gh = (...args: string[]) => spawnSync('gh', args, { cwd: root, encoding: 'utf8' });

function ask(path: string): unknown {
  const { status, stdout, stderr } = gh('api', path);
  if (status === 0) return JSON.parse(stdout) as unknown;
  if (/HTTP 40[34]/.test(stderr)) return undefined;
  throw new Error(stderr.trim());
}

function settings(): Finding[] {
  const { status, stdout } = gh('repo', 'view', '--json', 'nameWithOwner', '--jq', '.nameWithOwner');
  if (status !== 0)
    return [
      {
        kind: 'optional',
        text: 'the settings were not looked at: that takes gh, logged in, and a remote at GitHub',
      },
    ];
  return checkSettings(stdout.trim(), ask);
}

const findings = [...checkTree(readTree(root)), ...settings()];
for (const { kind, text } of findings) console.log(`${marks[kind]} ${text}`);
const missing = findings.filter(({ kind }) => kind === 'missing').length;
console.log(
  missing === 0
    ? '\nA release can be made. What has ○ makes it safer: docs/hosting.md.'
    : `\n${missing} to do before a release. What has ○ makes it safer: docs/hosting.md.`,
);
process.exitCode = missing === 0 ? 0 : 1;
