import { basename, resolve } from 'node:path';
import type { Command } from 'commander';
import { storedNameOf } from '../signing/key-forms.ts';
import { Complaint } from './complaint.ts';
import { isFolder } from './disk/is-folder.ts';
import { MAX_NAME } from './setup/manifest.ts';
import type { ImportTarget, SetupOptions } from './setup/options.ts';
import type { Shell } from './shell.ts';

interface Given {
  readonly name?: string;
  readonly keyFile?: string;
  readonly browser: boolean;
  readonly environment?: string;
  readonly organization?: string;
  readonly repositories?: string;
  readonly dependabot?: boolean;
  readonly signingKey?: string;
  readonly clientIdVariable?: string;
  readonly privateKeySecret?: string;
}

/** `setup`, with its options. */
export function addSetup(program: Command, shell: Shell): void {
  program
    .command('setup')
    .summary('Create the App that the workflows want, and store its key')
    .description(
      'Creates a GitHub App with exactly the permissions that the workflows want: you confirm it on a page of GitHub.\n' +
        'Its client ID and its key are stored by your own gh; then the App is installed, and proved by a first token.',
    )
    .argument('[DIR]', 'the clone to look at', '.')
    .option('--name <NAME>', `What the App is called, in at most ${MAX_NAME} characters`)
    .option('--key-file <FILE>', 'Put the key into this new file, and print what to run, in the place of gh')
    .option('--no-browser', 'Print the address of the page, and open nothing')
    .option('--environment <E>', 'Store both in this environment of the repository')
    .option('--organization <O>', 'Store both in this organization')
    .option('--repositories <A,B>', 'For which of its repositories; else for this one')
    .option('--dependabot', 'Store the key for the runs of Dependabot as well')
    .option(
      '--signing-key <NAME>',
      'Bring the key into AWS KMS (arn:aws:kms:…) or Vault or OpenBao (https://HOST/v1/MOUNT/keys/NAME); GitHub holds none then',
    )
    .option(
      '--client-id-variable <NAME>',
      'The variable; else the one that the workflows read, or APP_CLIENT_ID',
    )
    .option(
      '--private-key-secret <NAME>',
      'The secret; else the one that the workflows read, or APP_PRIVATE_KEY',
    )
    .helpOption('--help', 'Show this help')
    .addHelpText(
      'after',
      '\nExamples:\n' +
        "  $ mint-app-token setup                          # for this repository, with the system's browser\n" +
        '  $ mint-app-token setup --no-browser             # over SSH: the address is printed\n' +
        '  $ mint-app-token setup --environment release    # where a PAT of an environment was\n' +
        '  $ mint-app-token setup --organization acme --repositories app,lib\n' +
        '  $ mint-app-token setup --signing-key https://vault.example.com/v1/transit/keys/release-app\n' +
        '  $ mint-app-token setup --key-file app.pem       # without gh\n',
    )
    .action(async (folder: string, given: Given) => {
      const options = readOptions(folder, given);
      const { setup } = await import('./app-commands.ts');
      shell.done(await setup(options, shell));
    });
}

const SETTING = /^(?!GITHUB_)[A-Za-z_]\w*$/i;
const OWNER = /^[a-z0-9][a-z0-9_-]{0,38}$/i;
const REPOSITORY = /^(?!\.{1,2}$)[a-z0-9._-]{1,100}$/i;

/** A text as it was given; what is much too long may be a key. */
const found = (text: string): string =>
  text.length > 100 ? `a text of ${text.length} characters` : JSON.stringify(text);

/** All that is wrong with the options, at once. */
function readOptions(folder: string, given: Given): SetupOptions {
  const wrong: string[] = [];
  const { name, organization, environment, keyFile, signingKey } = given;
  const repositories = (given.repositories ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean);
  if (!isFolder(folder)) wrong.push(`${folder} is no folder`);
  if (name !== undefined && !/^[^\u0000-\u001f\u007f-\u009f]{1,34}$/u.test(name.trim()))
    wrong.push(`--name is ${found(name)}; allowed: 1 to ${MAX_NAME} characters on one line`);
  if (keyFile === '') wrong.push('--key-file names no file');
  for (const [option, text] of [
    ['--client-id-variable', given.clientIdVariable],
    ['--private-key-secret', given.privateKeySecret],
  ] as const)
    if (text !== undefined && !SETTING.test(text))
      wrong.push(
        `${option} is ${found(text)}; allowed: letters, digits and _, not beginning with a digit or GITHUB_`,
      );
  if (environment !== undefined && !/^[^\u0000-\u001f\u007f]{1,255}$/u.test(environment))
    wrong.push('--environment has to be one line of text');
  if (organization !== undefined && !OWNER.test(organization))
    wrong.push(`--organization is ${found(organization)}; allowed: the name of an organization`);
  if (given.repositories !== undefined && organization === undefined)
    wrong.push('--repositories needs --organization');
  for (const each of repositories)
    if (!REPOSITORY.test(each))
      wrong.push(
        `--repositories names ${found(each)}; allowed: names without their owner, with commas between them`,
      );
  if (environment !== undefined && organization !== undefined)
    wrong.push('--environment and --organization contradict each other: an environment is of a repository');
  if (keyFile !== undefined && signingKey !== undefined)
    wrong.push(
      '--key-file and --signing-key contradict each other: the key goes into a file, or into a key store',
    );
  if (given.dependabot && signingKey !== undefined)
    wrong.push('--dependabot and --signing-key contradict each other: with a key store there is no secret');
  if (keyFile !== undefined && basename(keyFile).length > 255) wrong.push(`--key-file is ${found(keyFile)}`);
  const target = signingKey === undefined ? undefined : importTarget(signingKey);
  if (typeof target === 'string') wrong.push(target);
  if (wrong.length > 0) throw new Complaint(2, wrong.join('\n'));
  return {
    folder: resolve(folder),
    name: name?.trim(),
    keyFile,
    opensBrowser: given.browser,
    signingKey: typeof target === 'string' ? undefined : target,
    destination: { environment, organization, repositories, dependabot: given.dependabot ?? false },
    clientIdVariable: given.clientIdVariable,
    privateKeySecret: given.privateKeySecret,
  };
}

/** The key store that a key can be brought into, or what is wrong with the name. */
function importTarget(name: string): ImportTarget | string {
  const found = storedNameOf(name.trim());
  if (typeof found === 'string') return `--signing-key is ${found}`;
  if (found.store === 'vault' && found.version !== undefined)
    return '--signing-key names a version, and a new key has none yet: leave ?version=… out';
  if (found.store === 'aws' || found.store === 'vault') return found;
  return `--signing-key is ${JSON.stringify(found.name)}: setup brings keys into AWS KMS, Vault and OpenBao alone. For this one take --key-file FILE, and import the key by hand (docs/key-stores.md)`;
}
