import { parseServer, type GitHubServer } from '../../inputs/server.ts';
import { Failure } from '../../failures/failure.ts';
import { cancellable } from '../../runtime/cancellation.ts';
import { Secret } from '../../runtime/secret.ts';
import { httpSender, type Sender } from '../../transport/sender.ts';
import { runGh } from '../disk/gh.ts';

/** Limits may ask to wait for an hour, and more than once. */
const BUDGET_MS = 86_400_000;

/** Which GitHub is meant, by the variables of a runner. */
export function serverOf(env: NodeJS.ProcessEnv): GitHubServer {
  const { GITHUB_SERVER_URL: web, GITHUB_API_URL: api } = env;
  if (web && !(URL.canParse(web) && /^https?:$/.test(new URL(web).protocol)))
    throw new Failure('input-invalid', 'GITHUB_SERVER_URL is no address of a web site');
  return parseServer({ asked: '', runnerApiUrl: api || apiOf(web), runnerWebUrl: web }, (_, problem) => {
    throw new Failure('input-invalid', problem.replace('github-api-url', 'GITHUB_API_URL'));
  });
}

/** A runner sets both; a person perhaps the one. */
function apiOf(web: string | undefined): string | undefined {
  if (!web) return undefined;
  const { host } = new URL(web);
  const isOfTheCloud = host === 'github.com' || host.endsWith('.ghe.com');
  return isOfTheCloud ? `https://api.${host}` : `${web.replace(/\/+$/, '')}/api/v3`;
}

/** The token of the user's own `gh`; it stays in memory. */
export async function ghToken(env: NodeJS.ProcessEnv, server: GitHubServer): Promise<Secret> {
  const host = new URL(server.webUrl).hostname;
  const answer = await runGh(['auth', 'token', '--hostname', host], { env });
  if (!answer)
    throw new Failure('credentials-missing', '--org takes the token of gh, and there is no program gh', {
      fix: 'Install it (https://cli.github.com), and log in: gh auth login.',
    });
  const token = answer.stdout.trim();
  if (answer.exitCode !== 0 || !/^[\x21-\x7e]{1,4096}$/.test(token))
    throw new Failure('credentials-missing', `gh has no token for ${host}`, {
      fix: `Log in: gh auth login --hostname ${host}.`,
    });
  return new Secret(token);
}

/** What speaks HTTP for the whole command, and waits. */
export interface Line {
  readonly sender: Sender;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Ends what is under way: nobody waits for it any more. */
  readonly hangUp: () => void;
}

export function openLine({
  env,
  progress,
}: {
  readonly env: NodeJS.ProcessEnv;
  readonly progress: (line: string) => void;
}): Line {
  const { cancellation, callOff, sleep } = cancellable();
  const silent = () => undefined;
  const log = { debug: silent, notice: silent, warning: silent, error: silent, info: progress };
  const elapsed = () => performance.now();
  const sender = httpSender({ env, log, now: Date.now, elapsed, sleep, cancellation }, BUDGET_MS);
  return { sender, sleep, hangUp: callOff };
}
