import { quoted, type ReportProblem } from '../failures/problems.ts';

/** The one project or group that a token is for. */
export interface Target {
  readonly kind: 'project' | 'group';
  /** Its path, or its ID in digits. */
  readonly name: string;
  readonly isPath: boolean;
  /** Where its tokens are in the API, such as `projects/acme%2Fapp`. */
  readonly apiPath: string;
}

// As https://gitlab.com/gitlab-org/gitlab/-/blob/master/lib/gitlab/path_regex.rb has them, `acme/.github` among them.
const SEGMENT = /^(?!-|\.\.?$)[\w.-]{1,255}(?<!\.git|\.atom|\.)$/i;

/** Reads `project` and `group`, of which one is given. */
export function parseTarget(
  { project, group }: { readonly project: string; readonly group: string },
  report: ReportProblem,
): Target {
  if (project && group)
    report('inputs-conflict', 'project and group exclude each other: a token is for one of them');
  else if (!project && !group)
    report(
      'input-invalid',
      'project: found nothing, nor in group; name the project (GROUP/NAME or its ID) or the group',
    );
  const kind = group && !project ? 'group' : 'project';
  const name = nameIn(kind, kind === 'group' ? group : project, report);
  const isPath = !/^\d+$/.test(name);
  return { kind, name, isPath, apiPath: `${kind}s/${encodeURIComponent(name)}` };
}

function nameIn(kind: Target['kind'], text: string, report: ReportProblem): string {
  if (text === '' || /^\d{1,19}$/.test(text)) return text;
  const invalid = (found: string) => {
    const form =
      kind === 'project'
        ? 'GROUP/NAME, with its subgroups, or the ID'
        : 'GROUP, with the groups above it, or the ID';
    report('input-invalid', `${kind}: found ${found}; allowed is ${form}`);
    return text;
  };
  if (/^\w+:\/\/|@/.test(text)) return invalid('a URL');
  const path = text.replace(/^\/|\/$|\.git$/g, '');
  const segments = path.split('/');
  const least = kind === 'project' ? 2 : 1;
  if (segments.length < least || segments.length > 25 || !segments.every((each) => SEGMENT.test(each)))
    return invalid(quoted(text));
  if (path !== text) report('understood', `${kind}: ${quoted(text)} is understood as ${path}`);
  return path;
}
