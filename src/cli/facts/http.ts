import { effect, effectOn, GIT_PAGE } from './effect.ts';
import { endpointEffect } from './endpoint.ts';
import { graphqlEffects } from './graphql.ts';
import { tokensIn } from './marks.ts';
import type { Place } from './state.ts';
import type { Call } from './call.ts';
import { nameRepository } from './target.ts';

/** What a request by curl, wget or PowerShell does. A token that goes to another host is none of GitHub's. */
export function readHttp(call: Call, place: Place): void {
  const { words } = call;
  const tokens = tokensIn([...words, call.input].join(' '));
  if (tokens.length === 0) return;
  const url =
    words.find((word) => /^["']?https?:\/\//.test(word)) ??
    words.find((word) => /^\$|^[\w.-]+\.\w+\//.test(word)) ??
    '';
  const host = /^https?:\/\/(?:[^/@]*@)?([^/:]+)/.exec(url)?.[1]?.toLowerCase();
  if (host === 'api.github.com') {
    if (/\/graphql\b/.test(url))
      for (const each of graphqlEffects(words.join('\n') + call.input, { target: 'current' }))
        place.emit(tokens, each);
    else place.emit(tokens, endpointEffect(methodOf(words), url, place.scope, place.matrix));
  } else if (host === 'uploads.github.com') {
    place.emit(tokens, endpointEffect('POST', url, place.scope, place.matrix));
  } else if (
    host !== undefined &&
    /^(raw\.githubusercontent\.com|github\.com|codeload\.github\.com|www\.github\.com)$/.test(host)
  ) {
    const path = url
      .replace(/^https?:\/\/[^/]+\//, '')
      .split('/')
      .slice(0, 2)
      .join('/');
    place.emit(
      tokens,
      effectOn(nameRepository(path, place.scope, place.matrix), {
        what: `download from ${host}`,
        why: 'it reads the repository',
        source: GIT_PAGE,
        permissions: { contents: 'read' },
      }),
    );
  } else if (host === 'ghcr.io' || host?.endsWith('.pkg.github.com') === true) {
    place.emit(
      tokens,
      effect({
        what: `a request to ${host}`,
        source: 'docs/migrate.md#what-an-apps-token-cannot-do',
        permissions: { packages: 'read' },
        ask: 'does the registry take an App token here?',
      }),
    );
  } else if (host === undefined || /[$\uE000]/.test(host)) {
    place.emit(
      tokens,
      effect({
        what: 'a request',
        source: '',
        ask: 'where does the request with the token go, and what does it do there?',
        isWeak: true,
      }),
    );
  }
}

/** Options of curl that take no value, and so may stand before another in one word, as in `-sSX`. */
const FLAGS = '[sSfLkigvNOJjRlaBqZn0-9#]*';
const METHOD = new RegExp(`^(-${FLAGS}X|--request|-[Mm]ethod|--method)$`);
const JOINED_METHOD = new RegExp(`^(?:-${FLAGS}X=?|--request=|--method=)([A-Za-z]+)$`);
const BODY = new RegExp(`^(-${FLAGS}[dF].*|--(data|json|form|post-|body-).*|-Body|-Form)$`);
const UPLOAD = new RegExp(`^(-${FLAGS}T.*|--upload-file.*)$`);
const READ = new RegExp(`^(-${FLAGS}[GI]|--get|--head)$`);

function methodOf(words: readonly string[]): string {
  for (const [at, word] of words.entries()) {
    if (METHOD.test(word)) return (words[at + 1] ?? 'GET').toUpperCase();
    const joined = JOINED_METHOD.exec(word);
    if (joined) return (joined[1] ?? 'GET').toUpperCase();
  }
  if (words.some((word) => READ.test(word))) return 'GET';
  if (words.some((word) => UPLOAD.test(word))) return 'PUT';
  return words.some((word) => BODY.test(word)) ? 'POST' : 'GET';
}
