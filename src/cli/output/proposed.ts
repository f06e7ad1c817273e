import { BRANCH, type Proposed } from '../organization/proposals.ts';
import type { Opened } from '../organization/pull-requests.ts';
import { printable } from './printable.ts';

/** What is done about the pull requests of an organization, a line a repository. */
export function renderProposed(proposed: readonly Proposed[]): string {
  if (proposed.length === 0) return '\nNo pull request is to be opened.\n';
  const open = proposed.filter(({ kind }) => kind === 'open').length;
  const lines = proposed.map((each) => `  ${printable(words(each))}`);
  return ['', `Pull requests  ${open} to open`, ...lines, ''].join('\n');
}

function words(each: Proposed): string {
  switch (each.kind) {
    case 'open': {
      const { repository, base, patch } = each.proposal;
      const count = patch.changes.length;
      return `${repository}: ${BRANCH} into ${base}, ${count} ${count === 1 ? 'file' : 'files'}`;
    }
    case 'is-open':
      return `${each.repository}: is open already, ${each.url}`;
    case 'left':
      return `${each.repository}: left alone: ${each.why}`;
  }
}

/** The same for --json. */
export function proposedFacts(each: Proposed, opened: readonly Opened[]) {
  switch (each.kind) {
    case 'open': {
      const { repository, base, patch } = each.proposal;
      const files = patch.changes.map(({ file }) => file);
      const result = opened.find((one) => one.repository === repository);
      const state = result === undefined ? 'to-open' : 'url' in result ? 'open' : 'failed';
      return { ...result, repository, state, branch: BRANCH, base, files };
    }
    case 'is-open':
      return { repository: each.repository, state: 'open', branch: BRANCH, url: each.url };
    case 'left':
      return { repository: each.repository, state: 'left-alone', why: each.why };
  }
}
