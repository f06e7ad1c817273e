import type { Command } from 'commander';
import { addCredentialOptions } from './credential-options.ts';
import type { GivenToMint } from './mint.ts';
import type { Shell } from './shell.ts';

/** `mint`, with its options. */
export function addMint(program: Command, shell: Shell): void {
  const command = program
    .command('mint')
    .summary('Print a token of an App, for any place outside of a job')
    .description(
      'Mints an installation token and prints it, alone, on standard output.\n' +
        'The token ends within the hour; mint-app-token revoke ends it earlier.',
    );
  addCredentialOptions(command)
    .option('--owner <O>', 'Whose installation; without --repositories all that it holds')
    .option('--repositories <A,B>', 'For which repositories; else for the one that this is a clone of')
    .option(
      '--permissions <P>',
      'What the token may do: "contents: write, issues: read", lines of it, or JSON; "inherit" is all that the App has',
    )
    .option('--json', "Print the action's outputs, as JSON")
    .helpOption('--help', 'Show this help')
    .addHelpText(
      'after',
      '\nExamples:\n' +
        '  $ mint-app-token mint --client-id ID --private-key-file app.pem --permissions "contents: read"\n' +
        '  $ vault kv get -field=key secret/app | mint-app-token mint --client-id ID --private-key-file -\n' +
        '  $ mint-app-token mint --client-id ID --signing-key arn:aws:kms:eu-west-1:123456789012:alias/app\n' +
        '  $ mint-app-token mint --json | jq -r .token      # with APP_CLIENT_ID and APP_PRIVATE_KEY set\n',
    )
    .action(async (given: GivenToMint) => {
      const { mint } = await import('./app-commands.ts');
      shell.done(await mint(given, shell));
    });
}
