import { resolve } from 'node:path';
import type { Command } from 'commander';
import { addCredentialOptions, type GivenCredentials } from './credential-options.ts';
import type { Shell } from './shell.ts';

/** `doctor`, with its options. */
export function addDoctor(program: Command, shell: Shell): void {
  const command = program
    .command('doctor')
    .summary('Find what is wrong with an App and the workflows that use it')
    .description(
      'Looks at key, clock, proxy, App and installations, and compares what the workflows ask for with what is granted.\n' +
        'Everything that is to be mended is told in one run, and changes nothing. Exits with 1 if there is any.',
    )
    .argument('[DIR]', 'the clone to look at', '.');
  addCredentialOptions(command)
    .option('--json', 'Print the findings as JSON')
    .helpOption('--help', 'Show this help')
    .addHelpText(
      'after',
      '\nExamples:\n' +
        '  $ mint-app-token doctor --client-id ID --private-key-file app.pem\n' +
        '  $ mint-app-token doctor --json | jq -r ".findings[].code"   # with APP_CLIENT_ID and APP_PRIVATE_KEY set\n',
    )
    .action(async (folder: string, given: GivenCredentials & { readonly json?: boolean }) => {
      const { doctor } = await import('./app-commands.ts');
      shell.done(await doctor({ ...given, folder: resolve(folder) }, shell));
    });
}
