import { randomUUID } from 'node:crypto';
import { accessSync, constants, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { evaluateText } from './expressions.ts';
import { applyChanges, expressionScope, processEnvironment } from './scope.ts';
import type { StageContext } from './scope.ts';
import { runStageProcess } from './stage.ts';
import type { StageOutcome } from './stage.ts';
import { UnsupportedWorkflow } from './syntax.ts';
import type { ScriptStep } from './workflow.ts';

// Source: src/Runner.Worker/Handlers/ScriptHandlerHelpers.cs.
const builtInShells: Partial<Record<string, { args: string; extension: string }>> = {
  bash: { args: '--noprofile --norc -e -o pipefail {0}', extension: '.sh' },
  sh: { args: '-e {0}', extension: '.sh' },
  python: { args: '{0}', extension: '.py' },
};

/** Runs a `run:` step. */
export async function runScript(step: ScriptStep, context: StageContext): Promise<StageOutcome> {
  const { scope, env, log, signal, github } = context;
  const { job, composite } = scope;
  const expressions = expressionScope(scope, env, github);
  // The job's defaults do not apply inside a composite action.
  const defaults = composite === undefined ? job.defaults : {};
  const script = evaluateText(step.run, expressions);
  const directory = evaluateText(step.workingDirectory ?? defaults.workingDirectory, expressions);
  const variables = processEnvironment(context);
  const shell = chooseShell(evaluateText(step.shell ?? defaults.shell, expressions), variables.PATH ?? '');

  log.openGroup(`Run ${firstLine(script)}`);
  log.say(script.replace(/\n+$/, ''));
  log.say(`shell: ${shell.command} ${shell.args}`);
  log.sayMap('env', env);
  log.closeGroup();

  const file = join(job.temp, `${randomUUID()}${shell.extension}`);
  writeFileSync(file, script);
  const outcome = await runStageProcess({
    command: shell.command,
    args: shell.args.split(/ +/).map((arg) => arg.replaceAll('{0}', file)),
    cwd: resolve(job.options.workspace, directory),
    temp: job.temp,
    env: variables,
    log,
    signal,
    grace: job.options.cancelGrace,
  });
  applyChanges(job, outcome);
  if (outcome.exitCode !== 0 && outcome.conclusion !== 'cancelled') {
    // A shell that died of a signal reports 128 + its number; the runner sees the same.
    log.annotate('error', `Process completed with exit code ${String(outcome.exitCode ?? outcome.signal)}.`);
  }
  return outcome;
}

/** The first line that is not blank, as GitHub shows it for a step without a name. */
export function firstLine(script: string): string {
  return script.trimStart().split(/[\r\n]/, 1)[0] ?? '';
}

function chooseShell(shell: string, path: string): { command: string; args: string; extension: string } {
  if (shell === '') {
    const command = findProgram('bash', path) ?? findProgram('sh', path) ?? 'sh';
    return { command, args: '-e {0}', extension: '.sh' };
  }
  const [name = '', ...rest] = shell.split(' ');
  const builtIn = builtInShells[name];
  const args = rest.join(' ').trim() || (builtIn?.args ?? '');
  if (!args.includes('{0}')) throw new UnsupportedWorkflow(`shell: ${shell}`);
  return { command: findProgram(name, path) ?? name, args, extension: builtIn?.extension ?? '' };
}

function findProgram(name: string, path: string): string | undefined {
  return path
    .split(delimiter)
    .flatMap((directory) =>
      (process.platform === 'win32' ? ['.exe', '.cmd'] : ['']).map((end) => join(directory, name + end)),
    )
    .find((candidate) => {
      try {
        accessSync(candidate, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}
