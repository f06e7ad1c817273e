import type { Answer, Host } from '../hosts/host.ts';

/** What the transport has to know of GitLab's API, and what its refusals say: https://docs.gitlab.com/api/rest/. */
export const gitLab: Host = {
  name: 'GitLab',
  headers: { accept: 'application/json' },
  requestIdOf: (headers) => {
    const id = headers['x-request-id'] ?? '';
    return /^[\w:.-]{1,100}$/.test(id) ? id : undefined;
  },
  // By Retry-After, which the transport reads, or this: seconds since 1970, often left out.
  limitOf: ({ status, headers }) => {
    if (status !== 429) return undefined;
    const reset = headers['ratelimit-reset'] ?? '';
    return { endsAt: /^\d{1,12}$/.test(reset) ? Number(reset) * 1000 : undefined };
  },
  wordsOf: (data) =>
    ['message', 'error', 'error_description', 'scope'].flatMap((name) => wordsIn(data, name)).join('; '),
};

/** A text, or what Rails says of each attribute: `{"expires_at": ["can't be blank"]}`. */
function wordsIn(data: Answer, name: string): string[] {
  const value = data[name];
  if (value === undefined || value === null || value === '') return [];
  const words = typeof value === 'string' ? value : JSON.stringify(value);
  return [name === 'scope' ? `scope: ${words}` : words];
}
