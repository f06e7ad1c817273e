// dist/cli/: the command line, which runs on Node 20 and is an ES module. Its commands that act as an App are the rooms of
// the action once more, by the same cuts and stand-ins as the action's own bundles, and two more of its own.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { minify } from 'terser';
import { CLI, statsOf } from './sbom.ts';

/** Packages that the action reads with, and which the command line has no use for, or has something else for. */
const STAND_INS = { 'js-yaml': 'js-yaml.js', '@actions/github': 'actions-github.js' };

/** Bundles build/cli/, which tsc has made, after the bundles of the action. */
export async function buildCli(root: string): Promise<void> {
  const [build, out] = [join(root, 'build'), join(root, 'dist', CLI)];
  writeFileSync(join(build, CLI, 'package.json'), '{"type":"module"}\n');
  const paths = Object.entries(STAND_INS).map(([name, file]) => `"${name}": ["./src/shims/cli/${file}"],`);
  const config = readFileSync(join(root, 'tsconfig.bundle.json'), 'utf8');
  writeFileSync(join(build, 'tsconfig.json'), config.replace('"paths": {', `"paths": { ${paths.join(' ')}`));
  const options = ['--no-cache', '--target', 'es2022', '--stats-out', statsOf(CLI)];
  const ncc = join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js');
  execFileSync(process.execPath, [ncc, 'build', `${CLI}/index.js`, '-o', out, ...options], {
    cwd: build,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  for (const name of readdirSync(out).filter((each) => each.endsWith('.js')))
    await minifyFile(join(out, name));
}

/**
 * npx downloads it before each first use, so it is kept under 1 MB. What is handed a key here can be read in dist/main/, which
 * is the same code unminified, and `npm run check-dist` tells that this is what the sources build to.
 */
async function minifyFile(file: string): Promise<void> {
  const { code } = await minify(readFileSync(file, 'utf8'), {
    module: true,
    ecma: 2020,
    format: { ascii_only: true, max_line_len: 500 },
  });
  if (code === undefined) throw new Error(`${file} was minified to nothing`);
  writeFileSync(file, `${code}\n`);
}
