import type { HttpRequest, HttpResponse } from './message.ts';

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/**
 * The request that follows a redirect, if it may be followed: only on the same origin, and all but a GET only by 307 or
 * 308. Other origins are not asked: their answer would not be trusted.
 */
export function redirectOf(request: HttpRequest, { status, headers }: HttpResponse): HttpRequest | undefined {
  const location = headers.location ?? '';
  if (!REDIRECTS.has(status) || !URL.canParse(location, request.url)) return undefined;
  const next = new URL(location, request.url);
  if (next.origin !== new URL(request.url).origin) return undefined;
  [next.username, next.password] = ['', '']; // Node would send them in the place of the token
  const keepsMethod = status === 307 || status === 308;
  return request.method === 'GET' || keepsMethod ? { ...request, url: next.href } : undefined;
}
