import type { Host } from '../hosts/host.ts';

/** What the transport has to know of Bitbucket Cloud, and what its refusals say. */
export const bitbucket: Host = {
  name: 'Bitbucket',
  headers: { accept: 'application/json' },
  requestIdOf: (headers) => {
    const id = headers['x-request-id'] ?? headers['x-b3-traceid'] ?? '';
    return /^[\w:.-]{1,100}$/.test(id) ? id : undefined;
  },
  limitOf: ({ status }) => (status === 429 ? { endsAt: undefined } : undefined),
  wordsOf: ({ error, error_description: description }) =>
    [typeof error === 'object' ? (error as { message?: unknown } | null)?.message : error, description]
      .filter((words) => typeof words === 'string' && words !== '')
      .join('; '),
};
