import type { Service } from '../transport/service.ts';
import { limitOf } from './rate-limit.ts';

/** What the transport has to know of GitHub's API. */
export const gitHub: Service = {
  name: 'GitHub',
  headers: { accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28' },
  requestIdOf: (headers) => {
    const id = headers['x-github-request-id'] ?? '';
    return /^[\w:.-]{1,100}$/.test(id) ? id : undefined;
  },
  limitOf,
};
