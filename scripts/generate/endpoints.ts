// src/cli/knowledge/endpoints.json: which App permission each request of GitHub's REST API needs, and which method of
// Octokit makes it. Both come from what GitHub publishes; openapi/app-endpoints-2023.json says how it was read.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

interface Endpoint {
  readonly appToken: boolean;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly anyOf?: readonly Readonly<Record<string, string>>[];
  readonly unsure?: string;
}

const METHODS = 'node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/generated/endpoints.js';
const methods = (
  (await import(pathToFileURL(join(import.meta.dirname, '../..', METHODS)).href)) as {
    default: Readonly<Record<string, Readonly<Record<string, readonly [string?]>>>>;
  }
).default;

/** `metadata: read` belongs to every installation and never counts; those about a person (`user:…`) no installation has. */
const counted = (permissions: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(permissions).filter(([name]) => name !== 'metadata' && !name.startsWith('user:')),
  );

const REPOSITORY = '/repos/{owner}/{repo}';

/** The group that a request stands in: what it needs, `|` between permissions of which one is enough. */
function groupOf({ appToken, permissions, anyOf }: Endpoint): string {
  if (!appToken) return 'not open to Apps';
  const words = (needed: Readonly<Record<string, string>>) =>
    Object.entries(counted(needed))
      .map(([name, level]) => `${name}: ${level}`)
      .join(', ');
  return (anyOf ?? [permissions ?? {}]).map(words).join(' | ') || 'nothing';
}

/**
 * Requests by what they need, each on a line with the methods of Octokit that make it: every permission and every path is
 * written once, since the whole table is loaded with the command line.
 */
export function renderEndpoints(root: string): string {
  const file = join(root, 'openapi/app-endpoints-2023.json');
  const { endpoints } = JSON.parse(readFileSync(file, 'utf8')) as {
    endpoints: Readonly<Record<string, Endpoint>>;
  };
  const methodsOf = new Map<string, string[]>();
  for (const [scope, ofScope] of Object.entries(methods))
    for (const [name, [route = '']] of Object.entries(ofScope))
      methodsOf.set(route, [...(methodsOf.get(route) ?? []), `${scope}.${name}`]);
  const groups = new Map<string, string[]>();
  const add = (group: string, route: string): void => {
    const line = [route.replace(REPOSITORY, '~'), ...(methodsOf.get(route) ?? [])].join(' ');
    groups.set(group, [...(groups.get(group) ?? []), line]);
  };
  for (const [route, endpoint] of Object.entries(endpoints)) add(groupOf(endpoint), route);
  for (const route of methodsOf.keys()) if (!(route in endpoints)) add('not in the table', route);
  const shown = [...groups].map(
    ([group, lines]) =>
      `    ${JSON.stringify(group)}: [\n${lines.map((line) => `      ${JSON.stringify(line)}`).join(',\n')}\n    ]`,
  );
  return `{
  "about": "Generated from openapi/app-endpoints-2023.json and @octokit/plugin-rest-endpoint-methods by npm run generate. Requests by what they need, each with the methods of Octokit that make it; ~ stands for ${REPOSITORY}.",
  "readOn": "2023-11",
  "source": "https://docs.github.com/en/rest/authentication/permissions-required-for-github-apps",
  "endpoints": {
${shown.join(',\n')}
  }
}
`;
}
