// dist/cli/: the command line, which runs on Node 20 and is an ES module. Its commands that act as an App are the rooms of
// the action once more, by the same cuts and stand-ins as the action's own bundles, and two more of its own.
import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { minify, type MinifyOptions } from 'terser';
import { CLI, statsOf } from './sbom.ts';

/** Packages that the action reads with, and which the command line has no use for, or has something else for. */
const STAND_INS = { 'js-yaml': 'js-yaml.js', '@actions/github': 'actions-github.js' };

/**
 * Packages that are minified: they read files and arguments, and no key comes to them. They can be read where they come from.
 * All else keeps its names, so that people can read what they hand their key to.
 */
const MINIFIED = { yaml: 'dist/index.js', commander: 'esm.mjs' };

/** Bundles build/cli/, which tsc has made, after the bundles of the action. */
export async function buildCli(root: string): Promise<void> {
  const [build, out] = [join(root, 'build'), join(root, 'dist', CLI)];
  writeFileSync(join(build, CLI, 'package.json'), '{"type":"module"}\n');
  for (const name of Object.keys(MINIFIED)) await copyMinified(root, name);
  const paths = [
    ...Object.entries(STAND_INS).map(([name, file]) => `"${name}": ["./src/shims/cli/${file}"],`),
    ...Object.entries(MINIFIED).map(([name, file]) => `"${name}": ["./build/node_modules/${name}/${file}"],`),
  ];
  const config = readFileSync(join(root, 'tsconfig.bundle.json'), 'utf8');
  writeFileSync(join(build, 'tsconfig.json'), config.replace('"paths": {', `"paths": { ${paths.join(' ')}`));
  const options = ['--no-cache', '--target', 'es2022', '--stats-out', statsOf(CLI)];
  const ncc = join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js');
  execFileSync(process.execPath, [ncc, 'build', `${CLI}/index.js`, '-o', out, ...options], {
    cwd: build,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  for (const file of scriptsIn(out)) await rewrite(file, WITHOUT_COMMENTS);
}

/** Copies a package to build/node_modules/, each of its files minified by itself. */
async function copyMinified(root: string, name: string): Promise<void> {
  const copy = join(root, 'build/node_modules', name);
  cpSync(join(root, 'node_modules', name), copy, { recursive: true });
  for (const file of scriptsIn(copy)) await rewrite(file, { module: file.endsWith('.mjs') });
}

const scriptsIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.m?js$/.test(name))
    .map((name) => join(folder, name));

/**
 * npx downloads all of it before each first use, so it is kept under 1 MB: without comments and indentation. Names stay, and
 * each statement has its line, so that a change can be read in a diff; prettier puts the indentation back.
 */
const WITHOUT_COMMENTS: MinifyOptions = {
  module: true,
  mangle: false,
  compress: false,
  format: { semicolons: false },
};

async function rewrite(file: string, options: MinifyOptions): Promise<void> {
  const format = { ascii_only: true, ...options.format };
  const { code } = await minify(readFileSync(file, 'utf8'), { ecma: 2020, ...options, format });
  if (code === undefined) throw new Error(`nothing was left of ${file}`);
  writeFileSync(file, `${code}\n`);
}
