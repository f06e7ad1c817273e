import type { ReportProblem } from '../failures/problems.ts';
import { parseAddress } from '../hosts/address.ts';
import { parseTarget, type Target } from './target.ts';

export const GITLAB_URL = 'https://gitlab.com';

/** Which GitLab, and what in it. */
export interface Place {
  /** Without a trailing slash; GitLab may be below a path. */
  readonly webUrl: string;
  readonly apiUrl: string;
  readonly target: Target;
}

/** Reads `gitlab-url`, `project` and `group`. The address of the API itself is understood as well. */
export function parsePlace(text: (name: string) => string, report: ReportProblem): Place {
  const address = text('gitlab-url').replace(/\/api\/v\d\/?$/, '') || GITLAB_URL;
  const webUrl = parseAddress('gitlab-url', address, { example: GITLAB_URL, report });
  const target = parseTarget({ project: text('project'), group: text('group') }, report);
  return { webUrl, apiUrl: `${webUrl}/api/v4`, target };
}
