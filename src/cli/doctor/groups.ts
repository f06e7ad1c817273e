import { uniqueNames } from '../../inputs/names.ts';
import { accountLabel, repositoriesOf, type Target } from '../../inputs/target.ts';
import type { GitHubRepository } from '../disk/origin-remote.ts';
import type { Ask } from './asks.ts';

/** All that is asked for on one account, which one installation has to give. */
export interface Group {
  /** With every repository that is named, in the order in which they are. */
  readonly target: Target;
  readonly asks: readonly Ask[];
}

/** The asks by account. The repository itself is always looked for: the App is for it. */
export function groupByAccount(asks: readonly Ask[], who: GitHubRepository | undefined): Group[] {
  const groups = new Map<string, { target: Target; asks: Ask[] }>();
  const add = (target: Target, ask?: Ask) => {
    const kind = target.kind === 'repositories' ? 'owner' : target.kind;
    const key = `${kind} ${accountLabel(target).toLowerCase()}`;
    const group = groups.get(key) ?? { target, asks: [] };
    groups.set(key, { target: joined(group.target, target), asks: ask ? [...group.asks, ask] : group.asks });
  };
  if (who) add({ kind: 'repositories', owner: who.owner, repositories: [who.name] });
  for (const ask of asks) add(ask.target, ask);
  return [...groups.values()];
}

/** Both targets, which are of one account. */
function joined(one: Target, other: Target): Target {
  const [first, ...more] = uniqueNames([...repositoriesOf(one), ...repositoriesOf(other)]);
  if (first === undefined || one.kind === 'installation' || one.kind === 'enterprise') return one;
  return { kind: 'repositories', owner: one.owner, repositories: [first, ...more] };
}
