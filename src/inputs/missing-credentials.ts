// Loaded only when a credential is empty, the likeliest failure of all: says why, as far as the run shows it.
import { distance } from 'fastest-levenshtein';
import { organizationSettingsPage, pageOf, settingsPage } from '../failures/pages.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { repositoryIn, repositoryName, type WorkflowEvent } from '../runtime/workflow-event.ts';

/** What can be empty: the App's ID, under either name, and its key. */
export type Credential = 'client-id (or app-id)' | 'private-key';

export interface MissingEvidence {
  readonly empty: readonly Credential[];
  /** The names of all inputs that were given, also of those that this action does not have: the runner only warns of them. */
  readonly inputNames: readonly string[];
  /** Unknown when the runner's event file cannot be read. */
  readonly event: WorkflowEvent | undefined;
  readonly env: Runtime['env'];
}

export interface Explanation {
  readonly text: string;
  /** The next action, with the page where it is done. */
  readonly fix: string;
}

/**
 * Says which credentials are empty and, where the event or the names of the inputs show it, why. The runner shows no more:
 * neither whether the job is one of a reusable workflow (the event is the caller's, actions/runner#3146), nor its
 * environment, nor what is written behind `secrets.`; so for those it says where to look.
 */
export function explainMissingCredentials(evidence: MissingEvidence): Explanation {
  const found = `${evidence.empty.join(' and ')}: found nothing`;
  const reason = misspeltName(evidence) ?? reasonInEvent(evidence);
  if (reason) return { text: `${found}${reason.text}`, fix: reason.fix };
  return {
    text: `${found}, which is how a secret or a variable looks that does not exist or that this run may not see`,
    fix: evidence.empty.includes('private-key') ? lookForSecret(evidence) : lookForId(evidence),
  };
}

function misspeltName({ empty, inputNames, env }: MissingEvidence): Explanation | undefined {
  const slips = empty.flatMap((credential) => {
    const isSlip = SLIPS[credential];
    return inputNames
      .filter((name) => !OURS.has(name) && isSlip(name.replaceAll('_', '-')))
      .map((name) => ({ name, meant: meantBy(name, credential) }));
  });
  if (slips.length === 0) return undefined;
  const list = slips.map(({ name }) => name).join(' and ');
  const cure = slips.map(({ name, meant }) => `${meant} instead of ${name}`).join(', and ');
  return {
    text: `, but the step gives ${list}, which this action does not have`,
    fix: `Write ${cure}, in the workflow file${at(pageOf('workflow', env))}.`,
  };
}

const OURS = new Set(['client-id', 'app-id', 'private-key', 'signing-key', 'signing-role']);

/** Whether a name, with dashes, is a slip for a credential: a letter or two, or how other actions call it. */
const SLIPS: Readonly<Record<Credential, (name: string) => boolean>> = {
  'client-id (or app-id)': (name) =>
    /(^|-)(app|application|client|issuer)-?(id|identifier)$/.test(name) || isNear(name, 'client-id'),
  'private-key': (name) =>
    /(^|-)private-?key(-|$)|^(app-|github-app-)?(key|pem)$|^signing-?key$/.test(name) ||
    isNear(name, 'private-key'),
};

const isNear = (name: string, meant: string) => name.length < 50 && distance(name, meant) <= 2;

function meantBy(name: string, credential: Credential): string {
  if (credential === 'private-key') return name.startsWith('signing') ? 'signing-key' : credential;
  return name.includes('app') ? 'app-id' : 'client-id';
}

// https://docs.github.com/en/code-security/dependabot/troubleshooting-dependabot/troubleshooting-dependabot-on-github-actions
const WITH_DEPENDABOT_SECRETS = new Set([
  'pull_request',
  'pull_request_review',
  'pull_request_review_comment',
  'push',
  'create',
  'deployment',
  'deployment_status',
]);
// pull_request_target and workflow_run see the secrets of the base repository.
const WITHOUT_SECRETS_FOR_FORKS = new Set([
  'pull_request',
  'pull_request_review',
  'pull_request_review_comment',
]);

const FALLBACK = '`fallback-token: ${{ github.token }}`';

function reasonInEvent({ empty, event, env }: MissingEvidence): Explanation | undefined {
  if (!event) return undefined;
  const { name, actor } = event;
  const lacksSecret = empty.includes('private-key'); // the ID alone is no secret
  if (lacksSecret && actor === 'dependabot[bot]' && WITH_DEPENDABOT_SECRETS.has(name)) {
    return {
      text: "; this run was started by Dependabot, whose runs see only the secrets of Dependabot's own store",
      fix:
        `Add the secret, by the same name, to Dependabot's store${at(settingsPage('secrets/dependabot', env))}; ` +
        `or set ${FALLBACK} for such runs.`,
    };
  }
  const { private: isPrivate, fork, full_name: fullName } = repositoryIn(event);
  const from = WITHOUT_SECRETS_FOR_FORKS.has(name) ? forkOf(event) : undefined;
  if (lacksSecret && from) {
    const allow =
      isPrivate === true
        ? `; or send secrets to pull requests of forks, under "Fork pull request workflows"${at(settingsPage('actions', env))}`
        : '';
    return {
      text: `; this pull request comes from ${from}, whose runs see no secrets unless the repository sends them`,
      fix:
        `Set ${FALLBACK} for such runs, or leave the step out of them: ` +
        `\`if: github.event.pull_request.head.repo.full_name == github.repository\`${allow}.`,
    };
  }
  if (fork !== true) return undefined;
  const here = repositoryName(fullName) ?? 'this repository';
  return {
    text: `; ${here} is a fork, and the secrets and variables of what it was forked from stay there`,
    fix:
      'Leave the job out of forks: `if: ${{ !github.event.repository.fork }}`; or, to run it here, store the credentials ' +
      `of an App of your own${at(pageOf('secrets', env))}.`,
  };
}

/** The fork that a pull request comes from, as a message names it: GitHub has nothing in the place of one that is gone. */
export function forkOf({ payload }: WorkflowEvent): string | undefined {
  const { pull_request: pullRequest } = (payload ?? {}) as {
    pull_request?: {
      head?: { repo?: { full_name?: unknown } | null } | null;
      base?: { repo?: { full_name?: unknown } | null } | null;
    } | null;
  };
  const head = pullRequest?.head?.repo;
  if (head === null) return 'a fork that has been deleted since';
  const [from, to] = [head, pullRequest?.base?.repo].map((each) => repositoryName(each?.full_name));
  return from && to && from !== to ? `the fork ${from}` : undefined;
}

function lookForSecret({ event, env }: MissingEvidence): string {
  const isOfUser = event && repositoryIn(event).owner?.type === 'User';
  const share = at(organizationSettingsPage('secrets/actions', env));
  return [
    `Look for the name that stands behind \`secrets.\` in the step${at(pageOf('secrets', env)) || " in the repository's settings"}. If it is`,
    '- not there: add it, or correct the name in the workflow',
    '- under "Environment secrets": give the job that `environment:`',
    ...(isOfUser
      ? []
      : [`- a secret of the organization that is not listed there: share it with this repository${share}`]),
    `- a variable${at(settingsPage('variables/actions', env))}: delete it there, and store it as a secret`,
    '- there, and the step is in a reusable workflow: pass it from the caller, by `secrets:` with its name or `secrets: inherit`',
    `For runs that are not meant to see it, set ${FALLBACK}.`,
  ].join('\n');
}

function lookForId({ env }: MissingEvidence): string {
  return (
    `See how the ID is stored. A variable${at(settingsPage('variables/actions', env))} is written \`vars.NAME\`, ` +
    `a secret${at(pageOf('secrets', env))} \`secrets.NAME\`; it is empty where one is written for the other, where ` +
    'the name is wrong, where the job lacks the `environment:` that has it, and in a reusable workflow whose caller does not pass it on.'
  );
}

/** A page in brackets, where it is known. */
const at = (page: string | undefined) => (page ? ` (${page})` : '');
