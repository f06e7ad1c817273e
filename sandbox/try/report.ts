import { listOf } from './permission-block.ts';
import type { DispatchEvent, PushEvent, SandboxGitHub } from '../github/index.ts';

/** What is to be known after a run: what it set off, what its tokens were needed for, and what was not tried. */
export function reportLines(
  { world, requests }: SandboxGitHub,
  {
    pushes,
    dispatches,
    leftOut,
    isWhole,
  }: {
    pushes: readonly PushEvent[];
    dispatches: readonly DispatchEvent[];
    leftOut: ReadonlySet<string>;
    /** Whether everything has run: else what a token is needed for is not known yet. */
    isWhole: boolean;
  },
): string[] {
  const minted = world.tokens.filter(({ kind }) => kind === 'installation');
  const unknown = new Set(
    requests
      .filter(({ status }) => status === 501)
      .map(({ method, path }) => `${method} ${path.replace(/\?.*$/, '')}`),
  );
  return [
    ...pushes.map(
      ({ repository, ref, startsWorkflows }) =>
        `${repository} ${ref} was pushed, which ${startsWorkflows ? 'starts' : 'does not start'} workflows`,
    ),
    ...dispatches.map(
      ({ repository, eventType }) => `${repository} was sent ${eventType}, which starts workflows`,
    ),
    ...new Set(
      minted.map(({ repositories, permissions, used }) =>
        tokenLine(repositories, { permissions, used, isWhole }),
      ),
    ),
    ...[...leftOut].map(
      (what) => `Left out, as it ${what.startsWith('job ') ? 'cannot run' : 'is not'} here: ${what}`,
    ),
    ...[...unknown].map((asked) => `Answered with 501, as the stand does not know it: ${asked}`),
    `${world.aliveTokens().length} tokens alive at the end`,
  ];
}

function tokenLine(
  repositories: 'all' | readonly string[],
  {
    permissions,
    used,
    isWhole,
  }: {
    permissions: Readonly<Record<string, string>>;
    used: Readonly<Record<string, string>>;
    isWhole: boolean;
  },
): string {
  const where = repositories === 'all' ? 'all repositories' : repositories.join(', ');
  const idle = Object.entries(permissions).filter(
    ([name, level]) => name !== 'metadata' && used[name] !== level,
  );
  const list = (entries: [string, string][]): string => listOf(Object.fromEntries(entries));
  const needed = list(Object.entries(used)) || 'nothing';
  const rest =
    idle.length > 0
      ? `; asked for, and not needed by what ran: ${list(idle)}${isWhole ? '' : ' (not all of it did)'}`
      : '';
  return `The token for ${where} was needed for ${needed}${rest}`;
}
