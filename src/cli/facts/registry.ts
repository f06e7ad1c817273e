import { effect } from './effect.ts';
import type { Effect } from './facts.ts';

/** A registry of GitHub's: whether it takes an App's token is not known, and GITHUB_TOKEN is the documented way. */
export const registryEffect = (what: string, level: 'read' | 'write'): Effect =>
  effect({
    what,
    why: `GITHUB_TOKEN with packages: ${level} is the documented way for packages of the repository itself; whether the registry takes an App token is unverified`,
    source: 'https://docs.github.com/en/packages/learn-github-packages/about-permissions-for-github-packages',
    permissions: { packages: level },
  });
