import { catalogue, type Code } from '../failures/catalogue.ts';
import type { Failure } from '../failures/failure.ts';

/** What is wrong with the call itself, before anybody was asked: exit code 2. */
const WRONG_CALL: ReadonlySet<Code> = new Set(['input-invalid', 'inputs-conflict', 'credentials-missing']);

export const isWrongCall = ({ code }: Failure): boolean => WRONG_CALL.has(code);

/** The names of inputs, at the beginning of a problem, as a caller of the command line gives them. */
const GIVEN_AS: Readonly<Record<string, string>> = {
  'client-id': '--client-id',
  'app-id': '--app-id',
  'private-key': 'the private key',
  'signing-key': '--signing-key',
  'signing-role': '--signing-role',
  owner: '--owner',
  repositories: '--repositories',
  permissions: '--permissions',
  'github-api-url': 'GITHUB_API_URL',
};
const AT_THE_BEGINNING = new RegExp(
  `^((?:- (?:[a-z-]+: )?)?)(${Object.keys(GIVEN_AS).join('|')})(?=[: ])`,
  'gm',
);

const FILE =
  'Give the whole .pem file that GitHub offers under "Private keys" on the App\'s settings page: --private-key-file FILE.pem.';

/** A failure of the action's rooms in the words of the command line: its options, where the action has inputs. */
export function inCommandWords(failure: Failure): Failure {
  const { code, message } = failure;
  const said = message.replaceAll(
    AT_THE_BEGINNING,
    (_, before: string, name: string) => before + (GIVEN_AS[name] ?? name),
  );
  return failure.withMessage(
    said.replace(/^The job was cancelled/, 'The command was ended'),
    failure.fix ?? adviceFor(code),
  );
}

/** What the catalogue says of a step and its runner, as it is for a command. */
const IN_ADVICE: readonly (readonly [string, string])[] = [
  ['`github-api-url`', 'GITHUB_SERVER_URL or GITHUB_API_URL'],
  ['`owner`, `repositories`, `enterprise` or `installation-id`', '`owner` or `repositories`'],
  ['the proxy of the runner', 'the proxy of this machine'],
  ["the runner's machine", 'this machine'],
];

/** Better advice than the catalogue's, which is for workflow files. */
function adviceFor(code: Code): string | undefined {
  if (code === 'input-invalid' || code === 'inputs-conflict')
    return 'Correct what is named; --help shows what there is.';
  if (code === 'id-token-missing')
    return "A role is taken with the ID token of a job of GitHub Actions (permissions: id-token: write). Anywhere else leave --signing-role out: the machine's own credentials at the key store are used, which docs/key-stores.md lists.";
  if (code === 'job-cancelled') return 'Nothing: what was minted is revoked, or ends within the hour.';
  if (code === 'revoke-failed') return 'Try it again. The token ends by itself an hour after it was minted.';
  if (code.startsWith('private-key-')) return FILE;
  const general = catalogue[code].fix;
  const said = IN_ADVICE.reduce((text, [of, ours]) => text.replaceAll(of, ours), general);
  return said === general ? undefined : said;
}
