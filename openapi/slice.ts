// Cuts the operations that the product has out of GitHub's OpenAPI description of one product.

export type Json = string | number | boolean | null | Json[] | JsonObject;
export interface JsonObject {
  [key: string]: Json;
}

/** Every operation that the action or its sandbox speaks; a product may lack some of them. */
export const operations = [
  ['/app', 'get'],
  ['/app/installation-requests', 'get'],
  ['/app-manifests/{code}/conversions', 'post'],
  ['/app/installations', 'get'],
  ['/app/installations/{installation_id}', 'get'],
  ['/app/installations/{installation_id}/access_tokens', 'post'],
  ['/enterprises/{enterprise}/installation', 'get'],
  ['/installation/repositories', 'get'],
  ['/installation/token', 'delete'],
  ['/orgs/{org}/installation', 'get'],
  ['/repos/{owner}/{repo}/dispatches', 'post'],
  ['/repos/{owner}/{repo}/installation', 'get'],
  ['/users/{username}', 'get'],
  ['/users/{username}/installation', 'get'],
] as const;

const documentation = new Set([
  'description',
  'example',
  'examples',
  'externalDocs',
  'summary',
  'tags',
  'title',
]);

/** Keys whose value is a map from names to nodes: in it `description` is a name like any other. */
const maps = new Set(['properties', 'patternProperties', 'content', 'headers', 'responses']);

/** The slice of `description`: an OpenAPI document closed over its own references. */
export function slice(description: JsonObject, product: string, source: JsonObject): JsonObject {
  const paths: JsonObject = {};
  for (const [path, method] of operations) {
    const operation = child(child(child(description, 'paths'), path), method);
    if (operation !== undefined)
      paths[path] = { ...child(paths, path), [method]: withoutDocumentation(operation) };
  }
  return {
    openapi: description.openapi ?? '',
    info: {
      title: `GitHub REST API (${product}), cut to what mint-app-token uses`,
      version: child(description, 'info')?.version ?? '',
      'x-source': source,
    },
    paths,
    components: componentsReached(paths, child(description, 'components') ?? {}),
  };
}

function componentsReached(paths: JsonObject, components: JsonObject): JsonObject {
  const reached = new Map<string, Json>();
  const waiting = references(paths);
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (reached.has(name)) continue;
    const [kind = '', key = ''] = name.split('/');
    const original = child(child(components, kind), key);
    if (original === undefined)
      throw new Error(`GitHub's description refers to ${name} and does not have it.`);
    // The permissions' own descriptions are the product's documentation: action.yml and docs/permissions.md.
    const component = key === 'app-permissions' ? original : withoutDocumentation(original, kind);
    reached.set(name, component);
    waiting.push(...references(component));
  }
  const result: JsonObject = {};
  for (const [name, component] of [...reached].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [kind = '', key = ''] = name.split('/');
    result[kind] = { ...child(result, kind), [key]: component };
  }
  return result;
}

/** The references in `node`, as `schemas/app-permissions`. */
function references(node: Json): string[] {
  if (typeof node !== 'object' || node === null) return [];
  if (Array.isArray(node)) return node.flatMap(references);
  return Object.entries(node).flatMap(([key, value]) =>
    key === '$ref' && typeof value === 'string' ? [value.replace('#/components/', '')] : references(value),
  );
}

/** `node` without prose and GitHub's x- keys; `parent` is the key of the map that holds it. */
function withoutDocumentation(node: Json, parent = ''): Json {
  if (Array.isArray(node)) return node.map((item) => withoutDocumentation(item));
  if (typeof node !== 'object' || node === null) return node;
  const result: JsonObject = {};
  for (const [key, value] of Object.entries(node)) {
    if (maps.has(key) && isObject(value)) {
      result[key] = Object.fromEntries(
        Object.entries(value).map(([name, item]) => [name, withoutDocumentation(item, key)]),
      );
      continue;
    }
    // OpenAPI requires a description on a response, and on nothing else here.
    const required = key === 'description' && parent === 'responses';
    if (required || !(documentation.has(key) || key.startsWith('x-')))
      result[key] = withoutDocumentation(value);
  }
  return result;
}

const isObject = (node: Json | undefined): node is JsonObject =>
  typeof node === 'object' && node !== null && !Array.isArray(node);

function child(node: JsonObject | undefined, key: string): JsonObject | undefined {
  const value = node?.[key];
  return isObject(value) ? value : undefined;
}
