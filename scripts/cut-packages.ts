// Two packages of the bundles load far more than is used here. They are copied to build/, where tsconfig.bundle.json
// leads ncc, and one file of each copy is cut; the code that is left is the packages' own.
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(import.meta.dirname, '..');
const build = join(root, 'build');

/** Copies folders of a package, its types among them, and answers where to. */
function copyPackage(name: string, ...folders: string[]): string {
  const copy = join(build, 'node_modules', name);
  for (const folder of folders) cpSync(join(root, 'node_modules', name, folder), copy, { recursive: true });
  return copy;
}

/**
 * @actions/core without its job summary, which loads node:fs/promises (1.4 ms; runtime/actions.ts appends to the file
 * itself), and without node:crypto until it needs a UUID: post writes no command file, and so does not load it (5 ms). What
 * asks for ID tokens and describes the platform is never called, and its comments are read where it comes from.
 */
export function cutCore(): void {
  const core = copyPackage('@actions/core', 'lib');
  writeFileSync(
    join(core, 'summary.js'),
    'export const summary = undefined;\nexport const markdownSummary = undefined;\n',
  );
  writeFileSync(join(core, 'oidc-utils.js'), 'export const OidcClient = undefined;\n');
  writeFileSync(join(core, 'platform.js'), 'export {};\n');
  for (const name of ['core.js', 'command.js', 'file-command.js', 'utils.js', 'path-utils.js']) {
    const source = readFileSync(join(core, name), 'utf8');
    writeFileSync(join(core, name), source.replace(/^ *\/\*\*[^]*?\*\/\n|^ *\/\/.*\n/gm, ''));
  }
  writeFileSync(
    join(core, 'path-utils.js'),
    `export { ${PATHS.map((name) => `o as ${name}`).join(', ')} };\nvar o;\n`,
  );
  const all = join(core, 'core.js');
  const rest = NEVER_CALLED.reduce(
    (text, name) => {
      const without = text.replace(
        new RegExp(`^(?:export function ${name}\\(|var ${name} =)[^]*?^};?\\n`, 'm'),
        '',
      );
      if (without === text) throw new Error(`@actions/core has no ${name} as before`);
      return without;
    },
    readFileSync(all, 'utf8'),
  );
  writeFileSync(all, rest);
  const file = join(core, 'file-command.js');
  const text = readFileSync(file, 'utf8');
  const late = text.replace(
    "import * as crypto from 'crypto';",
    "const crypto = { randomUUID: () => process.getBuiltinModule('node:crypto').randomUUID() };",
  );
  if (late === text) throw new Error('@actions/core imports node:crypto in another way than before');
  writeFileSync(file, late);
}

const PATHS = ['toPosixPath', 'toWin32Path', 'toPlatformPath'];

/** Of core.js: what runtime/actions.ts does by itself, or not at all; a call of one would not compile to a bundle that runs. */
const NEVER_CALLED = [
  ...[
    'setSecret',
    'getInput',
    'getMultilineInput',
    'getBooleanInput',
    'setCommandEcho',
    'setFailed',
    'isDebug',
  ],
  ...['startGroup', 'endGroup', 'group', 'getState', 'getIDToken', '__awaiter'],
];

/** Octokit's table of 1,028 endpoints, down to those that the compiled sources call: 1.5 ms, 95 kB. */
export async function cutEndpoints(): Promise<void> {
  const plugin = copyPackage('@octokit/plugin-rest-endpoint-methods', 'dist-src', 'dist-types');
  const file = join(plugin, 'generated/endpoints.js');
  const { default: all } = (await import(pathToFileURL(file).href)) as {
    default: Record<string, Record<string, unknown>>;
  };
  const used: Record<string, Record<string, unknown>> = {};
  for (const [, scope = '', method = ''] of compiledSources().matchAll(/\brest\s*\.(\w+)\s*\.(\w+)/g))
    (used[scope] ??= {})[method] = all[scope]?.[method];
  writeFileSync(file, `export default ${JSON.stringify(used, null, 2)};\n`);
}

function compiledSources(): string {
  return readdirSync(build, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js') && !file.startsWith('node_modules'))
    .sort() // so that every machine builds the same bytes
    .map((file) => readFileSync(join(build, file), 'utf8'))
    .join('\n');
}
