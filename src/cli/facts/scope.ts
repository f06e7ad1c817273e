import { findExpressions, findSecrets } from '../yaml/expressions.ts';
import type { Origin } from './facts.ts';

/** Stands in a text for the value of a token: the origin's number between two characters that no file needs. */
export const tokenMark = (id: number): string => `\uE000${id}\uE001`;
/** Stands for the token that GitHub gives every job. */
export const BUILT_IN = '\uE002';
const MARKS = /\uE000(\d+)\uE001/g;

/** The origins whose tokens a text holds. */
export const tokensIn = (text: string): number[] => [
  ...new Set([...text.matchAll(MARKS)].map(([, id]) => Number(id))),
];

/** What names stand for at one place of a workflow. */
export interface Scope {
  readonly owner: string | undefined;
  readonly repository: string | undefined;
  readonly env: ReadonlyMap<string, string>;
  /** Of a composite action, or of a workflow that is called. */
  readonly inputs: ReadonlyMap<string, string>;
  /** The job runs for pull requests of this repository alone. */
  readonly isHeadHere?: boolean;
}

/** A text with its expressions replaced as far as they are known; the others stay as they are. */
export function evaluate(text: string, scope: Scope, origins: readonly Origin[]): string {
  const clean = text.replaceAll(/[\uE000-\uE003]/g, '?');
  const used = new Set<Origin>();
  let result = '';
  let from = 0;
  for (const { start, end, inner } of findExpressions(clean)) {
    result += clean.slice(from, start) + valueOf(inner, scope, origins, used);
    from = end;
  }
  return result + clean.slice(from);
}

function valueOf(inner: string, scope: Scope, origins: readonly Origin[], used: Set<Origin>): string {
  const { reads } = findSecrets(inner);
  const markOf = (name: string): string => {
    const origin =
      origins.find((each) => !used.has(each) && each.secret === name) ??
      origins.find((each) => each.secret === name);
    if (!origin) return name.toUpperCase() === 'GITHUB_TOKEN' ? BUILT_IN : '';
    used.add(origin);
    return origin.isTest ? 'true' : tokenMark(origin.id);
  };
  const flowing = reads.filter(({ isTest, name }) => !isTest && name.toUpperCase() !== 'GITHUB_TOKEN');
  if (flowing.length > 0) {
    const format = /^\s*format\s*\(\s*'((?:[^']|'')*)'\s*,([\s\S]*)\)\s*$/i.exec(inner);
    const marks = flowing.map(({ name }) => markOf(name));
    if (!format) return marks.join('');
    const values = (format[2] ?? '').split(',').map((each) => valueOf(each, scope, origins, new Set()));
    return (format[1] ?? '').replaceAll(/\{(\d+)\}/g, (_, at: string) => values[Number(at)] ?? '');
  }
  return simpleValue(inner.trim(), scope) ?? `\${{ ${inner.trim()} }}`;
}

/** The value of a plain name or text. */
function simpleValue(expression: string, scope: Scope): string | undefined {
  const { owner, repository, env, inputs } = scope;
  const quoted = /^'((?:[^']|'')*)'$/.exec(expression);
  if (quoted) return quoted[1]?.replaceAll("''", "'");
  const name = /^(env|inputs|github\.event\.inputs)\.([\w-]+)$/i.exec(expression);
  if (name?.[1]?.toLowerCase() === 'env') return env.get(name[2] ?? '');
  if (name) return inputs.get(name[2] ?? '');
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
