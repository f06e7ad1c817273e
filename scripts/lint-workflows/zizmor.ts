import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { installPythonProgram } from '../python-program.ts';

interface Finding {
  ident: string;
  desc: string;
  locations: {
    symbolic: { key: { Local?: { verbatim_path: string } }; kind: string };
    concrete: { location: { start_point: { row: number } } };
  }[];
}

/** What zizmor, at its most suspicious and without a network, finds in the files. Throws NotInstallable. */
export function checkWithZizmor(root: string, files: readonly string[]): string[] {
  const zizmor = installPythonProgram(join(root, 'scripts/lint-workflows/requirements.txt'), 'zizmor');
  const audit = (config: readonly string[], paths: readonly string[]): string[] => {
    const flags = [
      '--offline',
      '--persona=auditor',
      '--strict-collection',
      '--format=json',
      '--no-exit-codes',
    ];
    const { status, stdout, stderr } = spawnSync(zizmor, [...flags, ...config, ...paths], {
      cwd: root,
      encoding: 'utf8',
    });
    if (status !== 0) return [`zizmor itself failed:\n${stderr}`];
    return (JSON.parse(stdout) as Finding[]).map(describe);
  };
  // Those that run on loopback alone have exceptions, which are explained there.
  const isOurs = (file: string) => !/^(e2e|sandbox)\//.test(file);
  return [
    ...audit(['--no-config'], files.filter(isOurs)),
    ...audit(
      ['--config', 'e2e/zizmor.yml'],
      files.filter((file) => !isOurs(file)),
    ),
  ];
}

function describe({ ident, desc, locations }: Finding): string {
  const at = locations.find(({ symbolic }) => symbolic.kind === 'Primary') ?? locations[0];
  const path = at?.symbolic.key.Local?.verbatim_path ?? '?';
  return `${path}:${(at?.concrete.location.start_point.row ?? 0) + 1}: ${desc} [${ident}]`;
}
