import { asMap, asTexts, isMap, parseWorkflowFile } from './syntax.ts';
import type { Value } from './syntax.ts';

/** An event's filters, as written under `on:`; absent ones are undefined. */
export interface Trigger {
  event: string;
  branches?: string[];
  branchesIgnore?: string[];
  tags?: string[];
  tagsIgnore?: string[];
  types?: string[];
}

/** What happened: the event, the ref it concerns (of a pull request: its base), and the payload. */
export interface TriggerEvent {
  name: string;
  ref?: string;
  payload?: object;
}

const filterKeys = {
  branches: 'branches',
  'branches-ignore': 'branchesIgnore',
  tags: 'tags',
  'tags-ignore': 'tagsIgnore',
  types: 'types',
} as const;

// The activity types that start a workflow that names none; all other types have to be named.
const defaultTypes: Record<string, string[]> = {
  pull_request: ['opened', 'synchronize', 'reopened'],
  pull_request_target: ['opened', 'synchronize', 'reopened'],
};

/** Reads the events under `on:` of a workflow file. Path filters are left out: no diff is known here. */
export function parseTriggers(text: string): Trigger[] {
  return readTriggers(parseWorkflowFile('workflow.yml', text).on ?? null);
}

/** Whether an event starts the workflow: branch, tag and type filters count, path filters do not. */
export function startsOn(workflowText: string, event: TriggerEvent): boolean {
  return parseTriggers(workflowText).some(
    (trigger) =>
      trigger.event === event.name && matchesRef(trigger, event) && matchesType(trigger, event.payload),
  );
}

function readTriggers(on: Value): Trigger[] {
  if (!isMap(on)) return asTexts(on).map((event) => ({ event }));
  return Object.entries(on).map(([event, filters]) => {
    const trigger: Trigger = { event };
    for (const [key, name] of Object.entries(filterKeys)) {
      const value = asMap(filters)[key];
      if (value !== undefined) trigger[name] = asTexts(value);
    }
    return trigger;
  });
}

function matchesRef(trigger: Trigger, event: TriggerEvent): boolean {
  const { branches, branchesIgnore, tags, tagsIgnore } = trigger;
  const branchFilter = branches ?? branchesIgnore;
  const tagFilter = tags ?? tagsIgnore;
  const ref = event.ref ?? 'refs/heads/main';
  if (event.name.startsWith('pull_request')) {
    const base = textAt(event.payload, 'pull_request', 'base', 'ref') ?? ref.replace(/^refs\/heads\//, '');
    return passes(base, branches, branchesIgnore);
  }
  if (event.name !== 'push') return true;
  if (ref.startsWith('refs/tags/')) {
    // With a filter for branches alone, pushing a tag does not start the workflow; and the other way round.
    if (tagFilter === undefined && branchFilter !== undefined) return false;
    return passes(ref.slice('refs/tags/'.length), tags, tagsIgnore);
  }
  if (branchFilter === undefined && tagFilter !== undefined) return false;
  return passes(ref.replace(/^refs\/heads\//, ''), branches, branchesIgnore);
}

function passes(name: string, wanted: string[] | undefined, ignored: string[] | undefined): boolean {
  if (ignored !== undefined) return !ignored.some((pattern) => toRegExp(pattern).test(name));
  if (wanted === undefined) return true;
  // Order counts: a later `!pattern` excludes what an earlier one included.
  return wanted.reduce((matched, pattern) => {
    const negated = pattern.startsWith('!');
    return toRegExp(negated ? pattern.slice(1) : pattern).test(name) ? !negated : matched;
  }, false);
}

/** GitHub's filter patterns: `**` any, `*` any but a slash, `?` and `+` count what precedes, `[a-z]` a set. */
function toRegExp(pattern: string): RegExp {
  const source = pattern.replace(/\\.|\[[^\]]*\]|\*\*|[*.^$(){}|]/g, (part) => {
    if (part === '**') return '.*';
    if (part === '*') return '[^/]*';
    return part.startsWith('[') || part.startsWith('\\') ? part : `\\${part}`;
  });
  return new RegExp(`^(?:${source})$`);
}

function matchesType(trigger: Trigger, payload: object | undefined): boolean {
  const types = trigger.types ?? defaultTypes[trigger.event];
  const action = textAt(payload, 'action');
  // A payload without an action starts the workflows that name no types.
  return types === undefined || (action === undefined ? trigger.types === undefined : types.includes(action));
}

function textAt(payload: unknown, ...path: string[]): string | undefined {
  let value = payload;
  for (const key of path) {
    value = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
  }
  return typeof value === 'string' ? value : undefined;
}
