import { shortened, uniqueNames } from '../../inputs/names.ts';
import type { GitHubRepository } from '../disk/origin-remote.ts';
import type { Plan } from '../plan/plan.ts';
import { printable } from './printable.ts';
import { permissionWords, targetWords } from './words.ts';

/** Names that the mint steps of a run read the App's credentials from. */
export interface CredentialNames {
  readonly clientIdVariable: string;
  readonly privateKeySecret: string;
  readonly signingKey: string | undefined;
}

/** What the next steps have to be told besides the plan. */
export interface NextStepsContext extends CredentialNames {
  /** Which repository the plan is of, where that is known. */
  readonly repository: GitHubRepository | undefined;
}

/** What is left to do for a person after the files have changed, line by line; nothing where no file changes. */
export function nextSteps(plan: Plan, { repository, ...names }: NextStepsContext): string[] {
  const { uses, mints, secretsLeft, app } = plan;
  const settled = uses.filter(({ verdict }) => verdict === 'replace' || verdict === 'github-token-suffices');
  const idle = [...new Set(settled.map(({ secret }) => secret))].filter(
    (each) => !secretsLeft.includes(each),
  );
  const key = names.signingKey === undefined ? ` and the secret ${names.privateKeySecret}` : '';
  return [
    ...(mints.length > 0
      ? [
          `Create the App, with ${permissionWords(app.permissions)}: \`mint-app-token setup\` does, or by hand (docs/migrate.md)`,
          `Install it on ${shortened(reachOf(plan, repository))}`,
          `Store the variable ${names.clientIdVariable}${key} where the workflows find them; \`setup\` does that as well`,
        ]
      : []),
    ...(idle.length > 0
      ? [
          `When the new workflows have run: delete ${shortened(idle.sort().map(printable))}, which nothing here uses any more`,
        ]
      : []),
    ...(secretsLeft.length > 0
      ? [`Keep ${shortened(secretsLeft.map(printable))}: still in use, as said above`]
      : []),
  ];
}

/** Where the App has to be installed: each repository once, however the workflows name it. */
function reachOf({ mints }: Plan, current: GitHubRepository | undefined): string[] {
  const here = current === undefined ? targetWords('current') : `${current.owner}/${current.name}`;
  const names = mints.flatMap(({ owner, repositories }) => {
    if (owner === undefined && repositories === undefined) return [here];
    const whose = owner ?? current?.owner;
    const each = typeof repositories === 'object' ? repositories.map((name) => [name]) : [repositories];
    return each.map((some) => targetWords({ owner: whose, repositories: some }));
  });
  return uniqueNames(names.map(printable));
}
