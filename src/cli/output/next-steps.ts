import { shortened } from '../../inputs/names.ts';
import type { Plan } from '../plan/plan.ts';
import { printable } from './printable.ts';
import { permissionWords, targetWords } from './words.ts';

/** Names that the mint steps of a run read the App's credentials from. */
export interface CredentialNames {
  readonly clientIdVariable: string;
  readonly privateKeySecret: string;
  readonly signingKey: string | undefined;
}

/** What is left to do for a person after the files have changed, line by line; nothing where no file changes. */
export function nextSteps(plan: Plan, names: CredentialNames): string[] {
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
          `Install it on ${shortened(reachOf(plan))}`,
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

/** Where the App has to be installed. */
const reachOf = ({ mints }: Plan): string[] => [
  ...new Set(
    mints.map(({ owner, repositories }) =>
      printable(
        targetWords(owner === undefined && repositories === undefined ? 'current' : { owner, repositories }),
      ),
    ),
  ),
];
