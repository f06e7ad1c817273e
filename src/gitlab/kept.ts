import { UNREADABLE } from '../handover/state.ts';
import { Secret } from '../runtime/secret.ts';
import type { Place } from './place.ts';

/** What post has to know of one token in order to revoke it. The parent is never in it. */
export interface KeptToken {
  readonly provider: 'gitlab';
  readonly kind: 'access' | 'deploy';
  /** Of an access token, which ends itself. */
  readonly token?: Secret;
  /** By which the parent deletes it; unknown where GitLab's answer said none. */
  readonly id: number | undefined;
  /** By seal.ts: whoever can write the state does not have the parent, which deletes nothing without it. */
  readonly seal: string;
  readonly apiUrl: string;
  /** Where it was made, such as `projects/acme%2Fapp/access_tokens`. */
  readonly path: string;
  /** ISO 8601. */
  readonly expiresAt: string;
}

/**
 * A token out of the state, or why it does not count: whoever can set a variable of the job can write there, so nothing is
 * asked of another place than the inputs name.
 */
export function keptTokenIn(
  data: unknown,
  { apiUrl, target }: Pick<Place, 'apiUrl' | 'target'>,
): KeptToken | string {
  const { provider, kind, token, id, seal, path, expiresAt, ...rest } = (data ?? {}) as Record<
    string,
    unknown
  >;
  if (provider !== 'gitlab' || (kind !== 'access' && kind !== 'deploy') || typeof expiresAt !== 'string')
    return UNREADABLE;
  const isNumbered = Number.isSafeInteger(id) && Number(id) > 0;
  if (kind === 'access' ? typeof token !== 'string' : !isNumbered) return UNREADABLE;
  if (rest.apiUrl !== apiUrl || path !== `${target.apiPath}/${kind}_tokens`)
    return `the state names another place than ${apiUrl}/${target.apiPath}, which the inputs give`;
  return {
    provider,
    kind,
    ...(typeof token === 'string' && { token: new Secret(token) }),
    id: isNumbered ? Number(id) : undefined,
    seal: String(seal),
    apiUrl,
    path,
    expiresAt,
  };
}
