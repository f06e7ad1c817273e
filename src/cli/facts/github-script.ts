import { caught, padded, textAt } from './padded.ts';
import { effect, effectOn } from './effect.ts';
import { endpointEffect, methodRoute } from './endpoint.ts';
import type { Effect } from './facts.ts';
import { graphqlEffects } from './graphql.ts';
import type { Place } from './state.ts';
import { nameRepository, type Named } from './target.ts';

const SOURCE = 'https://github.com/actions/github-script#using-a-separate-github-token';
const CALL = /\b(?:github|octokit|client|gh)\s*\.\s*(?:rest\s*\.\s*)?([a-z]\w*)\s*\.\s*([a-z]\w*)/gi;

/** What a script does through Octokit: each method is a request of the REST API, and its path has a permission. */
export function scriptEffects(
  script: string,
  place: Place,
  { isOwn }: { readonly isOwn: boolean },
): Effect[] {
  const text = withoutComments(script);
  const known = namesOf(text);
  const effects: Effect[] = [];
  for (const match of text.matchAll(CALL)) {
    const route = methodRoute(`${textAt(match, 1)}.${textAt(match, 2)}`);
    if (route === undefined) continue;
    const [method, path] = padded(route.split(' '));
    const argument = argumentAt(text, match.index + match[0].length);
    effects.push(targeted(endpointEffect(method, path, place.scope, place.matrix), argument, known, place));
  }
  for (const match of text.matchAll(
    /\b(?:github|octokit)\s*\.\s*request\s*\(\s*['"`]([A-Z]+) ([^'"`]+)['"`]/g,
  ))
    effects.push(
      targeted(
        endpointEffect(textAt(match, 1), textAt(match, 2), place.scope, place.matrix),
        argumentAt(text, match.index + match[0].length),
        known,
        place,
      ),
    );
  if (/\bgraphql\s*(\(|`|<)/.test(text)) effects.push(...graphqlEffects(text, { target: 'current' }));
  const loads =
    /\brequire\s*\(\s*(?!['"](?:node:)?(?:fs|path|os|util|url|crypto|process|fs\/promises)['"])|\bimport\s*\(/.test(
      text,
    );
  if (isOwn && (loads || effects.length === 0 || hasMore(text)))
    effects.push(
      effect({
        what: 'actions/github-script',
        source: SOURCE,
        ask: loads ? 'what does the file do that the script loads?' : 'what does the script do on GitHub?',
      }),
    );
  return effects;
}

/** Whether the script does something with its client that is not read here, as `github[name]` or `const { rest } = github`. */
function hasMore(script: string): boolean {
  const text = script.replaceAll(/\$\{\{[\s\S]*?\}\}/g, '');
  return [...text.matchAll(/(?<![\w.@/'"`-])github\b(?!\s*\.\s*com\b|[-/])/g)].some(({ index }) => {
    const rest = text.slice(index + 'github'.length, index + 300);
    const method = /^\s*\.\s*(?:rest\s*\.\s*)?([a-z]\w*)\s*\.\s*([a-z]\w*)/i.exec(rest);
    if (method && methodRoute(`${textAt(method, 1)}.${textAt(method, 2)}`) !== undefined) return false;
    return !/^\s*\.\s*(?:graphql\b|log\b|request\s*\(\s*['"`][A-Z]+ |paginate\s*(?:\.\s*iterator\s*)?\(\s*github\b)/.test(
      rest,
    );
  });
}

const withoutComments = (script: string): string =>
  script.replaceAll(/\/\*[\s\S]*?\*\/|(^|[\s;])\/\/[^\n]*/g, '$1');

/** What names of a script stand for. */
interface Names {
  /** Its constants and variables that are texts. */
  readonly texts: ReadonlyMap<string, string>;
  /** `owner` and `repo` are taken out of `context.repo`. */
  readonly areContexts: boolean;
}

const namesOf = (script: string): Names => ({
  texts: new Map(
    caught(script, /\b(?:const|let|var)\s+(\w+)\s*=\s*['"`]([^'"`$]+)['"`]/g)
      .map(([, name, text]) => [name, text] as const)
      .reverse(),
  ),
  areContexts: /const\s*\{[^{}]*\b(owner|repo)\b[^{}]*\}\s*=\s*context\.repo\b/.test(script),
});

/** The argument of a call: what stands in its brackets. */
function argumentAt(text: string, from: number): string {
  let depth = 0;
  for (let at = from; at < text.length && at < from + 4000; at++) {
    if ('({['.includes(text.charAt(at))) depth++;
    else if (')}]'.includes(text.charAt(at)) && --depth <= 0) return text.slice(from, at + 1);
  }
  return text.slice(from, from + 4000);
}

function targeted(known: Effect, argument: string, names: Names, place: Place): Effect {
  if (known.cannot !== undefined) return known;
  const named = repositoryOf(argument, names, place);
  return effectOn(named, { ...known, ask: known.ask });
}

function repositoryOf(argument: string, names: Names, place: Place): Named {
  if (/\.\.\.\s*context\.repo\b/.test(argument)) return { target: 'current' };
  const owner = property('owner', argument, names);
  const repo = property('repo', argument, names);
  if (owner === undefined && repo === undefined) return { target: 'current' };
  const isOwn = (value: string | undefined) =>
    value === undefined || /^context\.(repo|payload\.repository)\./.test(value);
  if (isOwn(owner) && isOwn(repo)) return { target: 'current' };
  const { scope, matrix } = place;
  const ownerName = isOwn(owner) ? (scope.owner ?? '${{ github.repository_owner }}') : literal(owner, names);
  const repoName = isOwn(repo) ? scope.repository : literal(repo, names);
  if (ownerName === undefined || repoName === undefined)
    return { ask: `which repository is ${owner ?? ''}/${repo ?? ''} in the script?` };
  return nameRepository(`${ownerName}/${repoName}`, scope, matrix);
}

/** The text of a property of the argument, as it is written; `owner` alone stands for `owner: owner`. */
function property(name: string, argument: string, { areContexts }: Names): string | undefined {
  const given = new RegExp(`\\b${name}\\s*:\\s*([^,}\\n]+)`).exec(argument)?.[1]?.trim();
  if (given !== undefined) return given;
  if (!new RegExp(`[{,]\\s*${name}\\s*[,}]`).test(argument)) return undefined;
  return areContexts ? `context.repo.${name}` : name;
}

function literal(value: string | undefined, { texts }: Names): string | undefined {
  const quoted = /^['"`]([^'"`$]+|\$\{\{.*\}\})['"`]$/.exec(value ?? '');
  if (quoted) return quoted[1];
  return value === undefined ? undefined : texts.get(value);
}
