// The permissions that GitHub describes, over all products: what action.yml, the docs and src/ are made from.
import { products, readSlice } from '../../openapi/products.ts';

export interface Permission {
  /** As the REST API writes it: `pull_requests`. */
  name: string;
  /** As action.yml writes it: `permission-pull-requests`. */
  input: string;
  levels: string[];
  /** GitHub's own sentence, github.com's where the products differ. */
  description: string;
  /** The products that describe it, by the names of openapi/products.ts; none: no longer described. */
  products: string[];
}

const allLevels = ['read', 'write', 'admin'];

/**
 * Names that GitHub's description has dropped but a workflow may still carry, because
 * actions/create-github-app-token has them as inputs. GitHub decides what it makes of them.
 */
export const noLongerDescribed = [
  {
    name: 'team_discussions',
    levels: ['read', 'write'],
    description:
      'The level of permission to grant the access token to manage team discussions and related comments.',
  },
];

/** Every permission, by name, from the slices under `root`. */
export function readPermissions(root: string): Permission[] {
  const found = new Map<string, Permission>();
  for (const product of products) {
    const { properties } = readSlice(root, product.file).components.schemas['app-permissions'];
    for (const [name, described] of Object.entries(properties)) {
      // The names become code and inputs.
      if (!/^[a-z][a-z0-9_]*$/.test(name))
        throw new Error(`${product.name} describes a permission ${JSON.stringify(name)}`);
      const unknown = described.enum.filter((level) => !allLevels.includes(level));
      if (unknown.length > 0)
        throw new Error(`${product.name} describes a new level of ${name}: ${unknown.join(', ')}`);
      const known = found.get(name);
      // A level that only one product has is accepted everywhere: the server in use has the last word.
      const levels = allLevels.filter(
        (level) => described.enum.includes(level) || known?.levels.includes(level),
      );
      found.set(name, {
        name,
        input: inputName(name),
        levels,
        description: known?.description ?? described.description,
        products: [...(known?.products ?? []), product.name],
      });
    }
  }
  for (const dropped of noLongerDescribed) {
    if (found.has(dropped.name))
      throw new Error(`${dropped.name} is described again: see noLongerDescribed.`);
    found.set(dropped.name, { ...dropped, input: inputName(dropped.name), products: [] });
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

const inputName = (name: string): string => `permission-${name.replaceAll('_', '-')}`;
