import { parseTriggers, type Trigger } from '../runner/triggers.ts';
import { asMap } from '../runner/syntax.ts';
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
  if (name === 'workflow_dispatch') checkInputs(inputs, workflow);
  const ref = refOf(triggers.find((trigger) => trigger.event === name));
  return { name, ref, payload: { ...payloadOf(name, { ref, inputs }), ...about(repository) } };
}

function checkInputs(inputs: Arguments['inputs'], workflow: Workflow): void {
  const declared = asMap(asMap(asMap(workflow.on).workflow_dispatch).inputs);
  const stray = Object.keys(inputs).find((name) => !(name in declared));
  if (stray !== undefined)
    throw new Complaint(
      `--input ${stray}: the workflow has ${Object.keys(declared).join(', ') || 'no inputs'}`,
    );
  for (const [name, definition] of Object.entries(declared)) {
    const { required, default: byDefault } = asMap(definition);
    if (required === true && byDefault === undefined && inputs[name] === undefined)
      throw new Complaint(`The input ${name} is required: --input ${name}=VALUE`);
  }
}

/** A tag where the event is for tags alone, else main. */
function refOf(trigger: Trigger | undefined): string {
  const { branches, branchesIgnore, tags } = trigger ?? {};
  if (tags === undefined || branches !== undefined || branchesIgnore !== undefined) return 'refs/heads/main';
  return `refs/tags/${(tags[0] ?? 'v*')
    .replaceAll(/\*+/g, '1.0.0')
    .replaceAll(/\[0-9\]\+?|\?/g, '1')
    .replaceAll('\\', '')}`;
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
    sender: { login: 'octocat' },
  };
};

function payloadOf(name: string, { ref, inputs }: { ref: string; inputs: object }): object {
  switch (name) {
    case 'workflow_dispatch':
      return { inputs };
    case 'push':
      return { ref, forced: false, head_commit: { message: 'First commit', author: { name: 'octocat' } } };
    case 'pull_request':
    case 'pull_request_target':
      return {
        action: 'opened',
        number: 1,
        pull_request: { number: 1, title: 'A change', head: { ref: 'main' }, base: { ref: 'main' } },
      };
    case 'release':
      return { action: 'published', release: { tag_name: 'v1.0.0' } };
    case 'issues':
      return { action: 'opened', issue: { number: 1, title: 'An issue' } };
    default:
      return {};
  }
}
