import { padded, textAt } from './padded.ts';
import { commands } from '../knowledge/knowledge.ts';
import { joined } from './folders.ts';
import type { Call } from './call.ts';
import { effect, effectOn, GIT_PAGE, readEffect } from './effect.ts';
import type { Effect, Permissions } from './facts.ts';
import { byHost, credentialFor, readGitUrl, type GitCall } from './git-credential.ts';
import { dependencyEffect } from './git-dependencies.ts';
import { tokensIn } from './marks.ts';
import { OUTSIDE } from './folders.ts';
import { cloneAt, type Place } from './state.ts';
import { submoduleEffects } from './submodules.ts';
import { nameRepository, type Named } from './target.ts';

const WORKFLOWS: Permissions = { workflows: 'write' };

/** What a call of git does with a credential that a step before, or its own URL, has given it. */
export function readGit(call: Call, place: Place): void {
  const { words, folder, settings } = withoutOptions(call);
  const { rewrites } = place.state;
  const count = rewrites.length;
  for (const setting of settings) {
    const tokens = /extraheader|^url\./i.test(setting) ? tokensIn(setting) : [];
    if (tokens.length > 0) rewrites.push({ tokens, owner: undefined });
  }
  for (const { name, tokens } of call.variables.holders())
    if (/^GIT_CONFIG_(VALUE_\d+|PARAMETERS)$/.test(name)) rewrites.push({ tokens, owner: undefined });
  const added = rewrites.length - count;
  tellOfUsers(call, place);
  readCommand(words, { folder, place, variables: call.variables });
  // What `-c` and its variables set is for this one command.
  rewrites.splice(count, added);
}

/** Options with a word of their own behind them. */
const TAKES_VALUE =
  /^(--depth|--branch|-b|--origin|-o|--config|-c|--jobs|-j|--reference|--push-option|--upload-pack)$/;

function readCommand(words: readonly string[], git: GitCall): void {
  const [command] = padded(words);
  const rest = words.slice(1);
  const args = rest.filter((word, at) => !word.startsWith('-') && !TAKES_VALUE.test(textAt(rest, at - 1)));
  const [first] = padded(args);
  switch (command) {
    case 'push':
      if (!rest.includes('--dry-run') && !rest.includes('-n')) push(args, rest, git);
      return;
    case 'clone':
      cloned(args, git);
      return;
    case 'init':
      begun(joined(git.folder, first), git);
      return;
    case 'ls-remote':
      fetchFrom(first, git);
      return;
    case 'fetch':
    case 'pull':
      fetchFrom(first || 'origin', git);
      return;
    case 'submodule':
      if (/^(update|add)$/.test(first)) submodules(git);
      return;
    case 'remote':
      if (/^(add|set-url)$/.test(first)) setRemote(args, git);
      return;
    case 'config':
      configure(first === 'set' ? args.slice(1) : args, git);
      return;
    case 'subtree':
    case 'lfs':
      if (first === 'push') push(args.slice(1), rest, git);
      else if (/^(pull|fetch)$/.test(first)) fetchFrom(args[1] ?? 'origin', git);
      return;
    default:
      // A command that is none of git's own, as those that a package adds: it may push.
      if (command !== '' && !commands.git.includes(command))
        git.place.state.opaque.push({ step: git.place.step, what: `git ${command}` });
  }
}

/** A user name in a URL that has to become another, in a file that is not changed here. */
function tellOfUsers(call: Call, place: Place): void {
  if (call.depth === 0 && place.isElsewhere !== true) return;
  const odd = call.words.filter((word) =>
    /https?:\/\/(?!x-access-token:)[^@/]*\uE000[^@/]*@github\.com/.test(word),
  );
  const tokens = tokensIn(odd.join(' '));
  if (tokens.length > 0)
    place.emit(
      tokens,
      effect({
        what: 'a token in a URL',
        source: GIT_PAGE,
        ask: 'a file beside the workflow has the token in a git URL without the user name x-access-token, which an App token needs: will you change it there?',
      }),
    );
}

/** The words behind git's own options, and the folder and settings that these give it. */
function withoutOptions(call: Call) {
  let { folder } = call;
  const settings: string[] = [];
  let words = call.words.slice(1);
  for (let first = textAt(words, 0); first.startsWith('-'); first = textAt(words, 0)) {
    const takesValue = /^(-C|-c|--git-dir|--work-tree|--exec-path)$/.test(first);
    if (first === '-C') folder = joined(folder, textAt(words, 1));
    if (first === '-c') settings.push(textAt(words, 1));
    words = words.slice(takesValue ? 2 : 1);
  }
  return { words, folder, settings };
}

function push(args: readonly string[], all: readonly string[], git: GitCall): void {
  const { tokens, named } = credentialFor(args[0] ?? 'origin', git);
  if (tokens.length === 0) return;
  const refs = args.slice(1);
  const areTags = refs.length > 0 && refs.every((ref) => /refs\/tags\/|^v(?=[\d$])|tag/i.test(ref));
  const hasTags = areTags || all.includes('--tags') || all.includes('--follow-tags');
  git.place.emit(
    tokens,
    pushEffect(
      named,
      areTags || (refs.length === 0 && all.includes('--tags'))
        ? ['push:tags', 'create']
        : ['push', ...(hasTags ? ['push:tags', 'create'] : [])],
    ),
  );
}

export const pushEffect = (named: Named, raises: readonly string[], what = 'git push'): Effect =>
  effectOn(named, {
    what,
    why: 'it pushes',
    source: GIT_PAGE,
    permissions: { contents: 'write' },
    optional: WORKFLOWS,
    raises,
    pushes: true,
  });

function fetchFrom(remote: string, git: GitCall): void {
  const { tokens, named } = credentialFor(remote, git);
  if (tokens.length > 0) git.place.emit(tokens, readEffect(named, 'git clone or fetch'));
}

/** A clone by URL is a folder of its own, with nothing of the clone around it; what is pushed from there goes where it came from. */
function cloned(args: readonly string[], { folder, place, variables }: GitCall): void {
  const [remote, name] = padded(args);
  const { tokens, named } = credentialFor(remote, { folder: OUTSIDE, place, variables });
  if (tokens.length > 0) place.emit(tokens, readEffect(named, 'git clone or fetch'));
  const path = (name || /([^/]+?)(?:\.git)?\/?$/.exec(remote)?.[1]) ?? '';
  // Only what stands in the URL stays in the clone.
  place.state.checkouts.set(joined(folder, path), { tokens: readGitUrl(remote)?.tokens ?? [], named });
}

/** A new repository in a folder; where there is one, it stays. */
function begun(folder: string, { place: { state } }: GitCall): void {
  const named = { ask: 'which repository does the new clone belong to?' };
  if (!state.checkouts.has(folder)) state.checkouts.set(folder, { tokens: [], named });
}

function setRemote(args: readonly string[], { folder, place }: GitCall): void {
  const [, name, word] = padded(args);
  const url = readGitUrl(word);
  if (!url) return;
  const named = nameRepository(url.path, place.scope, place.matrix);
  const clone = cloneAt(place.state, folder);
  place.state.remotes.set(`${clone?.path ?? folder}|${name}`, { tokens: url.tokens, named });
  if (url.tokens.length > 0)
    place.emit(url.tokens, { ...readEffect(named, `git remote ${name}`), isWeak: true });
}

/** A setting that has git take a credential for a whole host or owner. */
function configure(args: readonly string[], git: GitCall): void {
  const { place } = git;
  const [key, value] = padded(args);
  const tokens = tokensIn(`${key} ${value}`);
  const remote = /^remote\.([\w-]+)\.(?:push)?url$/i.exec(key)?.[1];
  if (remote !== undefined) {
    setRemote(['set-url', remote, value], git);
    return;
  }
  if (tokens.length === 0) return;
  if (/^url\..*\.insteadof$/is.test(key) || /extraheader$|^credential\./i.test(key)) {
    const path = readGitUrl(key.replace(/\.(insteadof|extraheader|helper)$/i, ''))?.path ?? '';
    const owner = path.split('/')[0] ?? '';
    place.state.rewrites.push({ tokens, owner: owner === '' ? undefined : owner });
    place.emit(tokens, dependencyEffect(owner, path, place));
  }
}

function submodules({ folder, place, variables }: GitCall): void {
  const tokens = byHost('', place, variables) ?? cloneAt(place.state, folder)?.tokens ?? [];
  if (tokens.length > 0) for (const each of submoduleEffects(place)) place.emit(tokens, each);
}
