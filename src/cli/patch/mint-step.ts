import { nameInWorkflow } from '../../inputs/names.ts';
import type { Permissions, Target } from '../facts/facts.ts';

/** What every mint step of a run has in common. */
export interface MintOptions {
  /** `OWNER/REPO@SHA` */
  readonly action: string;
  readonly clientIdVariable: string;
  readonly privateKeySecret: string;
  readonly signingKey: string | undefined;
  readonly signingRole: string | undefined;
}

export interface MintStep {
  readonly id: string;
  readonly target: Target;
  readonly permissions: Permissions;
  readonly condition: string | undefined;
  /** Variables that the condition reads, which are there for the steps that use the token alone. */
  readonly conditionEnv: readonly string[];
  readonly hasFallback: boolean;
}

/** The lines of a mint step, without the indentation of the list that it stands in. */
export function mintLines(step: MintStep, options: MintOptions): string[] {
  const { target, permissions, condition, conditionEnv, hasFallback } = step;
  const { action, clientIdVariable, privateKeySecret, signingKey, signingRole } = options;
  const names = Object.entries(permissions);
  return [
    `- uses: ${action}`,
    `  id: ${step.id}`,
    ...(condition === undefined ? [] : [`  if: ${condition}`]),
    ...(conditionEnv.length === 0
      ? []
      : ['  env:', ...conditionEnv.map((name) => `    ${name}: ${isSet(privateKeySecret)}`)]),
    '  with:',
    `    client-id: \${{ vars.${clientIdVariable} }}`,
    ...(signingKey === undefined
      ? [`    private-key: \${{ secrets.${privateKeySecret} }}`]
      : [
          `    signing-key: ${yamlText(signingKey)}`,
          ...(signingRole === undefined ? [] : [`    signing-role: ${yamlText(signingRole)}`]),
        ]),
    ...ownerLines(target),
    '    permissions: |',
    ...(names.length === 0
      ? ['      metadata: read']
      : names.map(([name, level]) => `      ${nameInWorkflow(name)}: ${level}`)),
    ...(hasFallback ? ['    fallback-token: ${{ github.token }}'] : []),
  ];
}

function ownerLines(target: Target): string[] {
  if (target === 'current') return [];
  const { owner, repositories, areFull } = target;
  const list = typeof repositories === 'string' ? repositories : repositories?.join(', ');
  return [
    ...(owner === undefined || areFull === true ? [] : [`    owner: ${yamlText(owner)}`]),
    ...(list === undefined ? [] : [`    repositories: ${yamlText(list)}`]),
  ];
}

/** Says whether the key is there, without the key: a secret cannot stand in `if:`. */
export const isSet = (secret: string): string => `\${{ secrets.${secret} != '' && 'set' || '' }}`;

/** A text as YAML has it: plain where it can be taken for nothing else, such as a number or an item of a list. */
const yamlText = (text: string): string =>
  /^[A-Za-z$][\w./:@${}, -]*$/.test(text) &&
  !/: |:$|\{\{.*\{\{|^(true|false|null|yes|no|on|off|[yn])$/i.test(text)
    ? text
    : JSON.stringify(text);
