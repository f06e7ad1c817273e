// Builds dist/ from src/: tsc to build/, then one ncc bundle per entry. The same source gives the same bytes on
// every machine; scripts/check-dist.ts relies on it.
import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildCli } from './build-cli.ts';
import { buildStand } from './build-stand.ts';
import { stripDocs } from './strip-docs.ts';
import { cutEndpoints, cutCore } from './cut-packages.ts';
import { bundledPackages, CLI, entries, statsOf } from './sbom.ts';

const root = join(import.meta.dirname, '..');
const build = join(root, 'build');
const modules = join(root, 'node_modules');

function run(script: string, ...args: string[]): void {
  const stdio = ['ignore', 'ignore', 'inherit'] as const;
  execFileSync(process.execPath, [join(modules, script), ...args], { cwd: build, stdio: [...stdio] });
}

function licenseOf(path: string): string {
  const folder = join(root, path);
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<
    string,
    string
  >;
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : `Licensed under ${license}.`;
  return `${name} ${version}\n\n${text}\n`;
}

rmSync(build, { recursive: true, force: true });
mkdirSync(build);
run('typescript/bin/tsc', '-p', root);
// The bundles are CommonJS, although the sources are ES modules: Node starts those 3 ms and 2 MB later. Key stores stay
// ES modules, which are loaded only where a key is in one.
writeFileSync(join(build, 'package.json'), '{}\n');
shareStores();
cutCore();
await cutEndpoints();
// ncc looks for the packages' stand-ins in the tsconfig.json of the folder it runs in.
copyFileSync(join(root, 'tsconfig.bundle.json'), join(build, 'tsconfig.json'));
rmSync(join(root, 'dist'), { recursive: true, force: true });
// As tsc wrote them: they import nothing but each other and Node's own modules (__tests__/unit/house.test.ts).
cpSync(join(build, 'signing/stores'), join(root, 'dist/stores'), { recursive: true });
writeFileSync(join(root, 'dist/stores/package.json'), '{"type":"module"}\n');
for (const entry of entries) {
  // Not minified: people are to be able to read what they hand their key to, and it did not start faster.
  const options = ['--no-cache', '--target', 'es2022', '--stats-out', statsOf(entry)];
  run('@vercel/ncc/dist/ncc/cli.js', 'build', `${entry}.js`, '-o', `../dist/${entry}`, ...options);
}
writeFileSync(join(root, 'dist/package.json'), '{"type":"commonjs"}\n');

// The sister actions run from the bundle of post, where all that they share with it is already.
for (const host of ['gitlab', 'bitbucket']) {
  mkdirSync(join(root, 'dist', host));
  for (const stage of ['main', 'post'])
    writeFileSync(
      join(root, 'dist', host, `${stage}.js`),
      `globalThis.mintAppTokenStep = '${host}-${stage}';\nrequire('../post/index.js');\n`,
    );
}

await buildCli(root);
buildStand(root);

/** Key stores are loaded from dist/stores/, where all bundles share them, instead of a chunk of each bundle. */
function shareStores(): void {
  for (const name of ['stored-keys', 'stored-secrets']) {
    const file = join(build, `signing/${name}.js`);
    const text = readFileSync(file, 'utf8');
    const shared = text.replaceAll(
      /import\((["'])\.\/stores\//g,
      'import(/* webpackIgnore: true */ $1../stores/',
    );
    if (shared === text) throw new Error(`signing/${name}.ts loads no store`);
    writeFileSync(file, shared);
  }
}

/**
 * Writes what is beyond ASCII as escapes: one such character makes Node keep a whole file in two bytes a letter, which
 * takes 1.5 ms and 1 MB more to load. They only stand in texts and comments, where an escape means the same.
 */
function escapeBeyondAscii(file: string): void {
  const escaped = readFileSync(file, 'utf8').replace(
    /[^\0-\x7F]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  writeFileSync(file, escaped);
}

const cli = join(root, 'dist', CLI);
for (const name of readdirSync(cli).filter((each) => each.endsWith('.js'))) stripDocs(join(cli, name));
for (const entry of [...entries, 'stores', CLI]) {
  const folder = join(root, 'dist', entry);
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.js')))
    escapeBeyondAscii(join(folder, name));
}
// Of the npm package, which holds the command line alone.
writeFileSync(
  join(root, 'dist', CLI, 'licenses.txt'),
  bundledPackages([CLI, `${CLI}/stand`])
    .map(licenseOf)
    .join(`\n${'-'.repeat(80)}\n\n`),
);
// ncc's own --license writes one file for each chunk under the same name, so that only the last is left.
const licenses = bundledPackages().map(licenseOf);
writeFileSync(join(root, 'dist', 'licenses.txt'), licenses.join(`\n${'-'.repeat(80)}\n\n`));
