import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, join } from 'node:path';
import { isStandIn, programs, standIns } from '../actions/index.ts';
import { addItem } from '../github/step-answers.ts';
import { gitEnvironment, startGitHub } from '../github/index.ts';
import type { DispatchEvent, PushEvent, SandboxGitHub } from '../github/index.ts';
import { InvalidWorkflow } from '../runner/syntax.ts';
import { runWorkflow, UnsupportedWorkflow, type WorkflowRun } from '../runner/index.ts';
import { Masks } from '../runner/masks.ts';
import { Complaint, type Arguments } from './arguments.ts';
import { cloneOf, workflowBeside } from './clone.ts';
import { listOf } from './permission-block.ts';
import { eventFor, ISSUE, PULL_REQUEST, type Event } from './event.ts';
import { endProcessesOf } from './leftovers.ts';
import { comparedWith, isMint, readNamed, writtenOutHosts, type Named } from './named.ts';
import { readFile, readSources, readWorkflows } from './read.ts';
import { reportLines } from './report.ts';
import { DEFAULT_PERMISSIONS, fillWorld, permissionsOfJob } from './world.ts';

const root = join(import.meta.dirname, '../..');

/** Inputs that nothing here is behind, and what the step gets instead. */
const BEYOND = {
  'signing-key': 'there is no key store here, so the step gets the key itself as private-key',
  'installation-id': 'is that of this stand here',
};

/** Says what was made up, and what was not there to be made up. */
function introduce(
  say: (line: string) => void,
  named: Named,
  {
    granted,
    secrets,
    texts,
  }: {
    granted: Readonly<Record<string, string>>;
    secrets: Readonly<Record<string, string>>;
    texts: readonly string[];
  },
): void {
  say(
    `${[named.current, ...named.repositories].join(', ')}: the App my-app is installed, with ${listOf(granted)}`,
  );
  if (named.minting.length === 0)
    say('No step here mints a token: npm run cli -- migrate DIR shows what would become of a PAT');
  const leader = named.minting.find((uses) => uses.startsWith('actions/create-github-app-token'));
  if (leader !== undefined) say(`${leader} is run as this action, which takes the same inputs`);
  for (const [name, instead] of Object.entries(BEYOND).filter(([input]) => named.beyond.includes(input)))
    say(`${name}: ${instead}`);
  const given = Object.keys(secrets).map((name) => name.toUpperCase()); // GitHub's names of secrets have no case
  for (const host of writtenOutHosts(texts))
    say(`${host} is written out in a step: what goes there goes to the real one, from this machine`);
  for (const name of named.otherSecrets.filter((each) => !given.includes(each.toUpperCase())))
    say(`secrets.${name} is empty: give it by --secret ${name}=VALUE`);
}

/** What the event is about is there before a step asks for it. */
function prepareFor(event: Event, { world, serverUrl }: SandboxGitHub, current: string): void {
  const repository = world.findRepository(current);
  if (!repository) return;
  if (event.ref !== 'refs/heads/main') world.addRef(current, event.ref);
  if (event.name.startsWith('pull_request')) {
    world.addRef(current, `refs/heads/${PULL_REQUEST.head}`);
    addItem(repository, { serverUrl, ...PULL_REQUEST });
  }
  if (event.name.startsWith('issue')) addItem(repository, { serverUrl, ...ISSUE });
}

/** Whether a step or a job has not run because of its `if`. */
const hasSkipped = ({ jobs }: WorkflowRun): boolean =>
  jobs.some(
    ({ conclusion, steps }) =>
      conclusion === 'skipped' ||
      steps.some(({ stage, outcome }) => stage !== 'post' && outcome === 'skipped'),
  );

/** What a step asked for may hold a secret, by accident: no line of ours shows one, in whatever form the log hides it. */
function maskOf(
  tokens: readonly string[],
  secrets: Readonly<Record<string, string>>,
): (line: string) => string {
  const masks = new Masks();
  for (const secret of [...tokens, ...Object.values(secrets)]) masks.add(secret.trim());
  return (line) => masks.apply(line);
}

/** Runs the workflow, tells of it by `say`, and answers whether it succeeded; throws what `told` puts into words. */
export async function tryWorkflow(
  asked: Arguments,
  say: (line: string) => void,
  signal?: AbortSignal,
): Promise<boolean> {
  const { file, tokenLifeMs } = asked;
  const text = readFile(file);
  const path = `.github/workflows/${basename(file)}`;
  const clone = cloneOf(file);
  const readText = (name: string) => workflowBeside(file, name, clone);
  const { texts, workflows } = readWorkflows({ file, path, text, readText });
  const [workflow] = workflows;
  if (!workflow) return false;
  const current = comparedWith(text, clone?.fullName ?? 'acme/app');
  const named = readNamed(readSources(workflows, readText), [...texts.values()], current);
  const event = eventFor(asked, { workflow, text, repository: current });
  const temp = mkdtempSync(join(tmpdir(), 'mint-app-token-'));
  const github = await startGitHub({ tokenLifeMs, stepApi: true });
  try {
    const { world } = github;
    const filled = fillWorld(github, named, { clone, files: Object.fromEntries(texts) });
    const secrets = { ...filled.secrets, ...asked.secrets };
    prepareFor(event, github, current);
    introduce(say, named, { granted: filled.granted, secrets: asked.secrets, texts: [...texts.values()] });
    const [pushes, dispatches, leftOut]: [PushEvent[], DispatchEvent[], Set<string>] = [[], [], new Set()];
    github.onPush((push) => void pushes.push(push));
    github.onDispatch((dispatch) => void dispatches.push(dispatch));
    for (const name of ['workspace', 'home']) mkdirSync(join(temp, name));
    if (workflows.some(({ jobs }) => jobs.some(({ permissions }) => permissions === undefined)))
      say(
        `Where there is no permissions:, GITHUB_TOKEN has ${listOf(DEFAULT_PERMISSIONS)}, as in new repositories`,
      );
    const run = await runWorkflow({
      event,
      readWorkflow: readText,
      workflow: { path, text },
      repository: current,
      repositoryDirectory: world.findRepository(current)?.gitDirectory ?? '',
      workspace: join(temp, 'workspace'),
      newWorkspace: () => mkdtempSync(join(temp, 'workspace', 'job-')),
      actions: {
        ...standIns,
        ...Object.fromEntries(named.minting.map((uses) => [uses.replace(/@.*$/, ''), root])),
      },
      isStandIn,
      replaceInputs: (uses, inputs) => (isMint(uses) ? filled.inputsHere(inputs) : { ...inputs }),
      onLeftOut: (what) => void leftOut.add(what),
      vars: filled.vars,
      secrets,
      githubToken: (permissions) => world.addGitHubToken(current, permissionsOfJob(permissions)),
      apiUrl: github.apiUrl,
      serverUrl: github.serverUrl,
      env: {
        ...gitEnvironment(temp),
        HOME: join(temp, 'home'),
        PATH: `${programs}${delimiter}${process.env.PATH ?? ''}`,
      },
      write: say,
      ...(signal && { signal }),
    });
    await github.settled();
    const tokens = world.tokens.map(({ token }) => token);
    const masked = maskOf(tokens, secrets);
    const isWhole = run.conclusion === 'success' && leftOut.size === 0 && !hasSkipped(run);
    for (const line of reportLines(github, { pushes, dispatches, leftOut, isWhole })) say(masked(line));
    return run.conclusion === 'success';
  } finally {
    await github.close();
    endProcessesOf(temp);
    rmSync(temp, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** What the workflow or its caller got wrong, a line for each; nothing for a mistake of the stand's own, which is a stack. */
export function told(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { message } = error;
  const isTheirs = [Complaint, UnsupportedWorkflow, InvalidWorkflow].some((kind) => error instanceof kind);
  // The parser names the file in each of its lines.
  return isTheirs ? message.replace(/^.* is not valid:\n/, '').replace(/^ +/gm, '') : undefined;
}
