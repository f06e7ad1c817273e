import type { Command } from 'commander';
import { Complaint } from './complaint.ts';
import type { Shell } from './shell.ts';

/** `revoke`, which has no options: the token is never an argument. */
export function addRevoke(program: Command, shell: Shell): void {
  program
    .command('revoke')
    .summary('End a token that mint printed')
    .description(
      'Revokes an installation token, which comes on standard input or in APP_TOKEN.\n' +
        'One that has ended already is no failure.',
    )
    .allowExcessArguments()
    .helpOption('--help', 'Show this help')
    .addHelpText(
      'after',
      '\nExamples:\n' +
        '  $ mint-app-token revoke <<<"$TOKEN"\n' +
        '  $ APP_TOKEN=$TOKEN mint-app-token revoke\n',
    )
    .action(async (_given: unknown, command: Command) => {
      // Neither what it is nor how long: it may well be the token.
      if (command.args.length > 0)
        throw new Complaint(
          2,
          'revoke takes no argument: every user of the machine sees those. The token comes on standard input or in APP_TOKEN',
        );
      const { revoke } = await import('./app-commands.ts');
      shell.done(await revoke(shell));
    });
}
