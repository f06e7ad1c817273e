import type { Workflow } from '../facts/workflow.ts';

/** Events whose run starts even when GITHUB_TOKEN raised them; GitHub's page on GITHUB_TOKEN. */
const ALWAYS = new Set(['workflow_dispatch', 'repository_dispatch']);

/** The workflows that listen to what effects raise, and would not hear it if GITHUB_TOKEN raised it. */
export function listenersTo(raises: readonly string[], workflows: readonly Workflow[]): string[] {
  const wanted = raises.filter((event) => !ALWAYS.has(event));
  return workflows
    .filter(({ on }) => wanted.some((event) => listens(on, event)))
    .map(({ source }) => source.file)
    .sort();
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
