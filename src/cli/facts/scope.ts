import { textAt } from './padded.ts';
import { findExpressions, findSecrets } from '../yaml/expressions.ts';
import { grouped } from './grouped.ts';
import type { Origin } from './facts.ts';
import { BUILT_IN, tokenMark } from './marks.ts';
import type { Variables } from './variables.ts';

/** What names stand for at one place of a workflow. */
export interface Scope {
  readonly owner: string | undefined;
  readonly repository: string | undefined;
  readonly env: Variables;
  /** Of a composite action, or of a workflow that is called. */
  readonly inputs: ReadonlyMap<string, string>;
  /** The job runs for pull requests of this repository alone. */
  readonly isHeadHere?: boolean;
}

/** A text with its expressions replaced as far as they are known; the others stay as they are. */
export function evaluate(text: string, scope: Scope, origins: readonly Origin[]): string {
  const clean = text.replaceAll(/[\uE000-\uE003]/g, '?');
  const markOf = marksOf(origins);
  let result = '';
  let from = 0;
  for (const { start, end, inner } of findExpressions(clean)) {
    result += clean.slice(from, start) + valueOf(inner, scope, markOf);
    from = end;
  }
  return result + clean.slice(from);
}

/** What stands for a secret's value: the first time that it is read, its first place in the text, and so on. */
function marksOf(origins: readonly Origin[]): (name: string) => string {
  // Where it is only compared, it goes nowhere.
  const reading = origins.filter(({ isTest }) => !isTest);
  const bySecret = grouped(reading, ({ secret }) => secret);
  const counts = new Map<string, number>();
  return (name) => {
    const places = bySecret.get(name);
    const count = counts.get(name) ?? 0;
    counts.set(name, count + 1);
    const origin = places?.[count] ?? places?.[0];
    return origin ? tokenMark(origin.id) : '';
  };
}

function valueOf(inner: string, scope: Scope, markOf: (name: string) => string): string {
  const { reads } = findSecrets(inner);
  const flowing = reads.filter(({ isTest, name }) => !isTest && name.toUpperCase() !== 'GITHUB_TOKEN');
  if (flowing.length > 0) {
    const format = /^\s*format\s*\(\s*'((?:[^']|'')*)'\s*,([\s\S]*)\)\s*$/i.exec(inner);
    if (!format) return flowing.map(({ name }) => markOf(name)).join('');
    const values = textAt(format, 2)
      .split(',')
      .map((each) => valueOf(each, scope, markOf));
    return textAt(format, 1).replaceAll(/\{(\d+)\}/g, (_, at: string) => values[Number(at)] ?? '');
  }
  return simpleValue(inner.trim(), scope) ?? `\${{ ${inner.trim()} }}`;
}

/** The value of a plain name or text. */
function simpleValue(expression: string, scope: Scope): string | undefined {
  const { owner, repository, env, inputs } = scope;
  const quoted = /^'((?:[^']|'')*)'$/.exec(expression);
  if (quoted) return quoted[1]?.replaceAll("''", "'");
  const name = /^(env|inputs|github\.event\.inputs)\.([\w-]+)$/i.exec(expression);
  if (name?.[1]?.toLowerCase() === 'env') return env.get(textAt(name, 2))?.[0];
  if (name) return inputs.get(textAt(name, 2));
  const either = expression.split('||').map((part) => part.trim());
  if (either.length > 1) {
    const values = either.map((part) => simpleValue(part, scope));
    return values.find((value) => value !== undefined && value !== '');
  }
  switch (expression.toLowerCase()) {
    case 'github.token':
    case 'secrets.github_token':
      return BUILT_IN;
    case 'github.repository':
      return repository === undefined ? undefined : `${owner}/${repository}`;
    case 'github.repository_owner':
      return owner;
    case 'github.event.repository.name':
      return repository;
    case 'github.event.repository.full_name':
      return repository === undefined ? undefined : `${owner}/${repository}`;
    case 'github.server_url':
      return 'https://github.com';
    case 'github.api_url':
      return 'https://api.github.com';
    case 'github.event.pull_request.head.repo.full_name':
      return scope.isHeadHere ? '${{ github.repository }}' : undefined;
    case 'github.event.repository.owner.login':
      return owner;
    default:
      return undefined;
  }
}
