import { readFileSync } from 'node:fs';
import { isLocal } from '../runner/action-definition.ts';
import { asMap, parseActionFile } from '../runner/syntax.ts';
import { readSteps, readWorkflow, type Workflow } from '../runner/workflow.ts';
import { Complaint } from './arguments.ts';
import { sourceOf, sourceOfAction, type Source } from './named.ts';

const MISTAKES: Readonly<Record<string, string>> = { ENOENT: 'no such file', EISDIR: 'this is a folder' };

export function readFile(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new Complaint(`${file}: ${MISTAKES[code] ?? message}`);
  }
}

/** The workflow, and those of the same repository that it calls, however deep: their texts by their paths. */
export function readWorkflows(asked: {
  readonly file: string;
  readonly path: string;
  readonly text: string;
  readonly readText: (path: string) => string | undefined;
}): { texts: ReadonlyMap<string, string>; workflows: readonly Workflow[] } {
  const texts = new Map([[asked.path, asked.text]]);
  const workflows: Workflow[] = [];
  for (const [name, text] of texts) {
    const workflow = readWorkflow(name === asked.path ? asked.file : name, text);
    workflows.push(workflow);
    for (const { calls } of workflow.jobs) {
      const path = calls?.uses.startsWith('./') ? calls.uses.slice(2) : '';
      const called = asked.readText(path);
      if (called !== undefined && !texts.has(path)) texts.set(path, called);
    }
  }
  return { texts, workflows };
}

/** What the workflows name and pass on, and the composite actions of the same repository that they use, however deep. */
export function readSources(
  workflows: readonly Workflow[],
  readText: (path: string) => string | undefined,
): readonly Source[] {
  const sources = workflows.map(sourceOf);
  const seen = new Set<string>();
  for (const { steps } of sources)
    for (const step of steps) {
      if (step.kind !== 'action' || !isLocal(step.uses) || seen.has(step.uses)) continue;
      seen.add(step.uses);
      const paths = ['action.yml', 'action.yaml'].map((name) => `${step.uses.slice(2)}/${name}`);
      const text = paths.map(readText).find((each) => each !== undefined);
      const runs = text === undefined ? {} : asMap(parseActionFile(step.uses, text).runs);
      if (runs.using === 'composite') sources.push(sourceOfAction(readSteps(runs.steps, step.uses)));
    }
  return sources;
}
