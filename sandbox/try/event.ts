import { parseTriggers, startsOn, type Trigger } from '../runner/triggers.ts';
import { evaluateText } from '../runner/expressions.ts';
import { asMap, asTexts } from '../runner/syntax.ts';
import type { Workflow } from '../runner/workflow.ts';
import { Complaint, type Arguments } from './arguments.ts';

export interface Event {
  readonly name: string;
  readonly ref: string;
  readonly payload: object;
}

/** The event that the workflow is run for, with a payload that has what most expressions look at. */
export function eventFor(
  { file, event, inputs }: Arguments,
  { workflow, text, repository }: { workflow: Workflow; text: string; repository: string },
): Event {
  const triggers = parseTriggers(text);
  const names = triggers.map((trigger) => trigger.event);
  const name = event ?? (names.includes('workflow_dispatch') ? 'workflow_dispatch' : names[0]) ?? '';
  if (!names.includes(name)) throw new Complaint(`${file} has no \`on: ${name}\`, only ${names.join(', ')}`);
  if (Object.keys(inputs).length > 0 && name !== 'workflow_dispatch')
    throw new Complaint(`--input is for workflow_dispatch, and the event is ${name}`);
  const all = name === 'workflow_dispatch' ? withDefaults(inputs, workflow) : {};
  const trigger = triggers.find((each) => each.event === name);
  const ref = name === 'pull_request' ? MERGE_REF : refOf(name, text, trigger);
  const payload = payloadOf(name, { ref, inputs: all, type: trigger?.types?.[0], repository });
  return { name, ref, payload: { ...payload, ...about(repository) } };
}

/** What is there already when something happens to it: the stand has it as well. */
export const PULL_REQUEST = { title: 'A change', head: 'a-change', base: 'main' };
export const ISSUE = { title: 'An issue' };
const NUMBER = 1;
const MAIN = 'refs/heads/main';
const MERGE_REF = `refs/pull/${NUMBER}/merge`;
const RELEASE_TAG = 'v1.0.0';
const OCTOCAT = { login: 'octocat' };

function withDefaults(inputs: Arguments['inputs'], workflow: Workflow): Record<string, string> {
  const declared = asMap(asMap(asMap(workflow.on).workflow_dispatch).inputs);
  const stray = Object.keys(inputs).find((name) => !Object.hasOwn(declared, name));
  if (stray !== undefined)
    throw new Complaint(
      `--input ${stray}: the workflow has ${Object.keys(declared).join(', ') || 'no inputs'}`,
    );
  const all: Record<string, string> = { ...inputs };
  for (const [name, definition] of Object.entries(declared)) {
    const { required, default: byDefault, options, type } = asMap(definition);
    if (required === true && byDefault === undefined && inputs[name] === undefined)
      throw new Complaint(`The input ${name} is required: --input ${name}=VALUE`);
    const given = inputs[name];
    const allowed = type === 'boolean' ? ['true', 'false'] : asTexts(options ?? []);
    if (given !== undefined && allowed.length > 0 && !allowed.includes(given))
      throw new Complaint(`--input ${name}: found ${given}; allowed are ${allowed.join(', ')}`);
    if (given !== undefined && type === 'number' && Number.isNaN(Number(given)))
      throw new Complaint(`--input ${name}: found ${given}; allowed is a number`);
    if (given === undefined && byDefault !== undefined && byDefault !== null)
      all[name] = evaluateText(byDefault, { contexts: {}, status: 'success' });
  }
  return all;
}

/** main where that starts the workflow, else a branch or a tag that does. */
function refOf(name: string, text: string, trigger: Trigger | undefined): string {
  if (name === 'release') return `refs/tags/${RELEASE_TAG}`;
  const { branches = [], tags = [] } = trigger ?? {};
  if (name !== 'push' || startsOn(text, { name, ref: MAIN })) return MAIN;
  const [branch] = branches.filter((each) => !each.startsWith('!')).map((each) => sampleOf(each, 'x'));
  return branch === undefined ? `refs/tags/${sampleOf(tags[0] ?? 'v*', '1.0.0')}` : `refs/heads/${branch}`;
}

/** A name that a filter's pattern matches. */
function sampleOf(pattern: string, forStars: string): string {
  const name = pattern
    .replaceAll(/\[([^\]])[^\]]*\]\+?/g, '$1')
    .replaceAll(/\*+/g, forStars)
    .replaceAll('?', '1')
    .replaceAll('\\', '');
  if (/\.\.|[\s~^:[]|[./]$/.test(name))
    throw new Complaint(`on.push: no branch and no tag can match ${pattern}`);
  return name;
}

const about = (repository: string) => {
  const [login, name] = repository.split('/');
  return {
    repository: {
      id: 1,
      name,
      full_name: repository,
      private: true,
      default_branch: 'main',
      owner: { id: 1, login },
    },
    sender: OCTOCAT,
  };
};

function payloadOf(
  name: string,
  {
    ref,
    inputs,
    type,
    repository,
  }: { ref: string; inputs: object; type: string | undefined; repository: string },
): object {
  const { title, head, base } = PULL_REQUEST;
  const repo = { full_name: repository, fork: false };
  const issue = { number: NUMBER, ...ISSUE, user: OCTOCAT };
  switch (name) {
    case 'workflow_dispatch':
      return { inputs };
    case 'push':
      return {
        ref,
        forced: false,
        head_commit: { message: 'First commit', author: { name: OCTOCAT.login } },
      };
    case 'pull_request':
    case 'pull_request_target':
      return {
        action: type ?? 'opened',
        number: NUMBER,
        pull_request: {
          number: NUMBER,
          title,
          merged: type === 'closed',
          head: { ref: head, repo },
          base: { ref: base, repo },
          user: OCTOCAT,
        },
      };
    case 'release':
      return { action: type ?? 'published', release: { tag_name: RELEASE_TAG } };
    case 'issues':
      return { action: type ?? 'opened', issue };
    case 'issue_comment':
      return { action: type ?? 'created', issue, comment: { id: 1, body: 'A comment', user: OCTOCAT } };
    case 'repository_dispatch':
      return { action: type ?? 'dispatched', client_payload: {} };
    default:
      return {};
  }
}
