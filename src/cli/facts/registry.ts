import { effect } from './effect.ts';
import type { Effect } from './facts.ts';
import type { Scope } from './scope.ts';

/** A registry of GitHub's: whether it takes an App's token is not known, and GITHUB_TOKEN is the documented way. */
export const registryEffect = (what: string, level: 'read' | 'write'): Effect =>
  effect({
    what,
    why: `GITHUB_TOKEN with packages: ${level} is the documented way for packages of the repository itself; whether the registry takes an App token is unverified`,
    source: 'https://docs.github.com/en/packages/learn-github-packages/about-permissions-for-github-packages',
    permissions: { packages: level },
  });

/** A log-in to it: GITHUB_TOKEN reaches the images of this repository, and others only where their settings say so. */
export function loginEffect(
  what: string,
  level: 'read' | 'write',
  images: readonly string[],
  { owner = '', repository = '' }: Scope,
): Effect {
  const isOwn = (image: string): boolean =>
    /^(\$\{\{\s*(github\.repository|env\.)|\$\{?\w)/.test(image) ||
    image.toLowerCase().startsWith(`${owner}/${repository}`.toLowerCase());
  const foreign = images.find((image) => !isOwn(image));
  const known = registryEffect(what, level);
  return foreign === undefined
    ? known
    : {
        ...known,
        ask: `may ${foreign.slice(0, 80)} be reached by GITHUB_TOKEN of this repository (its package settings, "Manage Actions access")?`,
      };
}
