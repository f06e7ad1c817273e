import type { Problem } from '../../failures/problems.ts';
import { parseTargets, type Target } from '../../inputs/target.ts';
import type { GitHubRepository } from '../disk/origin-remote.ts';
import type { Permissions, Target as PlannedTarget } from '../facts/facts.ts';
import { findMintSteps, type FileOfSteps, type MintStep } from '../facts/mint-steps.ts';
import { evaluate } from '../facts/scope.ts';
import { Variables } from '../facts/variables.ts';
import type { Planned } from '../plan/make-plan.ts';
import type { Chart } from './chart.ts';

/** What one place of the repository asks of the App, now or once its PAT is replaced. */
export interface Ask {
  /** `FILE:LINE` */
  readonly place: string;
  readonly target: Target;
  /** `all` for a step that names none; `unknown` where the file does not tell. */
  readonly permissions: Permissions | 'all' | 'unknown';
  /** What it may need besides, by a condition that the files do not decide. */
  readonly optional: Permissions;
}

const FIX = 'Correct it in the file that is named: the step fails with it.';

interface Tools {
  readonly who: GitHubRepository | undefined;
  /** The App's ID; empty where it is not known. */
  readonly issuer: string;
  readonly chart: Chart;
}

/** All that is asked for: by the mint steps that are there, and by the PATs that tokens of the App are to replace. */
export async function readAsks(
  planned: Planned,
  files: readonly FileOfSteps[],
  tools: Tools,
): Promise<Ask[]> {
  const steps = (await findMintSteps(files)).filter((step) => isOfThisApp(step, tools));
  noteSeveralApps(steps, tools.chart);
  const replaced = planned.judged.filter(({ use }) => use.verdict === 'replace');
  return [
    ...steps.flatMap((step) => asksOfStep(step, tools)),
    ...replaced.flatMap(({ use }) => {
      const place = `${use.file}:${use.line}`;
      const inputs = inputsOf(use.target);
      if (inputs === undefined)
        tools.chart.note('for which repositories it needs a token is an expression', [place]);
      const { permissions, optional = {} } = use;
      return targetsOf(inputs ?? {}, place, tools).map((target) => ({
        place,
        target,
        permissions,
        optional,
      }));
    }),
  ];
}

/** A step that names another App's ID is none of ours. */
function isOfThisApp({ input, file, line }: MintStep, { issuer, chart }: Tools): boolean {
  const named = input('client-id') || input('app-id');
  if (issuer === '' || named.includes('${{') || named === issuer || input('app-id') !== '') return true;
  chart.note(`this step names another App (${named}), and is left out`, [`${file}:${line}`]);
  return false;
}

/** Where the steps read the ID from several variables, they may be of several Apps. */
function noteSeveralApps(steps: readonly MintStep[], chart: Chart): void {
  const named = new Map(
    steps.map(({ input, file, line }) => [input('client-id') || input('app-id'), `${file}:${line}`]),
  );
  if (named.size > 1)
    chart.note(
      `the mint steps name their App in ${named.size} ways, and are all taken for the App that is looked at: ${[...named.keys()].join(', ')}`,
      [...named.values()],
    );
}

function asksOfStep(step: MintStep, tools: Tools): Ask[] {
  const { permissions: asked, file, line, input } = step;
  const place = `${file}:${line}`;
  if (asked.kind === 'unknown' && asked.isWrong) {
    tools.chart.finding('input-invalid', asked.why, {
      files: [place],
      fix: FIX,
    });
    return [];
  }
  if (asked.kind === 'unknown') tools.chart.note(asked.why, [place]);
  const names = ['owner', 'repositories', 'enterprise', 'installation-id'];
  const inputs = Object.fromEntries(names.map((name) => [name, valueOf(input(name), tools)]));
  const open = names.filter((name) => inputs[name]?.includes('${{'));
  if (open.length > 0)
    tools.chart.note(`${open.join(' and ')} of this step: an expression, which is not looked up`, [place]);
  if (open.includes('owner') || open.includes('enterprise') || open.includes('installation-id')) return [];
  const targets = targetsOf(open.length > 0 ? { owner: inputs.owner ?? '' } : inputs, place, tools);
  const permissions =
    asked.kind === 'limited' ? withoutMetadata(asked.levels) : asked.kind === 'inherit' ? 'all' : 'unknown';
  return targets.map((target) => ({ place, target, permissions, optional: {} }));
}

const withoutMetadata = (levels: Permissions): Permissions =>
  Object.fromEntries(Object.entries(levels).filter(([name]) => name !== 'metadata'));

/** What an input is, as far as it is known without a run: a secret's value is not. */
function valueOf(text: string, { who }: Tools): string {
  if (/secrets\s*[.[]/.test(text)) return '${{ secrets }}';
  const nothing = { env: new Variables(), inputs: new Map<string, string>() };
  return evaluate(text, { owner: who?.owner, repository: who?.name, ...nothing }, []);
}

/** The inputs that a mint step for a planned target has; nothing where an expression names the owner as well. */
function inputsOf(target: PlannedTarget): Readonly<Record<string, string>> | undefined {
  if (target === 'current') return {};
  const { owner = '', repositories } = target;
  if (owner.includes('${{')) return undefined;
  if (typeof repositories === 'object') return { owner, repositories: repositories.join(',') };
  if (repositories !== undefined && owner === '') return undefined;
  return { owner };
}

/** By the action's own rules, whose problems are findings. */
function targetsOf(
  inputs: Readonly<Record<string, string>>,
  place: string,
  { who, chart }: Tools,
): readonly Target[] {
  if (who === undefined && !inputs.owner && !inputs['installation-id'] && !inputs.enterprise) return [];
  const problems: Problem[] = [];
  const targets = parseTargets(
    {
      owner: inputs.owner ?? '',
      repositories: inputs.repositories ?? '',
      enterprise: inputs.enterprise ?? '',
      installationId: inputs['installation-id'] ?? '',
      currentRepository: who && `${who.owner}/${who.name}`,
    },
    (code, text) => {
      if (code !== 'understood') problems.push({ code, text });
    },
  );
  for (const { code, text } of problems) chart.finding(code, text, { files: [place], fix: FIX });
  return problems.length > 0 ? [] : targets;
}
