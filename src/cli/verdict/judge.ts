import { union } from '../facts/effect.ts';
import type { Consequence, Effect, Origin, Permissions, Target } from '../facts/facts.ts';
import { grouped } from '../facts/grouped.ts';
import type { PlanUse, Verdict } from '../plan/plan.ts';
import { listed } from '../facts/target.ts';
import type { Bench } from './bench.ts';

/** What one use needs in one step of one job. */
export interface Part {
  readonly job: string;
  readonly step: number;
  readonly permissions: Permissions;
  readonly target: Target;
  readonly effects: readonly Effect[];
}

/** A use with its verdict, and where its token has to be minted. */
export interface Judged {
  readonly origin: Origin;
  readonly use: PlanUse;
  readonly parts: readonly Part[];
}

/** Decides what is to become of one use, by all that is done with its token. */
export function judge(origin: Origin, consequences: readonly Consequence[], bench: Bench): Judged {
  const effects = withOpaque(origin, consequences, bench).map(({ effect }) => effect);
  const first = effects[0];
  if (!first) throw new Error('a use without an effect');
  const parts = partsOf(origin, consequences, bench);
  const target = targetOf(parts, bench);
  const permissions = union(
    ...effects.filter(({ ask }) => ask === undefined).map((each) => each.permissions),
  );
  const raised = effects.flatMap(({ raises, target: to }) => (to === 'current' ? raises : []));
  const listeners = bench.listenersTo(raised);
  const cannot = effects.find((each) => each.cannot !== undefined);
  const asked = effects.find((each) => each.ask !== undefined && !isOutweighed(each, effects));
  const question =
    asked?.ask ??
    (target === undefined
      ? 'it is used for several owners in one step: split the step, one token each?'
      : undefined);
  const suffices =
    effects.every((each) => each.builtIn && !each.pushes && each.target === 'current') &&
    listeners.length === 0;
  const verdict: Verdict = cannot
    ? 'cannot'
    : question !== undefined
      ? 'ask'
      : suffices
        ? 'github-token-suffices'
        : 'replace';
  const decisive = cannot ?? asked ?? mostNeeding(effects, first);
  const optional = without(union(...effects.map((each) => each.optional)), permissions);
  return {
    origin,
    parts,
    use: {
      file: origin.source.file,
      line: origin.line,
      secret: origin.secret,
      what: [...new Set(effects.map(({ what }) => what))].slice(0, 6).join(', '),
      verdict,
      permissions: verdict === 'cannot' ? {} : permissions,
      ...(verdict === 'replace' && Object.keys(optional).length > 0 && { optional }),
      target: target ?? 'current',
      why: whyOf(verdict, decisive, listeners, effects),
      source: decisive.source,
      ...(verdict === 'ask' && question !== undefined && { question }),
      ...(verdict === 'replace' && listeners.length > 0 && { downstream: listeners }),
    },
  };
}

/** A guess beside what is known adds nothing; a step that nobody can see does. */
const isOutweighed = (asked: Effect, effects: readonly Effect[]): boolean =>
  asked.isWeak === true && asked.what === 'a request' && effects.some(({ ask }) => ask === undefined);

/** The effect that decides: not what only borrows, and rather what changes a branch. */
function mostNeeding(effects: readonly Effect[], first: Effect): Effect {
  const sure = effects.filter(({ isWeak }) => isWeak !== true);
  return sure.find(({ pushes }) => pushes) ?? sure[0] ?? first;
}

/** A credential for git that seems to push nothing: what later steps do with it, nobody may be able to see. */
function withOpaque(
  origin: Origin,
  consequences: readonly Consequence[],
  bench: Bench,
): readonly Consequence[] {
  const isIdle =
    consequences.length > 0 &&
    consequences.every(({ effect }) => effect.isWeak === true && effect.ask === undefined);
  if (!isIdle) return consequences;
  const hidden = consequences.flatMap(({ job, step }) =>
    (bench.opaque.get(`${origin.source.file} ${job}`) ?? []).filter((each) => each.step > step),
  );
  const [one] = hidden;
  const [known] = consequences;
  if (!one || !known) return consequences;
  return [
    ...consequences,
    {
      ...known,
      effect: {
        ...known.effect,
        what: `${one.what} after it`,
        ask: `does ${one.what} push with the token that ${known.effect.what} leaves for git? Then it needs contents: write`,
      },
    },
  ];
}

function whyOf(
  verdict: Verdict,
  decisive: Effect,
  listeners: readonly string[],
  effects: readonly Effect[],
): string {
  if (verdict === 'cannot') return decisive.cannot ?? '';
  if (verdict === 'ask') return 'the files do not tell';
  if (verdict === 'github-token-suffices')
    return `same repository, and no workflow listens to it${decisive.why === decisive.what ? '' : `; ${decisive.why}`}`;
  const reasons = [...new Set(effects.filter((each) => each.isWeak !== true).map(({ why }) => why))]
    .slice(0, 4)
    .join('; ');
  if (listeners.length > 0)
    return `${shownFiles(listeners)} ${listeners.length === 1 ? 'has' : 'have'} to start, which GITHUB_TOKEN cannot bring about; ${reasons}`;
  if (effects.some(({ pushes, target }) => pushes && target === 'current'))
    return `${reasons}; the branch may be protected, and the App can be let through`;
  return reasons;
}

/** Files by their names alone; of many, the first ones. */
function shownFiles(files: readonly string[]): string {
  const names = files.slice(0, 5).map((file) => file.split('/').at(-1) ?? file);
  return names.join(', ') + (files.length > names.length ? ` and ${files.length - names.length} more` : '');
}

/** Where the token goes, all steps together: with several owners by full names, one token for each. */
function targetOf(parts: readonly Part[], bench: Bench): Target | undefined {
  if (parts.length === 0) return undefined;
  const merged = mergeTargets(
    parts.map((part) => part.target),
    bench,
  );
  if (merged !== undefined) return merged;
  const named = parts.flatMap(({ target }) => {
    if (target === 'current') return [`${bench.owner ?? ''}/${bench.name ?? ''}`];
    const { owner, repositories } = target;
    return [repositories ?? []]
      .flat()
      .map((name) => (owner === undefined || name.includes('/') ? name : `${owner}/${name}`));
  });
  return { repositories: [...new Set(named)] };
}

/** A variable of the job can be another token in each step; what is written in a step is one token. */
function partsOf({ place }: Origin, consequences: readonly Consequence[], bench: Bench): Part[] {
  const bySteps = grouped(consequences, ({ job, step }) => ('step' in place ? job : `${job} ${step}`));
  const parts: Part[] = [];
  for (const each of bySteps.values()) {
    const [first] = each;
    const target = mergeTargets(
      each.map(({ effect }) => effect.target),
      bench,
    );
    if (!first || target === undefined) return [];
    parts.push({
      job: first.job,
      step: 'step' in place ? place.step : first.step,
      permissions: union(...each.map(({ effect }) => effect.permissions)),
      target,
      effects: each.map(({ effect }) => effect),
    });
  }
  return parts;
}

/** Several targets as one; undefined where they are of different owners, which one token cannot serve. */
export function mergeTargets(
  targets: readonly Target[],
  { owner, name }: Pick<Bench, 'owner' | 'name'>,
): Target | undefined {
  const byKey = new Map<string, Target>();
  for (const each of targets) {
    const key = JSON.stringify(each).toLowerCase();
    if (!byKey.has(key)) byKey.set(key, each);
  }
  const distinct = [...byKey.values()];
  const [first] = distinct;
  if (distinct.length <= 1 || first === undefined) return first ?? 'current';
  const expanded = distinct.map((each) =>
    each === 'current'
      ? { owner, repositories: name === undefined ? undefined : [name], isHere: true }
      : { ...each, isHere: false },
  );
  const owners = new Set(expanded.map((each) => each.owner?.toLowerCase()));
  if (owners.size > 1 || (owners.has(undefined) && distinct.includes('current'))) return undefined;
  const lists = expanded.map(({ repositories }) => repositories);
  const merged = { owner: expanded[0]?.owner };
  if (lists.includes(undefined)) return merged;
  return { ...merged, ...listed(lists.flat().filter((each) => each !== undefined)) };
}

const without = (some: Permissions, others: Permissions): Permissions =>
  Object.fromEntries(Object.entries(some).filter(([name]) => others[name] === undefined));
