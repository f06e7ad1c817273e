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
  const called = program.commands.find((command) => command.name() === args[0])?.name();
  const help = `What to do: ${['mint-app-token', ...(called ? [called] : [])].join(' ')} --help shows what there is.`;
  try {
    if (args.length === 0) program.outputHelp();
    else await program.parseAsync([...args], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return 0;
      return complain(terminal, { exitCode: 2, message: withoutValues(error.message) }, help);
    }
    if (error instanceof Complaint) return complain(terminal, error, help);
    terminal.complain(`internal-error: ${printable(error instanceof Error ? error.message : String(error))}`);
    return 1;
  }
}

/** Commander quotes what it does not know, which may be a token. The name of an option or a command is short. */
function withoutValues(message: string): string {
  return message
    .replace(/^error: /, '')
    .replaceAll(/'(--?[\w-]+=)[^']*'/g, "'$1…'")
    .replaceAll(/'(gh[a-z]_|github_pat_|[^']{40})[^']*'/g, "'…'");
}

function complain(
  { complain: tell }: Terminal,
  { exitCode, message }: Pick<Complaint, 'exitCode' | 'message'>,
  help: string,
): number {
  const lines = message.split('\n').map(printable);
  tell(`${exitCode === 2 ? 'input-invalid' : 'internal-error'}: ${lines.join('\n')}`);
  if (exitCode === 2) tell(help);
  return exitCode;
}
