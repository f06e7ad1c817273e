// The GitHub products we hold a slice of, in the order in which their wording wins.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const products = [
  { file: 'api.github.com', name: 'github.com' },
  { file: 'ghec', name: 'Enterprise Cloud' },
  { file: 'ghes-3.19', name: 'GHES 3.19' },
  { file: 'ghes-3.18', name: 'GHES 3.18' },
  { file: 'ghes-3.17', name: 'GHES 3.17' },
] as const;

export type ProductFile = (typeof products)[number]['file'];

/** What the generator reads of a slice. */
export interface Slice {
  info: { 'x-source': { package: string; version: string } };
  components: {
    schemas: {
      'app-permissions': { properties: Record<string, { description: string; enum: string[] }> };
    };
  };
}

export const slicePath = (root: string, file: ProductFile): string => join(root, 'openapi', `${file}.json`);

export function readSlice(root: string, file: ProductFile): Slice {
  return JSON.parse(readFileSync(slicePath(root, file), 'utf8')) as Slice;
}
