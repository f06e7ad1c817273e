import { readdirSync } from 'node:fs';
import type { World } from './world.ts';

const descriptions = new URL('../../openapi/', import.meta.url);

/** The file that describes a product's API: a slice of GitHub's own OpenAPI description. */
export function descriptionOf(product: string): URL {
  return new URL(`${product}.json`, descriptions);
}

/** Which of the descriptions in openapi/ this GitHub keeps to. */
export function productOf(basePath: string, world: World): string {
  // api.github.com serves Enterprise Cloud too; only that description knows enterprises' installations.
  if (basePath === '') return world.enterprises.length > 0 ? 'ghec' : 'api.github.com';
  const newestServer = readdirSync(descriptions)
    .filter((file) => file.startsWith('ghes-'))
    .map((file) => file.replace('.json', ''))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .at(-1);
  if (newestServer === undefined) throw new Error('openapi/ holds no description of GHES.');
  return newestServer;
}

/** Where the documentation of a product is, as error answers link to it. */
export function documentationOf(product: string): string {
  const server = /^ghes-(.+)$/.exec(product)?.[1];
  return `https://docs.github.com${server === undefined ? '' : `/enterprise-server@${server}`}`;
}
