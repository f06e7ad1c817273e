import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isFolder } from './disk/is-folder.ts';
import { findRepository, type GitHubRepository } from './disk/origin-remote.ts';
import { openRepository } from './disk/repository.ts';
import { ChangedMeanwhile, replaceFile, writeNamedFile } from './disk/write-file.ts';
import { Complaint } from './complaint.ts';
import { otherHostSecrets } from './facts/other-hosts.ts';
import { otherHostLines } from './output/other-hosts.ts';
import { asciiControls, printable } from './output/printable.ts';
import { renderReport } from './output/report.ts';
import { renderPlan, styleFor } from './output/terminal.ts';
import { checkChange, UnsafeChange } from './patch/check.ts';
import { makePatch, type Patch } from './patch/make-patch.ts';
import type { MigrateOptions } from './options.ts';
import type { MintOptions } from './patch/mint-step.ts';
import { BadAnswers, parseAnswers, type Answer } from './plan/answers.ts';
import { makePlan, type Planned } from './plan/make-plan.ts';
import type { Proof } from './prove.ts';
import type { Terminal } from './terminal.ts';

/** Plans, and where asked carries out, the way of a repository from PATs to an App. Answers the exit code. */
export async function migrate(options: MigrateOptions, terminal: Terminal): Promise<number> {
  if (!isFolder(options.folder)) throw new Complaint(2, `${options.folder} is no folder`);
  const repository = openRepository(options.folder);
  const who = findRepository(repository.root, terminal.env);
  const answers = options.answers === undefined ? [] : readAnswers(options.answers);
  const planned = makePlan(repository, { owner: who?.owner, name: who?.name }, answers);
  const patch = checkedPatch(planned, options, who?.owner);
  for (const { file, line } of planned.unusedAnswers)
    terminal.complain(`${printable(file)}:${line}: the answer fits no question`);
  for (const { file, why } of planned.plan.skipped)
    terminal.complain(`${printable(file)}: ${printable(why)}`);
  if (options.report !== undefined) writeNamedFile(options.report, renderReport(planned.plan, patch));
  // What is not proved is not written.
  const proof = options.prove ? await proveIt(planned, patch, options, who, terminal) : undefined;
  const isProved = proof?.isProved !== false;
  const isWritten = options.write && isProved;
  const failed = isWritten ? writeAll(repository.root, patch, terminal) : false;
  const { isTerminal } = terminal;
  const isBrief = options.check || options.prove;
  const shown = { ...options, repository: who, isWritten, isTerminal, isBrief };
  if (options.json) terminal.print(`${asciiControls(JSON.stringify(planned.plan, null, 2))}\n`);
  else terminal.print(renderPlan(planned.plan, patch, styleFor(terminal.isColored), shown));
  const others = otherHostLines(otherHostSecrets(planned.workflows), options.action);
  if (options.json) for (const line of others) terminal.complain(line);
  else if (others.length > 0) terminal.print(`\n${others.join('\n')}\n`);
  // Beside JSON the proof is for whoever looks at the screen.
  if (proof && options.json) terminal.complain(proof.text.trimEnd());
  else if (proof) terminal.print(proof.text);
  const isUsed = planned.plan.uses.length > 0 && options.check;
  return failed || isUsed || !isProved || planned.plan.skipped.length > 0 ? 1 : 0;
}

function readAnswers(file: string): Answer[] {
  try {
    return parseAnswers(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof BadAnswers) throw new Complaint(2, `--answers ${file}: ${error.message}`);
    throw new Complaint(
      2,
      `--answers ${file}: it cannot be read (${error instanceof Error ? error.message : String(error)})`,
    );
  }
}

/** Each change is looked at once more before anybody sees it: one that did too much is none, and is told. */
export function checkedPatch(planned: Planned, options: MintOptions, owner: string | undefined): Patch {
  const patch = makePatch(planned, options, owner);
  for (const change of patch.changes) {
    try {
      checkChange(change, options);
    } catch (error) {
      if (error instanceof UnsafeChange)
        throw new Complaint(1, `${error.message}. Nothing was written; please report it`);
      throw error;
    }
  }
  return patch;
}

function writeAll(root: string, patch: Patch, terminal: Terminal): boolean {
  let failed = false;
  for (const { file, before, after } of patch.changes)
    try {
      replaceFile(join(root, file), before, after);
    } catch (error) {
      failed = true;
      const why = error instanceof ChangedMeanwhile || error instanceof Error ? error.message : String(error);
      terminal.complain(`${printable(file)}: not written: ${printable(why)}`);
    }
  return failed;
}

async function proveIt(
  planned: Planned,
  patch: Patch,
  options: MigrateOptions,
  who: GitHubRepository | undefined,
  terminal: Terminal,
): Promise<Proof> {
  if (!who)
    throw new Complaint(
      1,
      '--prove has to know which repository this is: there is no remote "origin" and no GITHUB_REPOSITORY',
    );
  const { prove } = await import('./prove.ts');
  return prove(planned, patch, options, who, terminal);
}
