// dist/cli/stand/: what `migrate --prove` loads, the sandbox in one file with the data that it reads beside it. Built from
// sandbox/prove.ts apart from the command line, which nearly always does without.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { dirname, join } from 'node:path';

/** Places where the sandbox asks where it lies itself: in a bundle, whoever loads it says so. */
const REPLACED: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'runner/syntax.js': [["import.meta.resolve('@actions/workflow-parser')", 'globalThis.standFolder']],
  'github/product.js': [["new URL('../../openapi/', import.meta.url)", 'new URL(globalThis.standFolder)']],
  // No workflow asks GraphQL, and GitHub's schema is large.
  'github/request-handler.js': [["await import('./graphql-answer.js')", '{}']],
  'github/contract.js': [
    ['const require = createRequire(import.meta.url);', ''],
    ["require('ajv')", 'ajv'],
    ["require('ajv-formats')", 'formats'],
    [
      "import { createRequire } from 'node:module';",
      "import ajv from 'ajv';\nimport formats from 'ajv-formats';",
    ],
  ],
};

export function buildStand(root: string): void {
  const [from, to, out] = [
    join(root, 'sandbox'),
    join(root, 'build/stand'),
    join(root, 'dist/cli/stand'),
  ] as const;
  for (const name of readdirSync(from, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts') || !/^(github|runner)[\\/](?!graphql)|^prove[\w-]*\.ts$/.test(name)) continue;
    const file = name.replaceAll('\\', '/').replace(/ts$/, 'js');
    let code = stripTypeScriptTypes(readFileSync(join(from, name), 'utf8'));
    code = code.replace(/(?<=(['"])\.{1,2}\/[^'"\n]*\.)ts(?=\1)/g, 'js');
    for (const [text, other] of REPLACED[file] ?? []) {
      if (!code.includes(text))
        throw new Error(`sandbox/${file} has no ${text}: scripts/build-stand.ts has to follow`);
      code = code.replaceAll(text, other);
    }
    mkdirSync(dirname(join(to, file)), { recursive: true });
    writeFileSync(join(to, file), code);
  }
  writeFileSync(join(to, 'package.json'), '{"type":"module"}\n');
  const ncc = join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js');
  const stats = join(root, 'build/cli/stand-stats.json');
  const args = ['build', 'prove.js', '-o', out, '--no-cache', '--target', 'es2022', '--stats-out', stats];
  execFileSync(process.execPath, [ncc, ...args], { cwd: to, stdio: ['ignore', 'ignore', 'inherit'] });
  copyFileSync(join(root, 'openapi/api.github.com.json'), join(out, 'api.github.com.json'));
  const grammars = join(root, 'node_modules/@actions/workflow-parser/dist');
  for (const name of ['workflow-v1.0.min.json', 'action-v1.0.min.json'])
    copyFileSync(join(grammars, name), join(out, name));
}
