import type { Workflow } from '../facts/workflow.ts';

/** Events whose run starts even when GITHUB_TOKEN raised them; GitHub's page on GITHUB_TOKEN. */
const ALWAYS = new Set(['workflow_dispatch', 'repository_dispatch']);

/** The workflows that listen to what effects raise, and would not hear it if GITHUB_TOKEN raised it. */
export type Listeners = (raises: readonly string[]) => readonly string[];

/** Each set of events is looked for once: thousands of uses raise the same few. */
export function listeners(workflows: readonly Workflow[]): Listeners {
  const known = new Map<string, readonly string[]>();
  return (raises) => {
    const wanted = [...new Set(raises)].filter((event) => !ALWAYS.has(event)).sort();
    const key = wanted.join(' ');
    const found =
      known.get(key) ??
      workflows
        .filter(({ on }) => wanted.some((event) => listens(on, event)))
        .map(({ source }) => source.file)
        .sort();
    known.set(key, found);
    return found;
  };
}

function listens(on: ReadonlyMap<string, unknown>, event: string): boolean {
  switch (event) {
    case 'push':
      return on.has('push') && !isFor(on.get('push'), 'tags');
    case 'push:tags':
      return on.has('push') && !isFor(on.get('push'), 'branches');
    case 'pull_request':
      return on.has('pull_request') || on.has('pull_request_target');
    default:
      return on.has(event);
  }
}

/** Whether a filter names the one kind of ref alone. */
function isFor(filter: unknown, kind: 'tags' | 'branches'): boolean {
  const names = typeof filter === 'object' && filter !== null ? Object.keys(filter) : [];
  const other = kind === 'tags' ? 'branches' : 'tags';
  const has = (each: string) => names.includes(each) || names.includes(`${each}-ignore`);
  return has(kind) && !has(other);
}
