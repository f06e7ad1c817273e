import { textAt } from './padded.ts';
import { ghRow, type CommandRow } from '../knowledge/knowledge.ts';
import { effect, effectOn, union } from './effect.ts';
import { endpointEffect } from './endpoint.ts';
import type { Effect, Permissions } from './facts.ts';
import { graphqlEffects } from './graphql.ts';
import { tokensIn } from './marks.ts';
import { cloneAt, type Place } from './state.ts';
import { ghTokens } from './gh-token.ts';
import { joined } from './folders.ts';
import type { Call } from './call.ts';
import { nameRepository, type Named } from './target.ts';

/** What a call of GitHub's command line does. */
export function readGh(call: Call, place: Place): void {
  const words = call.words.slice(1);
  if (words[0] === 'auth' && words[1] === 'login') {
    place.state.ghLogin = tokensIn(call.input + call.words.join(' '));
    return;
  }
  const tokens = ghTokens(call.variables, place.state);
  if (words[0] === 'auth' && words[1] === 'setup-git') {
    place.state.rewrites.push({ tokens: 'of gh', owner: undefined });
    return;
  }
  const given =
    words[0] === 'secret' || words[0] === 'variable' ? tokensIn(call.input + words.join(' ')) : [];
  if (given.length > 0)
    place.emit(
      given,
      effect({
        what: `gh ${words.slice(0, 2).join(' ')}`,
        source: 'docs/migrate.md#what-an-apps-token-cannot-do',
        cannot: 'the token itself is stored as a secret and outlives the job',
      }),
    );
  if (words[0] === 'repo' && words[1] === 'clone') cloned(words, tokens, call, place);
  if (tokens.length === 0) return;
  for (const each of words[0] === 'api'
    ? apiEffects(words.slice(1), call, place)
    : [commandEffect(words, call, place)])
    place.emit(tokens, each);
}

/** A clone in a folder of its own: what git does there, it does by gh's token or not at all. */
function cloned(words: readonly string[], tokens: readonly number[], call: Call, place: Place): void {
  const own = words.slice(2, words.includes('--') ? words.indexOf('--') : undefined);
  const [repository = '', folder] = own.filter(
    (word, at) => !word.startsWith('-') && !/^(-u|--upstream-remote-name)$/.test(textAt(own, at - 1)),
  );
  const path = folder ?? /([^/]+?)(?:\.git)?\/?$/.exec(repository)?.[1] ?? '';
  const named = nameRepository(repository, place.scope, place.matrix);
  place.state.checkouts.set(joined(call.folder, path), { tokens, named });
}

const optionOf = (words: readonly string[], ...names: readonly string[]): string | undefined => {
  for (const [at, word] of words.entries()) {
    if (names.includes(word)) return textAt(words, at + 1);
    const name = names.find((each) => each.startsWith('--') && word.startsWith(`${each}=`));
    if (name) return word.slice(name.length + 1);
    // `-XPOST`, `-R=acme/app`, and behind options without a value, as in `-iX POST`.
    const short = names.find((each) => /^-\w$/.test(each) && word.startsWith(each));
    if (short) return word.slice(2).replace(/^=/, '');
    if (names.includes('-X') && word === '-iX') return textAt(words, at + 1);
  }
  return undefined;
};

/** The repository that a call is about. */
function repositoryOf(words: readonly string[], call: Call, place: Place): Named {
  const { scope, matrix, state } = place;
  const named = optionOf(words, '--repo', '-R') ?? call.variables.get('GH_REPO')?.[0];
  if (named !== undefined && named !== '') return nameRepository(named, scope, matrix);
  const url = words
    .map((word) => /^https:\/\/github\.com\/([^/]+\/[^/]+)\/(?:pull|issues|releases)/.exec(word)?.[1])
    .find(Boolean);
  if (url) return nameRepository(url, scope, matrix);
  return cloneAt(state, call.folder)?.named ?? { target: 'current' };
}

function commandEffect(words: readonly string[], call: Call, place: Place): Effect {
  const plain = words.filter((word) => !word.startsWith('-'));
  const name =
    [3, 2, 1].map((count) => words.slice(0, count).join(' ')).find((each) => ghRow(each)) ??
    plain.slice(0, 2).join(' ');
  const row = ghRow(name);
  const what = `gh ${name}`;
  if (!row)
    return effect({
      what,
      source: 'https://cli.github.com/manual/',
      ask: `which permissions does ${what} need?`,
    });
  const base = {
    what,
    why: what,
    source: row.source,
    raises: row.raises ?? [],
    pushes: row.pushes ?? false,
    builtIn: row.builtIn ?? false,
  };
  if (row.cannot) return effect({ ...base, cannot: row.cannot });
  if (row.project) return projectEffect(row, words, place, base);
  if (row.fork) return forkEffect(row, words, base);
  const { permissions, cannot, ask, raises } = byFlags(row, words);
  if (cannot !== undefined) return effect({ ...base, cannot });
  const argument = row.repositoryArgument ? plain.slice(name.split(' ').length)[0] : undefined;
  const named = argument
    ? nameRepository(argument, place.scope, place.matrix)
    : repositoryOf(words, call, place);
  const organization = row.organization ? optionOf(words, row.organization, '-o') : undefined;
  const optional = union(...(row.optional ?? []).map((each) => each.permissions));
  const unverified = row.unverified === undefined ? undefined : `${row.unverified}; try it?`;
  return effectOn(organization ? ownerOnly(organization, place) : named, {
    ...base,
    permissions,
    optional,
    raises,
    ask: ask ?? row.ask ?? unverified,
  });
}

const ownerOnly = (owner: string, { scope }: Place): Named =>
  owner.toLowerCase() === scope.owner?.toLowerCase() ? { target: 'current' } : { target: { owner } };

function byFlags(row: CommandRow, words: readonly string[]) {
  let permissions: Permissions = row.permissions;
  let cannot: string | undefined;
  let ask: string | undefined;
  const raises = [...(row.raises ?? [])];
  for (const rule of row.flags ?? []) {
    const value = optionOf(words, ...rule.flag);
    if (value === undefined) continue;
    if (rule.matches !== undefined && !new RegExp(rule.matches.replace('(?i)', ''), 'i').test(value))
      continue;
    if (rule.instead) permissions = rule.instead;
    permissions = union(permissions, rule.add);
    raises.push(...(rule.raises ?? []));
    cannot ??= rule.cannot;
    ask ??= rule.ask;
  }
  return { permissions, cannot, ask, raises };
}

type Base = Partial<Effect> & Pick<Effect, 'what' | 'source'>;

/** Boards belong to an owner; those of a user no App reaches. */
function projectEffect(row: CommandRow, words: readonly string[], place: Place, base: Base): Effect {
  const { permissions } = byFlags(row, words);
  const owner = optionOf(words, '--owner');
  if (owner === '@me')
    return effect({ ...base, cannot: 'projects of a user cannot be reached by an App token' });
  const own = owner === undefined || owner === '' ? undefined : ownerOnly(owner, place);
  // item-edit names the board by its ID alone. Whether another owner is a person, a name does not tell.
  if (
    own
      ? !('target' in own) || own.target !== 'current'
      : !/item-edit|item-archive|item-delete/.test(base.what)
  )
    return effect({
      ...base,
      permissions,
      ask: 'does the project belong to an organization (an App can reach it) or to a user (it cannot)?',
    });
  return effect({ ...base, permissions });
}

function forkEffect(row: CommandRow, words: readonly string[], base: Base): Effect {
  const organization = optionOf(words, '--org');
  if (organization === undefined)
    return effect({ ...base, cannot: 'a fork into the account of a person is made by that person' });
  return effect({
    ...base,
    permissions: row.permissions,
    ask: `is the App installed on ${organization} and on the repository that is forked?`,
  });
}

/** What `gh api` asks for. */
function apiEffects(words: readonly string[], call: Call, place: Place): Effect[] {
  const takesValue =
    /^(-i?X|--method|-H|--header|-f|-F|--raw-field|--field|-q|--jq|-t|--template|--input|--hostname|-p|--preview|--cache)$/;
  let path: string | undefined;
  let hasBody = false;
  for (let at = 0; at < words.length; at++) {
    const word = textAt(words, at);
    if (/^(-f|-F|--raw-field|--field|--input)/.test(word)) hasBody = true;
    if (takesValue.test(word)) at++;
    else if (!word.startsWith('-')) path ??= word;
  }
  if (path === undefined) return [];
  const named = repositoryOf(words, call, place);
  if (path === 'graphql') return graphqlEffects(words.join('\n') + call.input, named);
  const method = (optionOf(words, '-X', '--method') ?? (hasBody ? 'POST' : 'GET')).toUpperCase();
  return [endpointEffect(method, path, place.scope, place.matrix, named)];
}
