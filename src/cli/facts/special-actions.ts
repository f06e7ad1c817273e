import { effectOn } from './effect.ts';
import { inputOf, type ActionStep } from './action-inputs.ts';
import type { Permissions } from './facts.ts';
import { submoduleEffects } from './submodules.ts';
import { loginEffect, registryEffect } from './registry.ts';
import { tokensIn } from './marks.ts';
import { cleanFolder } from './folders.ts';
import type { Place } from './state.ts';
import { nameRepository } from './target.ts';

/** actions/checkout: reads, and leaves its token in the clone for what pushes later. */
export function checkout(step: ActionStep, place: Place): void {
  const tokens = tokensIn(inputOf(step, 'token'));
  const named = nameRepository(inputOf(step, 'repository'), place.scope, place.matrix);
  const isOther = 'ask' in named || named.target !== 'current';
  const persists = inputOf(step, 'persist-credentials') !== 'false';
  place.state.checkouts.set(cleanFolder(inputOf(step, 'path')), { tokens: persists ? tokens : [], named });
  if (tokens.length === 0) return;
  const what = 'actions/checkout with.token';
  const source = 'https://github.com/actions/checkout#usage';
  const permissions: Permissions = { contents: 'read' };
  place.emit(
    tokens,
    effectOn(named, {
      what,
      why: isOther ? 'it reads another repository' : 'it reads the repository',
      source,
      permissions,
      isWeak: !isOther,
    }),
  );
  if (/^(true|recursive)$/.test(inputOf(step, 'submodules')))
    for (const each of submoduleEffects(place)) place.emit(tokens, each);
}

/** docker/login-action: of interest for GitHub's own registries alone. */
export function login(step: ActionStep, place: Place): void {
  const tokens = tokensIn(inputOf(step, 'password'));
  if (
    tokens.length === 0 ||
    !/^(https:\/\/)?(ghcr\.io|docker\.pkg\.github\.com)/.test(inputOf(step, 'registry'))
  )
    return;
  place.emit(
    tokens,
    loginEffect(
      'docker/login-action with.password for ghcr.io',
      step.pushesImages ? 'write' : 'read',
      step.images,
      place.scope,
    ),
  );
}

/** Which registry later steps publish to is told by this step alone. */
export function setupNode(step: ActionStep, place: Place): void {
  const isGitHubs = inputOf(step, 'registry-url').includes('npm.pkg.github.com');
  place.state.written.set('NPM_REGISTRY_OF_SETUP_NODE', isGitHubs ? 'github' : 'other');
  const tokens = tokensIn(step.env.get('NODE_AUTH_TOKEN') ?? '');
  if (isGitHubs && tokens.length > 0)
    place.emit(tokens, registryEffect('actions/setup-node, npm.pkg.github.com', 'read'));
}
