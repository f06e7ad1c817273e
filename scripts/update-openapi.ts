// Rebuilds openapi/*.json from GitHub's own OpenAPI description, then everything generated
// from them:  npm run update-openapi -- [version of @octokit/openapi] [--from <folder>]
// Without a version: the one the committed slices were cut from. --from names an installed copy of the package
// and saves the download (385 MB unpacked: the reason why it is not a devDependency).
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { slice, type JsonObject } from '../openapi/slice.ts';
import { products, readSlice, slicePath } from '../openapi/products.ts';

const packageName = '@octokit/openapi';
const root = join(import.meta.dirname, '..');
const { values, positionals } = parseArgs({
  options: { from: { type: 'string' } },
  allowPositionals: true,
});

if (values.from === undefined) {
  const folder = mkdtempSync(join(tmpdir(), 'update-openapi-'));
  try {
    const version = positionals[0] ?? readSlice(root, 'api.github.com').info['x-source'].version;
    const npmFlags = ['--no-save', '--ignore-scripts', '--no-audit', '--no-fund'];
    execFileSync('npm', ['install', ...npmFlags, '--prefix', folder, `${packageName}@${version}`], {
      stdio: 'inherit',
    });
    cutSlices(join(folder, 'node_modules', packageName));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
} else {
  cutSlices(values.from);
}
execFileSync(process.execPath, [join(root, 'scripts/generate.ts')], { stdio: 'inherit' });

function cutSlices(installed: string): void {
  const { version } = readJson(join(installed, 'package.json'));
  const source = { package: packageName, version: version ?? '' };
  const missing = products.filter(({ file }) => !existsSync(join(installed, 'generated', `${file}.json`)));
  if (missing.length > 0) {
    const names = missing.map(({ name }) => name).join(', ');
    throw new Error(
      `${packageName} ${JSON.stringify(version)} no longer describes ${names}: see openapi/products.ts`,
    );
  }
  for (const product of products) {
    const description = readJson(join(installed, 'generated', `${product.file}.json`));
    const path = slicePath(root, product.file);
    writeFileSync(path, `${JSON.stringify(slice(description, product.file, source), null, 1)}\n`);
    console.log(`${product.file}: ${Math.round(statSync(path).size / 1024)} KiB`);
  }
  const known = new Set(products.map((product) => `${product.file}.json`));
  const unknown = readdirSync(join(installed, 'generated')).filter(
    (file) => file.endsWith('.json') && !file.endsWith('.deref.json') && !known.has(file),
  );
  if (unknown.length > 0)
    console.log(`Not cut, for openapi/products.ts does not list them: ${unknown.join(', ')}`);
}

function readJson(path: string): JsonObject {
  return JSON.parse(readFileSync(path, 'utf8')) as JsonObject;
}
