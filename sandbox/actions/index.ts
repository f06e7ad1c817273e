import { join } from 'node:path';

/** Stand-ins for actions of others, by the name that `uses:` has: what they do with a token, and no more. */
export const standIns: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    'actions/checkout': 'checkout',
    'actions/github-script': 'github-script',
    'changesets/action': 'changesets',
    'googleapis/release-please-action': 'release-please',
    'peter-evans/create-pull-request': 'create-pull-request',
    'peter-evans/repository-dispatch': 'repository-dispatch',
    'renovatebot/github-action': 'renovate',
    'softprops/action-gh-release': 'gh-release',
  }).map(([name, folder]) => [name, join(import.meta.dirname, folder)]),
);

/** Whether `uses` names an action that is stood in for. */
export const isStandIn = (uses: string): boolean => uses.replace(/@.*$/, '') in standIns;

/** The folder of programs that stand in for those of a runner, for PATH. */
export const programs = join(import.meta.dirname, '..', 'programs');
