// npm run lint-workflows: three linters and the rules of the house over action.yml, every workflow, and every snippet
// of the pages.
// Exceptions from zizmor's rules stand beside the line they are for, with the reason.
import { join } from 'node:path';
import { checkWithActionlint } from './lint-workflows/actionlint.ts';
import { checkHouseRules } from './lint-workflows/house-rules.ts';
import { checkWithLanguageService } from './lint-workflows/language-service.ts';
import { examplesOf, filesOf } from './lint-workflows/sources.ts';
import { checkWithZizmor } from './lint-workflows/zizmor.ts';
import { NotInstallable } from './python-program.ts';

const root = join(import.meta.dirname, '..');
const files = filesOf(root);
const examples = examplesOf(root);
const all = [...files, ...examples];

function report(linter: string, what: string, findings: readonly string[]): void {
  console.log(`${linter}: ${findings.length} findings in ${what}`);
  for (const finding of findings) console.log(`  ${finding}`);
  if (findings.length > 0) process.exitCode = 1;
}

const both = `${files.length} files and ${examples.length} snippets`;
report('house rules', both, checkHouseRules(root, all));
report('languageservice', both, await checkWithLanguageService(root, all));
report('actionlint', both, await checkWithActionlint(all));
const audited = ['.github/dependabot.yml', ...files.map(({ file }) => file)];
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
