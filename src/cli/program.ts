import { Command, CommanderError } from 'commander';
import { Complaint } from './complaint.ts';
import { addDoctor } from './doctor-command.ts';
import { addMigrate } from './migrate-command.ts';
import { addMint } from './mint-command.ts';
import { printable } from './output/printable.ts';
import { addRevoke } from './revoke-command.ts';
import { addSetup } from './setup-command.ts';
import type { Terminal } from './terminal.ts';
import { VERSION } from './version.ts';

const HELP = 'What to do: mint-app-token migrate --help shows what there is.';

/** Runs one command line and answers its exit code: 0 done, 1 a failure or a finding, 2 a wrong call. */
export async function runProgram(args: readonly string[], terminal: Terminal, home: string): Promise<number> {
  let exitCode = 0;
  const program = new Command('mint-app-token')
    .description('Moves a repository from personal access tokens (PATs) to a GitHub App, and checks it.')
    .version(VERSION, '--version', 'Show the version')
    .helpOption('--help', 'Show this help')
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ writeOut: terminal.print, writeErr: () => undefined })
    .configureHelp({ sortSubcommands: true });
  const shell = { home, terminal, done: (code: number) => (exitCode = code) };
  addDoctor(program, shell);
  addMigrate(program, shell);
  addMint(program, shell);
  addRevoke(program, shell);
  addSetup(program, shell);
  try {
    if (args.length === 0) program.outputHelp();
    else await program.parseAsync([...args], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return 0;
      return complain(terminal, 2, error.message.replace(/^error: /, ''));
    }
    if (error instanceof Complaint) return complain(terminal, error.exitCode, error.message);
    terminal.complain(`internal-error: ${printable(error instanceof Error ? error.message : String(error))}`);
    return 1;
  }
}

function complain(terminal: Terminal, exitCode: 1 | 2, message: string): number {
  const lines = message.split('\n').map(printable);
  terminal.complain(`${exitCode === 2 ? 'input-invalid' : 'internal-error'}: ${lines.join('\n')}`);
  if (exitCode === 2) terminal.complain(HELP);
  return exitCode;
}
