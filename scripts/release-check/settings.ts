// What a release needs of the repository's settings, asked through gh.
import type { Finding } from './tree.ts';

/** Asks GitHub's REST API: the JSON of an answer, undefined for a 404. */
export type Ask = (path: string) => unknown;

/** https://docs.github.com/en/rest: immutable releases, environments, their variables and secrets, rulesets, Actions' access. */
export function checkSettings(repository: string, ask: Ask): Finding[] {
  const get = (path: string) => ask(`repos/${repository}${path}`) as Record<string, unknown> | undefined;
  const isImmutable = get('/immutable-releases')?.enabled === true;
  return [
    isImmutable
      ? { kind: 'good', text: 'releases are immutable' }
      : {
          kind: 'missing',
          text: 'releases are not immutable: Settings → General, "Enable release immutability"',
        },
    ...accessOf(get),
    environment(get, 'release', 'release.yml publishes without a review'),
    app(get, 'release', 'v1 is moved by hand, see docs/hosting.md'),
    ruleset(ask(`repos/${repository}/rulesets?targets=tag`)),
    app(get, 'permissions-update', 'permissions-update.yml cannot open its pull request'),
  ];
}

type Get = (path: string) => Record<string, unknown> | undefined;

function accessOf(get: Get): Finding[] {
  if (get('')?.private !== true) return [];
  const level = get('/actions/permissions/access')?.access_level;
  return typeof level === 'string' && level !== 'none'
    ? [{ kind: 'good', text: `the repository is private, and Actions of the ${level} may use it` }]
    : [
        {
          kind: 'missing',
          text: 'the repository is private, and workflows of others cannot use it: Settings → Actions → General → Access',
        },
      ];
}

function environment(get: Get, name: string, otherwise: string): Finding {
  const rules = (get(`/environments/${name}`)?.protection_rules ?? []) as {
    type?: string;
    prevent_self_review?: boolean;
  }[];
  const review = rules.find(({ type }) => type === 'required_reviewers');
  if (review === undefined)
    return { kind: 'optional', text: `the environment ${name} has no reviewers: ${otherwise}` };
  return review.prevent_self_review === true
    ? { kind: 'good', text: `the environment ${name} has reviewers, who cannot approve their own` }
    : { kind: 'optional', text: `in the environment ${name} a reviewer can approve a run of their own` };
}

function app(get: Get, name: string, otherwise: string): Finding {
  const lacking = [
    ...(get(`/environments/${name}/variables/APP_CLIENT_ID`) ? [] : ['the variable APP_CLIENT_ID']),
    ...(get(`/environments/${name}/secrets/APP_PRIVATE_KEY`) ? [] : ['the secret APP_PRIVATE_KEY']),
  ];
  return lacking.length === 0
    ? { kind: 'good', text: `the environment ${name} has its App` }
    : { kind: 'optional', text: `the environment ${name} lacks ${lacking.join(' and ')}: ${otherwise}` };
}

const ruleset = (rulesets: unknown): Finding =>
  Array.isArray(rulesets) &&
  rulesets.some(
    (each: { target?: string; enforcement?: string }) =>
      each.target === 'tag' && each.enforcement === 'active',
  )
    ? { kind: 'good', text: 'a ruleset guards tags' }
    : { kind: 'optional', text: 'no ruleset guards the tags v*: whoever may push can move them' };
