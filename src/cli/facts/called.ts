import { padded, textAt } from './padded.ts';
import { commands } from '../knowledge/knowledge.ts';
import { effect } from './effect.ts';
import { scriptEffects } from './github-script.ts';
import { tokensIn } from './marks.ts';
import { joined } from './folders.ts';
import type { Call } from './call.ts';
import { isSpent, spend, type Place } from './state.ts';

const MAX_DEPTH = 4;

/**
 * Reads a script of the repository's own that a command starts: a shell script, a target of a Makefile, a script of
 * package.json, a program. False where there is none that can be read.
 */
export function readCalled(call: Call, place: Place): boolean {
  if (call.depth >= MAX_DEPTH || isSpent(place.state)) return false;
  const [first, second] = padded(call.words);
  if (/^(\.|source|bash|sh|zsh|pwsh|powershell)$/.test(first)) {
    const file = call.words.slice(1).find((word) => !word.startsWith('-'));
    if (file !== undefined && call.words.includes('-c'))
      return readWords(call.words[call.words.indexOf('-c') + 1] ?? '', call, place);
    return file !== undefined && readFile(file, call, place);
  }
  if (first === 'eval') return readWords(call.words.slice(1).join(' '), call, place);
  if (/^\.{1,2}\/|^[\w.-]+\/.*\.\w+$/.test(first)) return readFile(first, call, place);
  if (/^(node|bun|deno|python3?|ruby|perl|tsx|ts-node)$/.test(first)) {
    const file = call.words.slice(1).find((word) => /\.\w+$/.test(word) && !word.startsWith('-'));
    if (file !== undefined) return readFile(file, call, place);
    // Its text stands in the script itself.
    const at = call.words.findIndex((word) => /^-(c|e|p|-eval|-print)$/.test(word));
    const text = at === -1 ? call.input : textAt(call.words, at + 1);
    return text !== '' && readProgram(`the ${first} script`, text, call, place);
  }
  if (/^(npm|pnpm|yarn|bun)$/.test(first)) {
    const name =
      second === 'run' ? (call.words.slice(2).find((word) => !word.startsWith('-')) ?? '') : second;
    return readPackageScript(name, call, place);
  }
  if (first === 'make')
    return readMake(
      call.words.slice(1).find((word) => /^[\w.-]+$/.test(word) && !word.startsWith('-')) ?? '',
      call,
      place,
    );
  return false;
}

/** A script that stands in the command itself. */
function readWords(script: string, call: Call, place: Place): boolean {
  spend(place.state, script.length);
  return readShell(script, call, place);
}

function readShell(script: string, call: Call, place: Place): boolean {
  place.readScript(script, place, { folder: call.folder, depth: call.depth + 1, variables: call.variables });
  return true;
}

function textOf(file: string, call: Call, place: Place): string | undefined {
  const paths = [joined(call.folder, file), joined('', file)].filter((path) => !path.startsWith('/'));
  const found = paths.map((path) => place.repository.read(path)).find((each) => each !== undefined);
  if (!found || !('text' in found)) return undefined;
  spend(place.state, found.text.length);
  return found.text;
}

function readFile(file: string, call: Call, place: Place): boolean {
  const text = textOf(file, call, place);
  if (text === undefined) return false;
  if (/\.(sh|bash|zsh|ps1)$/.test(file) || /^#!.*\b(sh|bash|zsh)\b/.test(text)) {
    const parameters = new Map(
      call.words
        .slice(call.words.findIndex((word) => word === file) + 1)
        .map((word, at) => [String(at + 1), [word]] as const),
    );
    const script = text.replaceAll(
      /\$\{?(\d)\b[^}\s"]*\}?/g,
      (whole, at: string) => parameters.get(at)?.[0] ?? whole,
    );
    return readShell(script, call, place);
  }
  return readProgram(file, text, call, place);
}

/** A program that may have git push: it starts other programs, or brings in files that are not read. */
const STARTS_OTHERS =
  /\bgit\b|simple-git|pygit2|child_process|subprocess|os\.system|execa|\bspawn|\bexec\b|from ['"]?\.|require\(['"]\.|import ['"(]?\./i;

/** A program: its calls of Octokit are read, and where it may take a token otherwise, that is asked. */
function readProgram(file: string, text: string, call: Call, place: Place): boolean {
  if (STARTS_OTHERS.test(text)) place.state.opaque.push({ step: place.step, what: file });
  const holders = call.variables.holders();
  const words = new Set(holders.length > 0 ? text.match(/\w+/g) : []);
  const inReach = holders.flatMap(({ name, tokens, isLikely }) =>
    isLikely || words.has(name) ? tokens : [],
  );
  const tokens = [...new Set([...inReach, ...tokensIn(call.words.join(' '))])];
  if (tokens.length === 0) return true;
  const effects = scriptEffects(text, place, { isOwn: false });
  if (effects.length > 0) for (const each of effects) place.emit(tokens, each);
  else if (
    /GITHUB_TOKEN|GH_TOKEN|octokit|github|\bgh\b|from ['"]\.|require\(['"]\.|import \.|from \.|child_process|subprocess/i.test(
      text,
    ) ||
    tokensIn(call.words.join(' ')).length > 0 ||
    holders.some(({ name }) => words.has(name))
  )
    place.emit(
      tokens,
      effect({
        what: file,
        source: '',
        ask: `what does ${file} do on GitHub: push, release, another repository?`,
      }),
    );
  return true;
}

function readPackageScript(name: string, call: Call, place: Place): boolean {
  const text = textOf('package.json', call, place);
  if (text === undefined || name === '') return false;
  try {
    const { scripts } = JSON.parse(text) as { scripts?: Record<string, unknown> };
    const own = Object.entries(scripts ?? {}).filter(
      ([key]) => key === name || key === `pre${name}` || key === `post${name}`,
    );
    const isBuiltIn = commands.quietSubcommands.npm?.includes(name) === true;
    if (!own.some(([key]) => key === name) && !isBuiltIn) return false;
    for (const [, script] of own) if (typeof script === 'string') readShell(script, call, place);
    return own.length > 0 || isBuiltIn;
  } catch {
    return false; // no JSON: npm would refuse it as well
  }
}

function readMake(target: string, call: Call, place: Place): boolean {
  const text =
    textOf('Makefile', call, place) ?? textOf('makefile', call, place) ?? textOf('GNUmakefile', call, place);
  if (text === undefined) return false;
  const rules = new Map(
    [
      ...text.matchAll(/^([\w./-]+)[ \t]*::?(?!=)[ \t]*([^\n]*)(?:\n|$)((?:\t[^\n]*(?:\n|$)|[ \t]*\n)*)/gm),
    ].map((match) => [textAt(match, 1), match] as const),
  );
  const first = target === '' ? [...rules.keys()].find((name) => !name.startsWith('.')) : target;
  const seen = new Set<string>();
  const read = (name: string): boolean => {
    const rule = rules.get(name);
    if (!rule || seen.has(name)) return rule !== undefined;
    seen.add(name);
    for (const each of textAt(rule, 2).split(/\s+/)) if (each !== '') read(each);
    const recipe = textAt(rule, 3)
      .replaceAll(/^\t[@-]*/gm, '')
      .replaceAll('$(MAKE)', 'make')
      .replaceAll('$$', '$');
    return readShell(recipe, call, place);
  };
  return first !== undefined && read(first);
}
