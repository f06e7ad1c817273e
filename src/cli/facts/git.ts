import { shortened } from '../../inputs/names.ts';
import { effect, effectOn, GIT_PAGE } from './effect.ts';
import type { Effect, Permissions } from './facts.ts';
import { privateDependencies } from './manifests.ts';
import { tokensIn } from './marks.ts';
import { checkoutAt, type Place } from './state.ts';
import { submoduleEffects } from './submodules.ts';
import { joined, type Call } from './call.ts';
import { listed, nameRepository, type Named } from './target.ts';

const WORKFLOWS: Permissions = { workflows: 'write' };

/** A git URL on GitHub: who it logs in as and what it names. */
export interface GitUrl {
  readonly tokens: readonly number[];
  /** `owner/name`, `owner` or nothing, as the URL has it. */
  readonly path: string;
}

export function readGitUrl(word: string): GitUrl | undefined {
  const match = /https?:\/\/(?:([^@\s]*)@)?(?:www\.)?github\.com(?::\d+)?\/?([^\s"'?#]*)/i.exec(word);
  if (!match) return undefined;
  return {
    tokens: tokensIn(match[1] ?? ''),
    path: (match[2] ?? '').replace(/\.git$/, '').replace(/\/$/, ''),
  };
}

/** What a call of git does with a credential that a step before, or its own URL, has given it. */
export function readGit(call: Call, place: Place): void {
  const { words, folder, settings } = withoutOptions(call);
  const [command = '', ...rest] = words;
  for (const setting of settings) {
    // For this one command.
    const tokens = /extraheader|^url\./i.test(setting) ? tokensIn(setting) : [];
    if (tokens.length > 0) place.state.rewrites.push({ tokens, owner: undefined });
  }
  tellOfUsers(call, place);
  const args = rest.filter((word) => !word.startsWith('-'));
  switch (command) {
    case 'push':
      if (!rest.includes('--dry-run') && !rest.includes('-n')) push(args, rest, folder, place);
      return;
    case 'clone':
    case 'ls-remote':
      fetchFrom(args[0] ?? '', folder, place);
      if (command === 'clone') cloned(args, folder, place);
      return;
    case 'fetch':
    case 'pull':
      fetchFrom(args[0] ?? 'origin', folder, place);
      return;
    case 'submodule':
      if (/^(update|add)$/.test(args[0] ?? '')) submodules(folder, place);
      return;
    case 'remote':
      if (/^(add|set-url)$/.test(args[0] ?? '')) setRemote(args, folder, place);
      return;
    case 'config':
      configure(args[0] === 'set' ? args.slice(1) : args, place, folder);
      return;
    case 'subtree':
      if (args[0] === 'push') push(args.slice(1), rest, folder, place);
      return;
    default:
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
  for (let first = words[0] ?? ''; first.startsWith('-'); first = words[0] ?? '') {
    const takesValue = /^(-C|-c|--git-dir|--work-tree|--exec-path)$/.test(first);
    if (first === '-C') folder = joined(folder, words[1] ?? '');
    if (first === '-c') settings.push(words[1] ?? '');
    words = words.slice(takesValue ? 2 : 1);
  }
  return { words, folder, settings };
}

/** Whose credential git takes for a remote or a URL, and what that is. */
function credentialFor(
  remote: string,
  folder: string,
  place: Place,
): { tokens: readonly number[]; named: Named } {
  const { state, scope, matrix } = place;
  const url = readGitUrl(remote);
  if (url) {
    const named = nameRepository(url.path, scope, matrix);
    if (url.tokens.length > 0) return { tokens: url.tokens, named };
    return { tokens: byHost(url.path, place) ?? checkoutAt(state, folder)?.tokens ?? [], named };
  }
  // Another host, and so no token of GitHub's.
  if (/^https?:\/\/(?:[^@/]*@)?[\w.-]+(?::\d+)?\//.test(remote))
    return { tokens: [], named: { target: 'current' } };
  if (/^\$|[\uE000]/.test(remote))
    return { tokens: tokensIn(remote), named: { ask: 'which repository is pushed to?' } };
  const known = state.remotes.get(`${folder}|${remote}`) ?? state.remotes.get(`|${remote}`);
  const clone = checkoutAt(state, folder);
  if (known && (known.tokens.length > 0 || !clone)) return known;
  // What stands in the clone's own configuration goes before what is configured for the host.
  if (clone && clone.tokens.length > 0) return { tokens: clone.tokens, named: known?.named ?? clone.named };
  return { tokens: byHost('', place) ?? [], named: known?.named ?? clone?.named ?? { target: 'current' } };
}

function byHost(path: string, { state }: Place): readonly number[] | undefined {
  const owner = path.split('/')[0]?.toLowerCase();
  return state.rewrites.findLast(
    (each) => each.owner === undefined || owner === '' || each.owner.toLowerCase() === owner,
  )?.tokens;
}

function push(args: readonly string[], all: readonly string[], folder: string, place: Place): void {
  const { tokens, named } = credentialFor(args[0] ?? 'origin', folder, place);
  if (tokens.length === 0) return;
  const refs = args.slice(1);
  const areTags = refs.length > 0 && refs.every((ref) => /refs\/tags\/|^v(?=[\d$])|tag/i.test(ref));
  const hasTags = areTags || all.includes('--tags') || all.includes('--follow-tags');
  place.emit(
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

export const readEffect = (named: Named, what: string): Effect =>
  effectOn(named, {
    what,
    why: 'it reads the repository',
    source: GIT_PAGE,
    permissions: { contents: 'read' },
  });

function fetchFrom(remote: string, folder: string, place: Place): void {
  const { tokens, named } = credentialFor(remote, folder, place);
  if (tokens.length > 0) place.emit(tokens, readEffect(named, 'git clone or fetch'));
}

/** A clone by URL is a folder of its own; what is pushed from there goes where it came from. */
function cloned(args: readonly string[], folder: string, place: Place): void {
  const url = readGitUrl(args[0] ?? '');
  if (!url) return;
  const { tokens, named } = credentialFor(args[0] ?? '', folder, place);
  const name = args[1] ?? url.path.split('/').at(-1) ?? '';
  place.state.remotes.set(`${joined(folder, name)}|origin`, { tokens, named });
}

function setRemote(args: readonly string[], folder: string, place: Place): void {
  const [, name = 'origin', word = ''] = args;
  const url = readGitUrl(word);
  if (!url) return;
  const named = nameRepository(url.path, place.scope, place.matrix);
  place.state.remotes.set(`${folder}|${name}`, { tokens: url.tokens, named });
  if (url.tokens.length > 0)
    place.emit(url.tokens, { ...readEffect(named, `git remote ${name}`), isWeak: true });
}

/** A setting that has git take a credential for a whole host or owner. */
function configure(args: readonly string[], place: Place, folder: string): void {
  const [key = '', value = ''] = args;
  const tokens = tokensIn(`${key} ${value}`);
  if (tokens.length === 0) return;
  if (/^url\..*\.insteadof$/is.test(key) || /extraheader$|^credential\./i.test(key)) {
    const path = readGitUrl(key.replace(/\.(insteadof|extraheader|helper)$/i, ''))?.path ?? '';
    const owner = path.split('/')[0] ?? '';
    place.state.rewrites.push({ tokens, owner: owner === '' ? undefined : owner });
    place.emit(tokens, dependencyEffect(owner, path, place));
  } else if (/^remote\.[\w-]+\.(push)?url$/i.test(key)) {
    setRemote(['set-url', key.split('.')[1] ?? 'origin', value], folder, place);
  }
}

/** Private dependencies over git: the repository's own lists say which. */
function dependencyEffect(owner: string, path: string, place: Place): Effect {
  const { scope, repository } = place;
  const what = 'a git credential for private dependencies';
  const one = path.split('/')[1];
  if (owner !== '' && one) return readEffect(nameRepository(path, scope, place.matrix), what);
  const owners = privateDependencies(repository, scope);
  const known = [...owners.keys()];
  const wanted = owner || (known.length === 1 ? (known[0] ?? '') : '');
  if (wanted === '') {
    const ask =
      known.length > 1
        ? `private dependencies of ${known.join(', ')}: of which owners?`
        : 'which owner and repositories do the private dependencies come from?';
    return effect({
      what,
      source: 'docs/recipes.md#private-go-modules-over-git',
      permissions: { contents: 'read' },
      ask,
    });
  }
  const names = [...owners].find(([name]) => name.toLowerCase() === wanted.toLowerCase())?.[1];
  return effect({
    what,
    why: names
      ? `the repository's own files name ${shortened(names)} of ${wanted}`
      : `which repositories of ${wanted} is in no file that can be read: all of the installation`,
    source: 'docs/recipes.md#private-go-modules-over-git',
    permissions: { contents: 'read' },
    target: { owner: wanted, ...(names && listed(names)) },
    builtIn: false,
  });
}

function submodules(folder: string, place: Place): void {
  const clone = checkoutAt(place.state, folder);
  const tokens = byHost('', place) ?? clone?.tokens ?? [];
  if (tokens.length > 0) for (const each of submoduleEffects(place)) place.emit(tokens, each);
}
