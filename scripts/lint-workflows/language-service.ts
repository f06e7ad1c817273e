import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { ActionMetadata } from '@actions/languageservice/action';
import type { Source } from './sources.ts';

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

/** GitHub's own checks of workflows and of action.yml, which know the inputs and outputs of this action. */
export async function checkWithLanguageService(root: string, sources: readonly Source[]): Promise<string[]> {
  const manifest = readFileSync(join(root, 'action.yml'), 'utf8');
  const action = load(manifest) as ActionMetadata;
  const findings: string[] = [];
  let current = 'action.yml';
  // It tells of its own exceptions in the log alone, and then finds nothing.
  const broke = (message: string) => void findings.push(`${current}: ${message}`);
  registerLogger({ error: broke, warn: broke, info: () => undefined, log: () => undefined });

  const check = async (name: string, text: string, offset: number): Promise<void> => {
    current = name;
    // One address each: it keeps what it parsed by address.
    const folder = encodeURIComponent(name);
    const file = name === 'action.yml' ? name : '.github/workflows/workflow.yml';
    const diagnostics = await validate(TextDocument.create(`file:///${folder}/${file}`, 'yaml', 1, text), {
      actionsMetadataProvider: {
        // Of the actions of others nothing but the name is known here.
        fetchActionMetadata: ({ owner, name: repository }) =>
          Promise.resolve(
            repository === 'mint-app-token' ? action : { name: `${owner}/${repository}`, description: '' },
          ),
      },
    });
    for (const { range, message } of diagnostics) {
      const words = typeof message === 'string' ? message : message.value;
      findings.push(`${name.replace(/:\d+$/, '')}:${range.start.line + 1 - offset}: ${words}`);
    }
  };
  await check('action.yml', manifest, 0);
  for (const { name, text, offset } of sources) {
    // It does not look into local actions: as a named one, the inputs are checked.
    await check(name, text.replace(/uses: \.\/(?=\s|$)/gm, 'uses: OWNER/mint-app-token@v1'), offset);
  }
  return findings;
}
