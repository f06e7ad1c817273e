import { parseArgs } from 'node:util';

/** What is wrong with the call, the file or its workflow, in a line for whoever typed it. */
export class Complaint extends Error {}

export interface Arguments {
  readonly file: string;
  readonly event: string | undefined;
  readonly inputs: Readonly<Record<string, string>>;
  readonly secrets: Readonly<Record<string, string>>;
  readonly tokenLifeMs: number;
}

export const HELP = `npm run try -- FILE.yml [options]

Runs a workflow with the shipped action, against a GitHub on this machine: no account, no network of its own.

  --event NAME           the event that starts it: workflow_dispatch where the file has it, else the first one it names
  --input NAME=VALUE     an input of workflow_dispatch; may be repeated
  --secret NAME=VALUE    a secret; NAME= leaves it empty, as in a pull request of a fork; may be repeated
  --token-life SECONDS   how long tokens live (3600): 8 shows what keep-fresh does
  --help

What it makes up from the file: the owners and repositories that are named, an App that is installed on them with the
permissions that the mint steps ask for, and the values of their client-id, app-id and private-key. GITHUB_TOKEN may do what
the job's permissions: say. A file in .github/workflows of a clone runs on a copy of what is committed there.

  npm run try -- ../my-app/.github/workflows/release.yml --input version=v1.2.3

Its run: steps are run here, as you, with a HOME of their own: read them first. actions/create-github-app-token runs as this
action; actions/checkout, gh and a few others are stand-ins. What is not here is left out, and said so: other actions,
containers, services, jobs for other systems.
`;

/** Reads the command line; undefined when help is what was asked for. */
export function readArguments(args: readonly string[]): Arguments | undefined {
  const { values, positionals } = parse(args);
  if (values.help === true) return undefined;
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0)
    throw new Complaint(
      `${others.length > 0 ? `One file at a time: ${positionals.join(' ')}` : 'Which workflow?'} npm run try -- FILE.yml, or --help`,
    );
  const seconds = Number(values['token-life']);
  if (!(seconds >= 2 && seconds <= 3600))
    throw new Complaint(
      `--token-life: found ${values['token-life']}; allowed is a number of seconds from 2 to 3600`,
    );
  return {
    file,
    event: values.event,
    inputs: pairs('--input', values.input),
    secrets: pairs('--secret', values.secret),
    tokenLifeMs: seconds * 1000,
  };
}

function parse(args: readonly string[]) {
  const many = { type: 'string', multiple: true, default: [] as string[] } as const;
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        help: { type: 'boolean' },
        event: { type: 'string' },
        input: many,
        secret: many,
        'token-life': { type: 'string', default: '3600' },
      },
    });
  } catch (error) {
    throw new Complaint(`${(error as Error).message.split('. ')[0] ?? ''}: npm run try -- --help`);
  }
}

const pairs = (option: string, given: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    given.map((pair) => {
      const at = pair.indexOf('=');
      if (at < 1) throw new Complaint(`${option}: found ${pair}; allowed is NAME=VALUE`);
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
