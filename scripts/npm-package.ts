// npm run npm-package -- FOLDER OWNER/REPO@SHA, after a build: the folder that is published to npm. Its package.json is
// generated and has no dependencies, so that npx downloads this one package and nothing else.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** What the package holds: the command line, and for `--prove` the action that it runs. */
export const CONTENTS = ['dist/cli', 'dist/main', 'dist/post', 'dist/stores', 'action.yml', 'LICENSE'];

interface Project {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

/** The package.json of the package. `action` is what the mint steps use that its `migrate` writes. */
export function describePackage({ name, version, license }: Project, action: string) {
  const match = /^([\w.-]+\/[\w.-]+)@[0-9a-f]{40}$/.exec(action);
  if (!match) throw new Error(`${action} is not OWNER/REPO@SHA, with the SHA whole`);
  return {
    name,
    version,
    description: 'Moves a repository from personal access tokens to a GitHub App, and checks it.',
    license,
    type: 'module',
    bin: { [name]: 'dist/cli/index.js' },
    engines: { node: '>=20.16' }, // process.getBuiltinModule
    repository: { type: 'git', url: `git+https://github.com/${match[1] ?? ''}.git` },
    mintAppToken: { action },
  };
}

/** Writes the package to a folder that is not there yet. */
export function writePackage(folder: string, action: string): void {
  const project = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Project;
  const described = describePackage(project, action);
  mkdirSync(folder);
  for (const each of CONTENTS) cpSync(join(root, each), join(folder, each), { recursive: true });
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(described, null, 2)}\n`);
  const intro = `# ${project.name}\n\n${described.description}\n\n\`\`\`sh\nnpx ${project.name} --help\n\`\`\`\n\n`;
  writeFileSync(
    join(folder, 'README.md'),
    `${intro}More: <${described.repository.url.replace(/^git\+|\.git$/g, '')}/blob/v${project.version}/docs/migrate.md>\n`,
  );
}

if (import.meta.main) {
  const [folder, action] = process.argv.slice(2);
  if (folder === undefined || action === undefined)
    throw new Error('Where to, and of what? npm run npm-package -- FOLDER OWNER/REPO@SHA');
  writePackage(folder, action);
  console.log(`${folder}: ${action}`);
}
