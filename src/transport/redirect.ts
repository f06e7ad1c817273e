import type { HttpRequest, HttpResponse } from './message.ts';

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/** The names of headers that carry a credential, for every service that there is or will be. */
const CREDENTIALS = /auth|token|cookie|secret|key/i;

/**
 * The request that follows a redirect, if it may be followed: a GET anywhere, but with its credentials only on the
 * same origin and never from https to http; anything else only by 307 or 308 on the same origin.
 */
export function redirectOf(request: HttpRequest, { status, headers }: HttpResponse): HttpRequest | undefined {
  const location = headers.location ?? '';
  if (!REDIRECTS.has(status) || !URL.canParse(location, request.url)) return undefined;
  const next = new URL(location, request.url);
  if (next.protocol !== 'https:' && next.protocol !== 'http:') return undefined;
  const sameOrigin = next.origin === new URL(request.url).origin;
  if (request.method !== 'GET') {
    return sameOrigin && (status === 307 || status === 308) ? { ...request, url: next.href } : undefined;
  }
  if (next.protocol !== 'https:' && new URL(request.url).protocol === 'https:') return undefined;
  const harmless = Object.entries(request.headers).filter(([name]) => !CREDENTIALS.test(name));
  return { ...request, url: next.href, headers: sameOrigin ? request.headers : Object.fromEntries(harmless) };
}
