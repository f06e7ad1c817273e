import { commands } from '../knowledge/knowledge.ts';
import { effect } from './effect.ts';
import { readGh } from './gh.ts';
import { readGit } from './git.ts';
import { readHttp } from './http.ts';
import { readCalled } from './called.ts';
import { BUILT_IN, tokensIn } from './scope.ts';
import { parseScript, PLAIN_DOLLAR, type Command } from './shell.ts';
import type { Place } from './state.ts';
import { readTool } from './tools.ts';
import { nameSuggestsGitHub } from './names.ts';

/** Variables by name, each with the values that it may have. */
export type Variables = Map<string, readonly string[]>;

/** One command, its variables replaced. */
export interface Call {
  readonly words: readonly string[];
  readonly input: string;
  readonly outputs: readonly string[];
  readonly variables: Variables;
  readonly folder: string;
  /** How deep scripts have called scripts. */
  readonly depth: number;
}

const OWN_VARIABLES = (place: Place): readonly (readonly [string, readonly string[]])[] => {
  const { owner, repository } = place.scope;
  return [
    ['GITHUB_SERVER_URL', ['https://github.com']],
    ['GITHUB_API_URL', ['https://api.github.com']],
    ...(owner ? [['GITHUB_REPOSITORY_OWNER', [owner]] as const] : []),
    ...(owner && repository ? [['GITHUB_REPOSITORY', [`${owner}/${repository}`]] as const] : []),
  ];
};

/** Alternatives that a loop may give a command. */
const MAX_ALTERNATIVES = 50;

/** Reads a script and tells what its commands do with the tokens in reach. */
export function readScript(
  script: string,
  place: Place,
  { folder, shell, depth = 0, extra }: { folder: string; shell?: string | undefined; depth?: number; extra?: Variables },
): void {
  const variables: Variables = new Map<string, readonly string[]>(OWN_VARIABLES(place));
  for (const [name, value] of [...place.state.exported, ...place.scope.env]) variables.set(name, [value]);
  for (const [name, values] of extra ?? []) variables.set(name, values);
  const isPowerShell = /pwsh|powershell/.test(shell ?? '');
  let where = folder;
  let before = '';
  for (const command of parseScript(script, isPowerShell)) {
    const local: Variables = new Map(variables);
    for (const { name, values } of command.assignments) {
      const expanded = values.flatMap((value) => expand(value, local));
      local.set(name, expanded);
      if (command.words.length === 0 || /^(export|declare|local|readonly)$/.test(command.words[0] ?? ''))
        variables.set(name, expanded);
    }
    const piped = command.isPiped ? before : '';
    for (const words of alternatives(command.words, local)) {
      where = readCall(
        {
          words: withoutWrapper(words, local),
          input: expand(command.input, local).join('\n') + piped,
          outputs: command.outputs,
          variables: local,
          folder: where,
          depth,
        },
        place,
      );
    }
    before = /^(echo|printf|cat|Write-Output)$/.test(command.words[0] ?? '')
      ? command.words.map((word) => expand(word, local).join(' ')).join(' ') + expand(command.input, local).join('\n')
      : '';
    leaveBehind(command, local, place);
  }
}

/** The words of a command for each value that a loop gives its variables. */
function alternatives(words: readonly string[], variables: Variables): string[][] {
  if (words.length === 0) return [];
  const expanded = words.map((word) => expand(word, variables));
  const count = Math.min(Math.max(...expanded.map((each) => each.length)), MAX_ALTERNATIVES);
  return Array.from({ length: count }, (_, at) => expanded.map((each) => each[at] ?? each[0] ?? ''));
}

const VARIABLE = /\$(?:env:)?(?:\{(?!\{)([A-Za-z_]\w*)(?::?[-=?+][^}]*)?\}|([A-Za-z_]\w*))|%([A-Za-z_]\w*)%/gi;

/** A word with its variables replaced, once for each of the values; unknown ones stay. */
export function expand(word: string, variables: Variables): readonly string[] {
  let results = [''];
  let from = 0;
  for (const match of word.matchAll(VARIABLE)) {
    const values = variables.get(match[1] ?? match[2] ?? match[3] ?? '') ?? [match[0]];
    const text = word.slice(from, match.index);
    results = results.flatMap((each) => values.map((value) => each + text + value)).slice(0, MAX_ALTERNATIVES);
    from = match.index + match[0].length;
  }
  const rest = word.slice(from);
  return results.map((each) => (each + rest).replaceAll(PLAIN_DOLLAR, '$'));
}

/** Without what only starts another command, as `sudo` or `env NAME=value`. */
function withoutWrapper(words: readonly string[], variables: Variables): readonly string[] {
  const [first = ''] = words;
  if (/^(sudo|exec|command|nohup|time|xvfb-run|&)$/.test(first)) return withoutWrapper(words.slice(1), variables);
  if (/^(timeout|nice)$/.test(first)) return withoutWrapper(words.slice(/^-n/.test(words[1] ?? '') ? 3 : 2), variables);
  if (first === 'env') {
    const rest = words.slice(1);
    while (/^[A-Za-z_]\w*=/.test(rest[0] ?? '')) {
      const [name = '', value = ''] = (rest.shift() ?? '').split(/=(.*)/s);
      variables.set(name, [value]);
    }
    return withoutWrapper(rest, variables);
  }
  if (first === 'xargs') {
    const at = words.findIndex((word, index) => index > 0 && !word.startsWith('-') && !/^\d+$|^[{}%]+$/.test(word));
    return at === -1 ? words : withoutWrapper(words.slice(at), variables);
  }
  return words;
}

/** What one command does; the answer is the folder that the next one stands in. */
function readCall(call: Call, place: Place): string {
  const [first = '', second = ''] = call.words;
  const program = first.replace(/^.*\/(?=[\w.-]+$)/, (path) => (path.startsWith('/') ? '' : path)).replace(/\.exe$/, '');
  if (/^(cd|pushd|Set-Location)$/.test(program)) return second === '' || /[$\uE000]/.test(second) ? call.folder : joined(call.folder, second);
  const isKeeper = commands.keeps.some((keeper) => call.words.slice(0, keeper.split(' ').length).join(' ').startsWith(keeper));
  const given = tokensIn([...call.words, call.input].join(' '));
  if (isKeeper && given.length > 0) {
    const what = call.words.slice(0, 3).join(' ').replaceAll(/[\uE000-\uE003]/g, '…');
    place.emit(given, effect({ what, source: 'docs/migrate.md#what-an-apps-token-cannot-do', cannot: `what it stores outlives the job (${what}), and an App token ends with it` }));
  } else if (program === 'gh' || program === 'hub') readGh(call, place);
  else if (program === 'git') readGit(call, place);
  else if (/^(curl|wget|http|https|Invoke-RestMethod|Invoke-WebRequest|irm|iwr)$/i.test(program)) readHttp(call, place);
  else if (!readTool(call, place) && !readCalled(call, place)) readUnknown(call, place, program);
  return call.folder;
}

export const joined = (folder: string, next: string): string => {
  if (next.startsWith('/') || /^\$\(?\{?(GITHUB_WORKSPACE|\{)/.test(next)) return '';
  const parts = folder === '' ? [] : folder.split('/');
  for (const part of next.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
};

/** A command of which nothing is known: whether it takes a token, only somebody who knows it can say. */
function readUnknown(call: Call, place: Place, program: string): void {
  const [, second = ''] = call.words;
  if (program === '' || commands.quiet.includes(program)) return;
  const what = call.words.slice(0, 3).join(' ').replaceAll(/[\uE000-\uE003]/g, '…').slice(0, 80);
  const quiet = commands.quietSubcommands[program];
  const given = tokensIn([...call.words, call.input].join(' '));
  const isQuiet =
    quiet?.includes(second) === true ||
    (/^(npm|pnpm|yarn|bun)$/.test(program) && commands.quietScripts.includes(second === 'run' ? (call.words[2] ?? '').split(':')[0] ?? '' : second)) ||
    (/^(make|task|just)$/.test(program) && /^(test|lint|build|check|fmt|format|deps|install|clean)$/.test(second));
  if (isQuiet && given.length === 0) return;
  const mayPush = /release|publish|deploy|push|bump|version|sync|tag\b|commit/i.test(call.words.join(' '));
  if (!isQuiet) place.state.opaque.push({ step: place.step, what, mayPush });
  const inReach = [...call.variables].flatMap(([name, values]) =>
    nameSuggestsGitHub(name) ? tokensIn(values.join('')) : [],
  );
  const tokens = [...new Set([...given, ...inReach])];
  if (tokens.length > 0)
    place.emit(tokens, effect({ what, source: '', ask: `what does ${what} do on GitHub: push, release, another repository?`, isWeak: given.length === 0 }));
}

/** What a command writes for later steps. */
function leaveBehind(command: Command, variables: Variables, place: Place): void {
  const text = [...command.words.slice(1), command.input].map((word) => expand(word, variables)[0] ?? '').join('\n');
  const tokens = tokensIn(text);
  for (const output of command.outputs) {
    if (/GITHUB_ENV\}?$/.test(output)) {
      for (const [, name = '', value = ''] of text.matchAll(/^\s*([A-Za-z_]\w*)=(.*)$/gm))
        if (!value.includes(BUILT_IN)) place.state.exported.set(name, value);
    } else if (tokens.length > 0 && /netrc|git-credentials|gitconfig/i.test(output)) {
      place.state.rewrites.push({ tokens, owner: undefined });
      place.emit(tokens, effect({ what: `a credential for git in ${output.slice(-40)}`, source: 'docs/recipes.md', ask: 'which repositories does git clone or push with it?' }));
    } else if (tokens.length > 0 && /npmrc|settings\.xml|nuget|pip\.conf|\.gem/i.test(output) && /pkg\.github\.com/.test(text)) {
      place.emit(tokens, effect({ what: 'log-in to a package registry', source: 'docs/migrate.md#what-an-apps-token-cannot-do', permissions: { packages: 'read' }, ask: 'does the registry take an App token here? GITHUB_TOKEN with packages: read is the documented way' }));
    } else if (tokens.length > 0 && !/^\/dev\//.test(output))
      place.emit(tokens, effect({ what: `a file (${output.slice(-40)})`, source: '', ask: `who reads the token from ${output.slice(-40)}?` }));
  }
}
