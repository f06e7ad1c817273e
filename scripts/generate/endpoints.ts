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

/** `metadata: read` belongs to every installation and never counts. */
const counted = (permissions: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(permissions).filter(([name]) => name !== 'metadata'));

export function renderEndpoints(root: string): string {
  const file = join(root, 'openapi/app-endpoints-2023.json');
  const { endpoints } = JSON.parse(readFileSync(file, 'utf8')) as {
    endpoints: Readonly<Record<string, Endpoint>>;
  };
  const rows = Object.entries(endpoints).map(([route, { appToken, permissions, anyOf, unsure }]) => {
    const needed = counted(permissions ?? {});
    const isUnsure = unsure !== undefined && Object.keys(needed).length > 1;
    return [
      route,
      { appToken, ...(anyOf ? { anyOf } : { permissions: needed }), ...(isUnsure && { unsure: true }) },
    ] as const;
  });
  const calls = Object.entries(methods).flatMap(([scope, ofScope]) =>
    Object.entries(ofScope).map(([name, [route = '']]) => [`${scope}.${name}`, route] as const),
  );
  const table = (entries: readonly (readonly [string, unknown])[]) =>
    `{\n${entries.map(([key, value]) => `    ${JSON.stringify(key)}: ${JSON.stringify(value)}`).join(',\n')}\n  }`;
  return `{
  "about": "Generated from openapi/app-endpoints-2023.json and @octokit/plugin-rest-endpoint-methods by npm run generate.",
  "readOn": "2023-11",
  "source": "https://docs.github.com/en/rest/authentication/permissions-required-for-github-apps",
  "endpoints": ${table(rows)},
  "methods": ${table(calls)}
}
`;
}
