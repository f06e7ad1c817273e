import type { Credential } from './authorization.ts';
import { checkAppJwt } from './app-jwt-check.ts';
import type { JsonObject, Links } from './answers.ts';
import type { DispatchEvent } from './events.ts';
import type { App, IssuedToken, UserToken } from './records.ts';
import { refusals } from './refusal.ts';
import type { World } from './world.ts';

/** What an end point answers; `json` absent means an empty body. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  /** Instead of `json`: a body that is not JSON. Its content type stands in `headers`. */
  readonly raw?: string | Buffer;
}

/** One request to the REST API, as the end points see it. */
export interface Call {
  readonly world: World;
  readonly links: Links;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly bodyText: string;
  readonly credential: Credential;
  readonly dispatched: (event: DispatchEvent) => void;
}

/** The app whose JWT the call carries. */
export function callingApp({ credential, world }: Call): App {
  if (credential.kind === 'unknown' && credential.scheme === 'token') throw refusals.badCredentials();
  if (credential.kind !== 'app-jwt') throw refusals.undecodableJwt();
  return checkAppJwt(credential.jwt, world.apps, world.now());
}

/** The living token that the call carries. */
export function callingToken({ credential }: Call): IssuedToken {
  if (credential.kind === 'none') throw refusals.requiresAuthentication();
  if (credential.kind !== 'token' || !credential.token.alive) throw refusals.badCredentials();
  if (credential.token.installation?.suspended) throw refusals.suspended();
  return credential.token;
}

/** The person whose token the call carries. */
export function callingUser({ credential }: Call): UserToken {
  if (credential.kind === 'none') throw refusals.requiresAuthentication();
  if (credential.kind !== 'user-token') throw refusals.badCredentials();
  return credential.user;
}

/** The call's JSON body; an absent one counts as empty, as with GitHub. */
export function jsonBody({ bodyText }: Call): JsonObject {
  if (bodyText.trim() === '') return {};
  let value: unknown;
  try {
    value = JSON.parse(bodyText);
  } catch {
    throw refusals.unparsableBody();
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw refusals.unparsableBody();
  return value as JsonObject;
}

/** The page of `items` that the query asks for, with GitHub's `link` header when there are more. */
export function page<T>(
  call: Call,
  path: string,
  items: readonly T[],
): { items: T[]; headers: Record<string, string> } {
  const size = Math.min(Number(call.query.get('per_page') ?? 30) || 30, 100);
  const number = Number(call.query.get('page') ?? 1) || 1;
  const last = Math.max(1, Math.ceil(items.length / size));
  const link = (to: number, rel: string): string =>
    `<${call.links.apiUrl}${path}?per_page=${size}&page=${to}>; rel="${rel}"`;
  const links = [
    ...(number > 1 ? [link(number - 1, 'prev'), link(1, 'first')] : []),
    ...(number < last ? [link(number + 1, 'next'), link(last, 'last')] : []),
  ];
  return {
    items: items.slice((number - 1) * size, number * size),
    headers: links.length > 0 ? { link: links.join(', ') } : {},
  };
}
