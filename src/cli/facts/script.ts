import { padded, textAt } from './padded.ts';
import { commands } from '../knowledge/knowledge.ts';
import { effect } from './effect.ts';
import { readGh } from './gh.ts';
import { readGit } from './git.ts';
import { readHttp } from './http.ts';
import { readCalled } from './called.ts';
import { tokensIn } from './marks.ts';
import { joined } from './folders.ts';
import { alternatives, expand, namesIn, type Call } from './call.ts';
import { parseScript } from './shell.ts';
import { SUBSHELL, SUBSHELL_END } from './simple-command.ts';
import { UNKNOWN } from './folders.ts';
import type { Place, ScriptOptions } from './state.ts';
import { readTool } from './tools.ts';
import { layerOf, type Variables } from './variables.ts';
import { leaveBehind, readUnknown } from './unknown-command.ts';

/** What the runner itself sets. */
const ofRunner = ({ scope: { owner, repository } }: Place): readonly (readonly [string, string])[] => [
  ['GITHUB_SERVER_URL', 'https://github.com'],
  ['GITHUB_API_URL', 'https://api.github.com'],
  ...(owner ? [['GITHUB_REPOSITORY_OWNER', owner] as const] : []),
  ...(owner && repository ? [['GITHUB_REPOSITORY', `${owner}/${repository}`] as const] : []),
];

/** Reads a script and tells what its commands do with the tokens in reach. */
export function readScript(
  script: string,
  place: Place,
  { folder, shell, depth = 0, variables: given }: ScriptOptions,
): void {
  const variables = (given ?? place.scope.env).under(layerOf(given ? [] : ofRunner(place)));
  let names: ReadonlySet<string> | undefined;
  const handedOn = () => (names ??= namesIn(script));
  const isPowerShell = /pwsh|powershell/.test(shell ?? '');
  const where: Where = { folder, previous: folder, left: [] };
  let before = '';
  for (const command of parseScript(script, isPowerShell)) {
    if (moves(command.words, where)) continue;
    // What a command is given for itself alone is a layer of its own.
    const local = variables.under(layerOf());
    const isKept =
      command.words.length === 0 || /^(export|declare|local|readonly)$/.test(textAt(command.words, 0));
    for (const { name, values } of command.assignments) {
      const expanded = values.flatMap((value) => expand(value, local));
      (isKept ? variables : local).set(name, expanded);
    }
    const piped = command.isPiped ? before : '';
    for (const words of alternatives(command.words, local)) {
      if (enters(words, where, place)) continue;
      readCall(
        {
          words: withoutWrapper(words, local),
          input: expand(command.input, local).join('\n') + piped,
          outputs: command.outputs,
          variables: local,
          folder: where.folder,
          depth,
          handedOn,
        },
        place,
      );
    }
    before = /^(echo|printf|cat|Write-Output)$/.test(textAt(command.words, 0))
      ? command.words.map((word) => expand(word, local).join(' ')).join(' ') +
        expand(command.input, local).join('\n')
      : '';
    leaveBehind(command, local, place);
  }
}

/** Without what only starts another command, as `sudo` or `env NAME=value`. */
function withoutWrapper(words: readonly string[], own: Variables): readonly string[] {
  const [first] = padded(words);
  if (/^(sudo|exec|command|nohup|time|xvfb-run|&)$/.test(first)) {
    const at = words.findIndex((word, index) => index > 0 && !word.startsWith('-'));
    return at === -1 ? [] : withoutWrapper(words.slice(at), own);
  }
  if (/^(timeout|nice)$/.test(first))
    return withoutWrapper(words.slice(textAt(words, 1).startsWith('-n') ? 3 : 2), own);
  if (/^(nix|devbox|mise|dotenv|doppler|op|infisical|flox|chronic|unbuffer|stdbuf)$/.test(first)) {
    const at = words.findIndex((word) => /^(--|--command|-c)$/.test(word));
    return at === -1 ? words : withoutWrapper(words.slice(at + 1), own);
  }
  if (/^(poetry|uv|pipenv|bundle) (run|exec)$/.test(words.slice(0, 2).join(' ')))
    return withoutWrapper(words.slice(2), own);
  if (first === 'env') {
    const rest = words.slice(1);
    while (/^[A-Za-z_]\w*=/.test(textAt(rest, 0))) {
      const [name, value] = padded((rest.shift() ?? '').split(/=(.*)/s));
      own.set(name, [value]);
    }
    return withoutWrapper(rest, own);
  }
  if (first === 'xargs') {
    const at = words.findIndex(
      (word, index) => index > 0 && !word.startsWith('-') && !/^\d+$|^[{}%]+$/.test(word),
    );
    return at === -1 ? words : withoutWrapper(words.slice(at), own);
  }
  return words;
}

/** In which folder a script stands, and where it came from. */
interface Where {
  folder: string;
  previous: string;
  /** Those to which `popd`, or the end of a subshell, goes back. */
  readonly left: string[];
}

/** The beginning and the end of a subshell, which leaves the folder as it was. */
function moves([first, ...more]: readonly string[], where: Where): boolean {
  if (more.length > 0 || (first !== SUBSHELL && first !== SUBSHELL_END && first !== 'popd')) return false;
  if (first === SUBSHELL) where.left.push(where.folder);
  else where.folder = where.left.pop() ?? where.folder;
  return true;
}

/** `cd` and its like. */
function enters(words: readonly string[], where: Where, { state }: Place): boolean {
  const [first] = padded(words);
  const more = words.slice(1);
  if (!/^(cd|pushd|Set-Location|Push-Location)$/.test(first)) return false;
  const next = more.find((word) => !/^-[A-Za-z]/.test(word) && word !== '--') ?? '';
  const { folder } = where;
  if (first.startsWith('push') || first.startsWith('Push')) where.left.push(folder);
  const path = joined(folder, next);
  if (next === '-') where.folder = where.previous;
  // The whole clone, most of the time: the home folder is where nobody works, and `$(…)` asks git for the clone's.
  else if (next !== '' && !next.includes('$('))
    where.folder = /[$\uE000]/.test(path) && !state.checkouts.has(path) ? UNKNOWN : path;
  where.previous = folder;
  return true;
}

/** What one command does. */
function readCall(call: Call, place: Place): void {
  const [first] = padded(call.words);
  const program = first
    .replace(/^.*\/(?=[\w.-]+$)/, (path) => (path.startsWith('/') ? '' : path))
    .replace(/\.exe$/, '');
  const isKeeper = commands.keeps.some((keeper) =>
    call.words.slice(0, keeper.split(' ').length).join(' ').startsWith(keeper),
  );
  const given = tokensIn([...call.words, call.input].join(' '));
  if (isKeeper && given.length > 0) {
    const what = call.words.slice(0, 3).join(' ');
    place.emit(
      given,
      effect({
        what,
        source: 'docs/migrate.md#what-an-apps-token-cannot-do',
        cannot: `what it stores outlives the job (${what}), and an App token ends with it`,
      }),
    );
  } else if (program === 'gh' || program === 'hub') readGh(call, place);
  else if (program === 'git') readGit(call, place);
  else if (/^(curl|wget|http|https|Invoke-RestMethod|Invoke-WebRequest|irm|iwr)$/i.test(program))
    readHttp(call, place);
  else if (!readTool(call, place) && !readCalled(call, place)) readUnknown(call, place, program);
}
