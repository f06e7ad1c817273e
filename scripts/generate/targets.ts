// Every file that is generated, whole or in part. A further one is one more entry of `targets`.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderActionYml } from './action-yml.ts';
import { renderEndpoints } from './endpoints.ts';
import { commonTable, readKnowledge, renderMigratePage } from './migrate-tables.ts';
import { renderPermissionLevels } from './permission-levels.ts';
import { renderPermissionNames } from './permission-names.ts';
import { renderPermissionsPage } from './permissions-page.ts';
import { readPermissions, type Permission } from './permissions.ts';
import { renderInputsPage, renderReadme } from './readme.ts';

interface Sources {
  /** The project's folder. */
  root: string;
  permissions: readonly Permission[];
  /** A file as it will be: already rendered, else as it lies on the disk; undefined where there is none. */
  read: (file: string) => string | undefined;
}

interface Target {
  file: string;
  /** The whole new text; undefined leaves the file out. */
  render: (sources: Sources) => string | undefined;
}

const targets: readonly Target[] = [
  {
    file: 'src/cli/version.ts',
    render: ({ read }) => renderVersion(read('package.json') ?? '{}'),
  },
  {
    file: 'src/cli/knowledge/endpoints.json',
    render: ({ root }) => renderEndpoints(root),
  },
  {
    file: 'src/inputs/permission-levels.ts',
    render: ({ permissions }) => renderPermissionLevels(permissions),
  },
  {
    file: 'src/inputs/permission-names.ts',
    render: ({ permissions }) => renderPermissionNames(permissions),
  },
  {
    file: 'action.yml',
    render: ({ permissions, read }) => renderActionYml(read('action.yml') ?? '', permissions),
  },
  {
    file: 'docs/permissions.md',
    render: ({ root, permissions }) => renderPermissionsPage(root, permissions),
  },
  {
    file: 'docs/migrate.md',
    render: ({ root, read }) => {
      const page = read('docs/migrate.md');
      return page === undefined ? undefined : renderMigratePage(page, readKnowledge(root));
    },
  },
  {
    // After action.yml, whose new text it shows.
    file: 'docs/inputs.md',
    render: ({ read }) => {
      const page = read('docs/inputs.md');
      return page === undefined ? undefined : renderInputsPage(page, read('action.yml') ?? '');
    },
  },
  {
    file: 'README.md',
    render: ({ root, read }) => {
      const readme = read('README.md');
      return readme === undefined ? undefined : renderReadme(readme, commonTable(readKnowledge(root)));
    },
  },
];

const renderVersion = (packageJson: string): string =>
  `// Generated from package.json by scripts/generate.ts. Do not edit.\nexport const VERSION = '${(JSON.parse(packageJson) as { version?: string }).version ?? ''}';\n`;

/** Every generated file's new text, by its path below `root`. */
export function renderAll(root: string): ReadonlyMap<string, string> {
  const rendered = new Map<string, string>();
  const sources: Sources = {
    root,
    permissions: readPermissions(root),
    read: (file) => rendered.get(file) ?? readIfThere(join(root, file)),
  };
  for (const { file, render } of targets) {
    const text = render(sources);
    if (text !== undefined) rendered.set(file, text);
  }
  return rendered;
}

/** The files of `rendered` that the disk holds with another text, or not at all. */
export function findStale(root: string, rendered: ReadonlyMap<string, string>): string[] {
  return [...rendered].filter(([file, text]) => readIfThere(join(root, file)) !== text).map(([file]) => file);
}

const readIfThere = (path: string): string | undefined =>
  existsSync(path) ? readFileSync(path, 'utf8') : undefined;
