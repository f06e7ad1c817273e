import { textAt } from './padded.ts';
import { rangeOf } from '../yaml/nodes.ts';
import type { Source } from '../yaml/source.ts';
import type { Job } from './workflow.ts';

/** The images of GitHub's registry that a job names, and whether it pushes them. */
export function imagesOf(job: Job, source: Source) {
  const range = rangeOf(job.node);
  const text = range ? source.text.slice(range[0], range[1]) : '';
  const named = [
    ...text.matchAll(
      /ghcr\.io\/((?:\$\{\{[^}]*\}\}|\$\{?\w+\}?|[\w.-])+(?:\/(?:\$\{\{[^}]*\}\}|[\w.-])+)?)/g,
    ),
  ].map((match) => textAt(match, 1));
  return {
    named,
    pushed: /\bpush:\s*(['"]?true|\$\{\{)|docker(?:x)?\s+push|--push\b|type=registry/.test(text),
  };
}
