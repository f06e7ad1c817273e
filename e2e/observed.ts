import { createHash } from 'node:crypto';
import type { SandboxGitHub } from '@mint-app-token/sandbox/github';
import type { Look, Stand } from './stand.ts';

/** One stage of a step that ran: what either runner shows of it. */
export interface ObservedStage {
  readonly stage: 'main' | 'post';
  readonly name: string;
  outcome: string;
  /** What its process printed, masked. */
  readonly said: string[];
  /** `level: message` of each annotation that the process made, masked. */
  readonly annotations: string[];
}

/** A workflow run as a runner told it. */
export interface Observed {
  readonly conclusion: string;
  readonly stages: ObservedStage[];
  /** Everything the runner printed. */
  readonly transcript: string;
  /** What was given to `::add-mask::`. */
  readonly masks: readonly string[];
  /** What all steps wrote into their job summaries. */
  readonly summary: string;
  /** What a later step wrote to $E2E_ENVIRONMENT: its whole environment. */
  readonly environment: string;
  /** What each post step of e2e/actions/look wrote to $E2E_LOOKS, in the order in which they ran. */
  readonly looks: readonly Look[];
  /** What the workflow wrote to $E2E_RECORD: the outputs as a later step sees them, unmasked. */
  readonly outputs: Record<string, Record<string, string>>;
}

/** The stages in order, as `main Mint a token: success`. */
export const order = ({ stages }: Observed): string[] =>
  stages.map(({ stage, name, outcome }) => `${stage} ${name}: ${outcome}`);

/** The API requests as `METHOD /path → status`; sorted, for those of several owners run at once. */
export const apiCalls = ({ requests }: SandboxGitHub): string[] =>
  requests
    .filter(({ path }) => !/\/(info\/refs|git-(upload|receive)-pack)/.test(path))
    .map(({ method, path, status }) => `${method} ${path} → ${status ?? 'none'}`)
    .sort();

/** What has to be the same in both runners, with what differs from run to run by nature replaced by its meaning. */
export function comparable(
  run: Observed,
  { github, serverUrl }: Pick<Stand, 'github' | 'serverUrl'>,
): unknown {
  const names = new Map<string, string>([
    [serverUrl, '<server>'],
    [github.apiUrl, '<api>'],
  ]);
  const minted = github.world.tokens.filter(({ kind }) => kind === 'installation');
  for (const { token, repositories } of minted) {
    const base = `token for ${String(repositories)}`;
    const count = [...names.values()].filter((name) => name.startsWith(`<${base} `)).length;
    names.set(createHash('sha256').update(token).digest('base64'), `<hash of ${base} ${count + 1}>`);
    names.set(token, `<${base} ${count + 1}>`);
  }
  const plain = (text: string): string => {
    let result = text;
    for (const [value, name] of names) result = result.replaceAll(value, name);
    return result
      .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '<time>')
      .replace(/(?:[0-9A-F]+:){4}[0-9A-F]+/g, '<request id>')
      .replace(/\/\S+(?=\/\.git\/config)/g, '<workspace>')
      .replace(/in \d+(\.\d+)? s\b/g, 'in <a moment>');
  };
  const told = {
    conclusion: run.conclusion,
    outputs: run.outputs,
    calls: apiCalls(github),
    // Post revokes the tokens of several owners at once, in no order.
    stages: run.stages.map((each) => ({
      ...each,
      said: each.stage === 'post' ? each.said.toSorted() : each.said,
    })),
  };
  return JSON.parse(JSON.stringify(told), (_, value: unknown) =>
    typeof value === 'string' ? plain(value) : value,
  ) as unknown;
}
