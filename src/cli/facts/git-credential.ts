import { textAt } from './padded.ts';
import type { Call } from './call.ts';
import { tokensIn } from './marks.ts';
import { cloneAt, type Place } from './state.ts';
import { nameRepository, type Named } from './target.ts';
import { ghTokens } from './gh-token.ts';

/** A git URL on GitHub: who it logs in as and what it names. */
export interface GitUrl {
  readonly tokens: readonly number[];
  /** `owner/name`, `owner` or nothing, as the URL has it. */
  readonly path: string;
}

/** An expression that is not known may stand in the user or the path, with blanks inside. */
const GIT_URL =
  /https?:\/\/(?:((?:\$\{\{[^}]*\}\}|[^@\s]){0,500})@)?(?:www\.)?github\.com(?::\d+)?\/?((?:\$\{\{[^}]*\}\}|[^\s"'?#])*)/i;

export function readGitUrl(word: string): GitUrl | undefined {
  const match = GIT_URL.exec(word);
  if (!match) return undefined;
  return {
    tokens: tokensIn(textAt(match, 1)),
    path: textAt(match, 2)
      .replace(/\.git$/, '')
      .replace(/\/$/, ''),
  };
}

/** Where git is called, and with what. */
export interface GitCall {
  readonly folder: string;
  readonly place: Place;
  readonly variables: Call['variables'];
}

/** Whose credential git takes for a remote or a URL, and what that is. */
export function credentialFor(
  remote: string,
  { folder, place, variables }: GitCall,
): { readonly tokens: readonly number[]; readonly named: Named } {
  const { state, scope, matrix } = place;
  const clone = cloneAt(state, folder);
  const url = readGitUrl(remote);
  if (url) {
    const named = nameRepository(url.path, scope, matrix);
    if (url.tokens.length > 0) return { tokens: url.tokens, named };
    return { tokens: byHost(url.path, place, variables) ?? clone?.tokens ?? [], named };
  }
  // Another host, and so no token of GitHub's.
  if (/^https?:\/\/(?:[^@/]*@)?[\w.-]+(?::\d+)?\//.test(remote))
    return { tokens: [], named: { target: 'current' } };
  if (/^\$|[\uE000]/.test(remote))
    return { tokens: tokensIn(remote), named: { ask: 'which repository is pushed to?' } };
  const known = state.remotes.get(`${clone?.path ?? folder}|${remote}`);
  const named = known?.named ?? clone?.named ?? { target: 'current' };
  if (known && known.tokens.length > 0) return { tokens: known.tokens, named };
  // What stands in the clone's own configuration goes before what is configured for the host.
  if (clone && clone.tokens.length > 0) return { tokens: clone.tokens, named };
  return { tokens: byHost('', place, variables) ?? [], named };
}

/** The tokens that git is configured with for a host: the last one that is for the owner. */
export function byHost(
  path: string,
  { state }: Place,
  variables: Call['variables'],
): readonly number[] | undefined {
  const owner = path.split('/')[0]?.toLowerCase();
  for (let at = state.rewrites.length - 1; at >= 0; at--) {
    const each = state.rewrites[at];
    if (!each || (each.owner !== undefined && owner !== '' && each.owner.toLowerCase() !== owner)) continue;
    // gh, asked by git, takes the token of the step in which it is asked.
    const tokens = each.tokens === 'of gh' ? ghTokens(variables, state) : each.tokens;
    if (tokens.length > 0) return tokens;
  }
  return undefined;
}
