import type { Problem } from '../../failures/problems.ts';
import { parsePermissions, type PermissionRequest } from '../../inputs/permissions.ts';
import { rangeOf, textOf } from '../yaml/nodes.ts';
import type { Source } from '../yaml/source.ts';
import type { Job, Step } from './workflow.ts';

/** A step that mints an App's token already, as a workflow has it. */
export interface MintStep {
  readonly file: string;
  readonly line: number;
  readonly job: string;
  readonly uses: string;
  /** What it asks for; or why the file does not tell. */
  readonly permissions:
    | PermissionRequest
    | {
        readonly kind: 'unknown';
        readonly why: string;
        /** The action would refuse it. */ readonly isWrong: boolean;
      };
  /** The inputs as they are written, expressions and all; empty where they are not there. */
  readonly input: (name: string) => string;
}

/** A file with steps: a workflow, or a composite action. */
export interface FileOfSteps {
  readonly source: Source;
  readonly jobs: readonly Pick<Job, 'id' | 'steps'>[];
}

/** Other actions whose inputs look alike: their Apps are there already, and are none of ours. */
const PEERS =
  /^(?:actions\/create-github-app-token|tibdex\/github-app-token|peter-murray\/workflow-application-token-action)@/i;

/** The steps of workflows that mint tokens with mint-app-token, whatever its owner or its copy is called. */
export async function findMintSteps(files: readonly FileOfSteps[]): Promise<MintStep[]> {
  const found = files.flatMap(({ source, jobs }) =>
    jobs.flatMap((job) => job.steps.filter(isMintStep).map((step) => ({ source, job: job.id, step }))),
  );
  return Promise.all(found.map(readMintStep));
}

function isMintStep({ uses, with: inputs }: Step): boolean {
  if (uses === undefined || PEERS.test(uses)) return false;
  const names = new Set(inputs.map(([name]) => name.toLowerCase()));
  const has = (...some: readonly string[]) => some.some((name) => names.has(name));
  return has('client-id', 'app-id') && has('private-key', 'signing-key');
}

async function readMintStep({
  source,
  job,
  step,
}: {
  readonly source: Source;
  readonly job: string;
  readonly step: Step;
}): Promise<MintStep> {
  const inputs = new Map(
    step.with.map(([name, pair]) => [name.toLowerCase(), (textOf(source, pair.value) ?? '').trim()] as const),
  );
  return {
    file: source.file,
    line: lineOfStep(source, step),
    job,
    uses: step.uses ?? '',
    permissions: await permissionsIn(inputs),
    input: (name) => inputs.get(name) ?? '',
  };
}

/** Where a step begins. */
export const lineOfStep = (source: Source, { node }: Step): number => source.lineOf(rangeOf(node)?.[0] ?? 0);

async function permissionsIn(inputs: ReadonlyMap<string, string>): Promise<MintStep['permissions']> {
  const single = Object.fromEntries(
    [...inputs].flatMap(([name, value]) =>
      name.startsWith('permission-') && value !== ''
        ? [[name.slice('permission-'.length), value] as const]
        : [],
    ),
  );
  const block = inputs.get('permissions') ?? '';
  if ([block, ...Object.values(single)].some((text) => text.includes('${{')))
    return { kind: 'unknown', why: 'its permissions are an expression', isWrong: false };
  const problems: Problem[] = [];
  const asked = await parsePermissions({ block, single }, (code, text) => {
    if (code !== 'understood') problems.push({ code, text });
  });
  return problems[0] ? { kind: 'unknown', why: problems[0].text, isWrong: true } : asked;
}
