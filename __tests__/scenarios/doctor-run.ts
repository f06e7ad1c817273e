// A workflow that mints, and doctor's word on the folder that it is in.
import { expect } from '@jest/globals';
import type { Anywhere, Ran } from './anywhere.ts';

export const FILE = '.github/workflows/release.yml';

/** A workflow with one step that mints, on line 6, with these inputs besides the credentials. */
export const minting = (inputs: Readonly<Record<string, string>>, more = '') =>
  [
    'on: push',
    'jobs:',
    '  a:',
    '    runs-on: ubuntu-latest',
    '    steps:',
    '      - uses: acme/mint-app-token@v1',
    '        with:',
    '          client-id: ${{ vars.APP_CLIENT_ID }}',
    '          private-key: ${{ secrets.APP_PRIVATE_KEY }}',
    ...Object.entries(inputs).map(([name, value]) => `          ${name}: ${value}`),
    more,
  ].join('\n');
export const SOUND = { permissions: '"{contents: write, issues: read}"' };
export const PAT = `      - uses: actions/checkout@v4
        with:
          token: \${{ secrets.BOT }}
      - run: git push
`;

export interface Report {
  readonly facts: readonly { readonly name: string; readonly text: string }[];
  readonly findings: readonly {
    readonly code: string;
    readonly message: string;
    readonly fix: string;
    readonly files: readonly string[];
    readonly said?: string;
  }[];
  readonly notes: readonly { readonly text: string; readonly files: readonly string[] }[];
}

export async function examine(
  { run, folder, write }: Anywhere,
  files: Readonly<Record<string, string>>,
  env: NodeJS.ProcessEnv = {},
): Promise<Report & { readonly code: Ran['code'] }> {
  write(files);
  const { code, out, err } = await run(['doctor', folder, '--json'], { env });
  expect(err).toBe('');
  return { code, ...(JSON.parse(out) as Report) };
}

export const factOf = ({ facts }: Report, name: string) =>
  facts.flatMap((fact) => (fact.name === name ? [fact.text] : []));
export const codesOf = ({ findings }: Report) => findings.map(({ code }) => code);
