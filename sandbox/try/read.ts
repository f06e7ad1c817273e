import { readFileSync } from 'node:fs';
import { readWorkflow, type Workflow } from '../runner/workflow.ts';
import { Complaint } from './arguments.ts';

export function readFile(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new Complaint(`${file}: ${code === 'ENOENT' ? 'no such file' : message}`);
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
