// npm run lint-workflows: three linters over action.yml, every workflow, and every snippet of the README and docs/.
// Exceptions from zizmor's rules stand beside the line they are for, with the reason.
import { join } from 'node:path';
import { checkWithActionlint } from './lint-workflows/actionlint.ts';
import { checkWithLanguageService } from './lint-workflows/language-service.ts';
import { snippets, workflowFiles } from './lint-workflows/sources.ts';
import { checkWithZizmor } from './lint-workflows/zizmor.ts';
import { NotInstallable } from './python-program.ts';

const root = join(import.meta.dirname, '..');
const files = workflowFiles(root);
const examples = snippets(root);
const all = [...files, ...examples];
const names = files.map(({ name }) => name);

function report(linter: string, what: string, findings: readonly string[]): void {
  console.log(`${linter}: ${findings.length} findings in ${what}`);
  for (const finding of findings) console.log(`  ${finding}`);
  if (findings.length > 0) process.exitCode = 1;
}

const both = `${files.length} workflows and ${examples.length} snippets`;
report('languageservice', `action.yml, ${both}`, await checkWithLanguageService(root, all));
report('actionlint', both, await checkWithActionlint(all));
const audited = ['action.yml', '.github/dependabot.yml', ...names];
try {
  report('zizmor', `${audited.length} files`, checkWithZizmor(root, audited));
} catch (error) {
  if (!(error instanceof NotInstallable)) throw error;
  console.log(`zizmor: skipped. ${error.message}`);
  if (process.env.LINT_OPTIONAL !== '1') {
    console.log('Set LINT_OPTIONAL=1 to go on without.');
    process.exitCode = 1;
  }
}
