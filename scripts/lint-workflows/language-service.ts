import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { ActionMetadata } from '@actions/languageservice/action';
import { place, type Source } from './sources.ts';

// The package imports JSON without the attribute that Node wants; its users bundle it.
registerHooks({
  load: (url, context, next) =>
    next(
      url,
      url.endsWith('.json')
        ? { ...context, importAttributes: { ...context.importAttributes, type: 'json' } }
        : context,
    ),
});
const { validate } = await import('@actions/languageservice/validate');
const { registerLogger } = await import('@actions/languageservice/log');

/** GitHub's own checks of workflows and actions, and of the inputs where this action is used by its name. */
export async function checkWithLanguageService(root: string, sources: readonly Source[]): Promise<string[]> {
  const ours = (folder: string) =>
    load(readFileSync(join(root, folder, 'action.yml'), 'utf8')) as ActionMetadata;
  // Of the actions of others nothing but the name is known here; into a local one, such as `./`, it does not look.
  const actionsMetadataProvider = {
    fetchActionMetadata: ({ name, path = '' }: { readonly name: string; readonly path?: string }) =>
      Promise.resolve(name === 'mint-app-token' ? ours(path) : { name, description: '' }),
  };
  const findings: string[] = [];
  let current = '';
  // It tells of its own exceptions in the log alone, and then finds nothing.
  const broke = (message: string) => void findings.push(`${current}: ${message}`);
  registerLogger({ error: broke, warn: broke, info: () => undefined, log: () => undefined });

  for (const [index, source] of sources.entries()) {
    current = source.file;
    // One address each: it keeps what it parsed by address.
    const file = source.kind === 'action' ? 'action.yml' : '.github/workflows/workflow.yml';
    const document = TextDocument.create(`file:///${index}/${file}`, 'yaml', 1, source.text);
    for (const { range, message } of await validate(document, { actionsMetadataProvider })) {
      const words = typeof message === 'string' ? message : message.value;
      findings.push(`${place(source, range.start.line + 1)}: ${words}`);
    }
  }
  return findings;
}
