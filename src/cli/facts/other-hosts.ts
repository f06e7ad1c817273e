// Credentials of GitLab and Bitbucket: no App of GitHub's takes their place, but a sister action does.
import type { Workflow } from './workflow.ts';

export interface OtherHostSecret {
  readonly file: string;
  readonly line: number;
  readonly secret: string;
  readonly host: 'gitlab' | 'bitbucket';
}

const SECRET = /\bsecrets(?:\.([A-Za-z_][\w-]{0,99})|\[\s*'([A-Za-z_][\w-]{0,99})'\s*\])/g;

/** How much of a line around a secret is looked at: whoever writes it is not to decide how long that takes. */
const NEAR = 300;

/** The secrets that go to GitLab or Bitbucket, each once, by where they go and by their names. */
export function otherHostSecrets(workflows: readonly Workflow[]): OtherHostSecret[] {
  const found = new Map<string, OtherHostSecret>();
  for (const { source, jobs } of workflows) {
    const { file, text, lineOf } = source;
    const variables = variablesIn(text);
    // What a sister action is given is its parent, and may stay.
    const sisters = jobs
      .flatMap(({ steps }) => steps)
      .filter(({ uses }) => /\/mint-app-token\/(?:gitlab|bitbucket)(?:@|$)/.test(uses ?? ''))
      .map(({ node }) => ({ start: node.range?.[0] ?? 0, end: node.range?.[2] ?? 0 }));
    for (const match of text.matchAll(SECRET)) {
      const { index } = match;
      const secret = match[1] ?? match[2] ?? '';
      if (sisters.some(({ start, end }) => start <= index && index < end)) continue;
      const before = text.slice(Math.max(0, index - NEAR), index);
      const after = text.slice(index, index + NEAR);
      const line = before.slice(before.lastIndexOf('\n') + 1) + (after.split('\n', 1)[0] ?? '');
      const host = hostOf(line, variables);
      const key = `${host ?? ''} ${secret}`;
      if (host && !found.has(key)) found.set(key, { file, line: lineOf(index), secret, host });
    }
  }
  return [...found.values()];
}

/** The variables of the shell that a file hands to one of the hosts. */
function variablesIn(text: string): ReadonlyMap<string, OtherHostSecret['host']> {
  const of = (host: OtherHostSecret['host'], pattern: RegExp) =>
    [...text.matchAll(pattern)].map(([, name = '']) => [name, host] as const);
  return new Map([
    ...of('gitlab', /private-token: {0,3}["']?\$\{?(\w{1,100})/gi),
    ...of('gitlab', /\$\{?(\w{1,100})\}?@[\w.-]{0,100}gitlab/gi),
    ...of('bitbucket', /x-token-auth:\$\{?(\w{1,100})/gi),
    ...of('bitbucket', /\$\{?(\w{1,100})\}?@bitbucket\.org/gi),
  ]);
}

/** Which host a line of a workflow hands a secret to: by the line, or by the variable that it sets. */
function hostOf(
  line: string,
  variables: ReadonlyMap<string, OtherHostSecret['host']>,
): OtherHostSecret['host'] | undefined {
  if (line.trimStart().startsWith('#')) return undefined;
  if (/bitbucket|x-token-auth/i.test(line)) return 'bitbucket';
  if (/gitlab|private-token/i.test(line)) return 'gitlab';
  if (/oauth2:\$\{\{/i.test(line) && !/github\./i.test(line)) return 'gitlab';
  const [, name = ''] = /^[\s-]*["']?([A-Za-z_]\w{0,99})["']?:/.exec(line) ?? [];
  return variables.get(name);
}
