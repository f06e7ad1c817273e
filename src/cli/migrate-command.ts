import { resolve } from 'node:path';
import { Option, type Command } from 'commander';
import { Complaint } from './complaint.ts';
import { ownAction } from './disk/own-action.ts';
import { migrate } from './migrate.ts';
import type { OrganizationOptions } from './options.ts';
import type { Shell } from './shell.ts';

interface Given {
  readonly write?: boolean;
  readonly json?: boolean;
  readonly check?: boolean;
  readonly prove?: boolean;
  readonly answers?: string;
  readonly report?: string;
  readonly action?: string;
  readonly clientIdVariable: string;
  readonly privateKeySecret: string;
  readonly signingKey?: string;
  readonly signingRole?: string;
  readonly org?: string;
  readonly resume?: boolean;
  readonly pullRequests?: boolean;
}

/** `migrate`, with its options. */
export function addMigrate(program: Command, { home, terminal, done }: Shell): void {
  program
    .command('migrate')
    .summary('Replace PATs in workflows by App tokens')
    .description(
      'Finds every PAT in .github/workflows by where its value goes, says what each needs, and shows the change.\n' +
        'Nothing is written without --write, and nothing is asked of any network but with --org.',
    )
    .argument('[DIR]', 'the clone to look at (default: ".")')
    .option('--write', 'Apply the change')
    .option('--json', 'Print the plan as JSON')
    .option('--check', 'Exit with 1 while a PAT is in use')
    .option(
      '--answers <FILE>',
      'Answers to the questions, as JSON: {"answers": [{file, line, verdict, permissions, target}]}',
    )
    .option(
      '--report <FILE.md>',
      'Write the plan as Markdown, to paste into a pull request; with --org also as a page, FILE.html',
    )
    .option(
      '--prove',
      'Run the migrated workflows against a GitHub on this machine, and show what each token did',
    )
    .option('--action <OWNER/REPO@SHA>', 'The action that the mint steps use')
    .option('--client-id-variable <NAME>', "The variable with the App's client ID", 'APP_CLIENT_ID')
    .option('--private-key-secret <NAME>', "The secret with the App's private key", 'APP_PRIVATE_KEY')
    .option('--signing-key <NAME>', "A key store's name of the key, in the place of a private key")
    .addOption(new Option('--signing-role <ROLE>', 'Whom to be at the key store'))
    .option('--org <OWNER>', 'All repositories of an organization, read with the token of your gh')
    .option('--resume', 'With --org: go on where a run was broken off')
    .option(
      '--pull-requests',
      'With --org: name the pull requests that would be opened; with --write, open them',
    )
    .helpOption('--help', 'Show this help')
    .addHelpText(
      'after',
      '\nExamples:\n' +
        '  $ mint-app-token migrate                        # what would change here, and why\n' +
        '  $ mint-app-token migrate --write                # change it\n' +
        '  $ mint-app-token migrate --check                # in CI: fail while a PAT is in use\n' +
        '  $ mint-app-token migrate --report plan.md       # a table and a picture for the pull request\n' +
        '  $ mint-app-token migrate --org acme --report acme.html     # where the PATs of an organization are\n' +
        '  $ mint-app-token migrate --org acme --pull-requests        # what would be proposed, and where\n',
    )
    .action(async (folder: string | undefined, given: Given) => {
      refuse(given, folder);
      if (given.org !== undefined) {
        const { migrateOrganization } = await import('./organization.ts');
        done(await migrateOrganization(ofOrganization(given, given.org, home), terminal));
        return;
      }
      done(
        await migrate(
          {
            home,
            folder: resolve(folder ?? '.'),
            write: given.write ?? false,
            json: given.json ?? false,
            check: given.check ?? false,
            prove: given.prove ?? false,
            answers: given.answers,
            report: given.report,
            action: given.action ?? ownAction(home),
            clientIdVariable: given.clientIdVariable,
            privateKeySecret: given.privateKeySecret,
            signingKey: given.signingKey,
            signingRole: given.signingRole,
          },
          terminal,
        ),
      );
    });
}

/** All that is wrong with the options, at once. */
function refuse(given: Given, folder: string | undefined): void {
  const wrong: string[] =
    given.org === undefined ? refuseWithoutOrganization(given) : refuseWith(given, folder);
  if (given.check && given.write)
    wrong.push('--check and --write contradict each other: --check changes nothing');
  if (given.action !== undefined && !/^[\w.-]+\/[\w.-]+(\/[\w.-]+)*@[\w./-]+$/.test(given.action))
    wrong.push(`--action is ${JSON.stringify(given.action)}; allowed: OWNER/REPO@SHA`);
  for (const [option, name] of [
    ['--client-id-variable', given.clientIdVariable],
    ['--private-key-secret', given.privateKeySecret],
  ] as const)
    if (!/^(?!GITHUB_)[A-Za-z_]\w*$/i.test(name))
      wrong.push(
        `${option} is ${JSON.stringify(name)}; allowed: letters, digits and _, not beginning with a digit or GITHUB_`,
      );
  if (given.signingRole !== undefined && given.signingKey === undefined)
    wrong.push('--signing-role needs --signing-key');
  for (const [option, text] of [
    ['--signing-key', given.signingKey],
    ['--signing-role', given.signingRole],
  ] as const)
    if (text !== undefined && (text === '' || /[\r\n]/.test(text)))
      wrong.push(`${option} has to be one line of text`);
  if (
    given.report !== undefined &&
    !(given.org === undefined ? /\.md$/i : /\.(md|html)$/i).test(given.report)
  )
    wrong.push(
      `--report is ${JSON.stringify(given.report)}; allowed: a file that ends in .md${given.org === undefined ? '' : ' or .html'}`,
    );
  if (wrong.length > 0) throw new Complaint(2, wrong.join('\n'));
}

function refuseWithoutOrganization(given: Given): string[] {
  return [
    ...(given.resume ? ['--resume needs --org'] : []),
    ...(given.pullRequests ? ['--pull-requests needs --org'] : []),
  ];
}

function refuseWith(given: Given, folder: string | undefined): string[] {
  const { org = '' } = given;
  return [
    ...(/^[A-Za-z\d][\w-]{0,99}$/.test(org)
      ? []
      : [`--org is ${JSON.stringify(org)}; allowed: the name of an organization, of letters, digits and -`]),
    ...(folder === undefined ? [] : ['--org reads repositories at GitHub, and no DIR']),
    ...(given.write && !given.pullRequests ? ['--write with --org needs --pull-requests'] : []),
    ...(given.answers === undefined ? [] : ['--answers is for one repository, and not for --org']),
    ...(given.prove ? ['--prove is for one repository, and not for --org'] : []),
  ];
}

const ofOrganization = (given: Given, organization: string, home: string): OrganizationOptions => ({
  home,
  organization,
  resume: given.resume ?? false,
  json: given.json ?? false,
  check: given.check ?? false,
  report: given.report,
  pullRequests: !given.pullRequests ? 'no' : given.write ? 'open' : 'name',
  action: given.action ?? ownAction(home),
  clientIdVariable: given.clientIdVariable,
  privateKeySecret: given.privateKeySecret,
  signingKey: given.signingKey,
  signingRole: given.signingRole,
});
