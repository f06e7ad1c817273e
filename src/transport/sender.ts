import type { Runtime } from '../runtime/runtime.ts';
import { router } from './connections.ts';
import { cancelled, exchange } from './exchange.ts';
import { NetworkError, type HttpRequest, type HttpResponse, type SendRequest } from './message.ts';
import { redirectOf } from './redirect.ts';
import { leavesOpen, waitBeforeRetry } from './retry.ts';
import type { Service } from './service.ts';

export const USER_AGENT = 'mint-app-token/1.0.0';
const REQUEST_DEADLINE_MS = 10_000; // the services that are asked give up no later than that
const SHORTEST_TRY_MS = 1_000;
const SHORTEST_CREATION_MS = 2_000; // a token whose answer came too late would live on unknown
const MAX_LOST_CREATIONS = 1; // see docs/adr/0003-retrying-a-mint.md
const MAX_REDIRECTS = 3;

type SenderRuntime = Pick<Runtime, 'env' | 'log' | 'now' | 'elapsed' | 'sleep' | 'cancellation'>;

/** What speaks HTTP for one piece of work, which has a budget of time. */
export interface Sender {
  /** What sends requests to a service: with a deadline on each inside the budget, trying again what can heal. */
  readonly to: (service: Service) => SendRequest;
  /** The same connections for a part of the work, with a budget in milliseconds that never outlasts the whole. */
  readonly within: (budgetMs: number) => Sender;
  /** Begins the connection to a URL's host, so that it is being made while other work is done. */
  readonly connectAhead: (url: string) => Promise<void>;
}

/**
 * Makes what speaks HTTP: over kept-alive connections, through the proxies of the environment. All requests together,
 * waits included, take at most `budgetMs`.
 */
export function httpSender(runtime: SenderRuntime, budgetMs: number): Sender {
  const { elapsed } = runtime;
  const { route, connectAhead } = router(runtime, REQUEST_DEADLINE_MS);
  const until = (endOfBudget: number): Sender => {
    const work = { runtime, route, timeLeft: () => endOfBudget - elapsed() };
    return {
      to: (service) => (request) => sendWithRetries(request, { ...work, service }),
      within: (partMs) => until(Math.min(endOfBudget, elapsed() + partMs)),
      connectAhead: (url) => connectAhead(new URL(url)),
    };
  };
  return until(elapsed() + budgetMs);
}

interface Work {
  readonly runtime: SenderRuntime;
  readonly route: ReturnType<typeof router>['route'];
  /** Milliseconds left of the budget. */
  readonly timeLeft: () => number;
  readonly service: Service;
}

async function sendWithRetries(asked: HttpRequest, work: Work): Promise<HttpResponse> {
  const { runtime, timeLeft, service } = work;
  const { log, now, elapsed, cancellation, sleep } = runtime;
  const request = {
    ...asked,
    headers: {
      ...service.headers,
      ...asked.headers,
      // Without a word about it, any encoding would be a legitimate answer (RFC 9110, section 12.5.3).
      'accept-encoding': 'identity',
      'user-agent': USER_AGENT,
    },
  };
  const name = `${request.method} ${pathOf(request.url)}`;
  let lost = 0;
  for (let tries = 1; ; tries++) {
    // Nothing new is begun once the job is cancelled, but what was begun is still cleaned up.
    if (cancellation.requested() && request.effect !== 'revokes') throw cancelled();
    if (timeLeft() < shortest(request)) throw new NetworkError('timed-out', `no time left for ${name}`);
    const start = elapsed();
    const outcome = await followRedirects(request, work).catch((error: unknown) => {
      if (error instanceof NetworkError) return error;
      throw error;
    });
    const budgetLeft = Math.round(timeLeft());
    const { result, requestId, said } = inWords(outcome, service);
    log.debug(
      `${name} → ${result} in ${Math.round(elapsed() - start)} ms (try ${tries}, request id ${requestId}, ${budgetLeft} ms of budget left)`,
    );
    if (request.effect === 'creates' && mayHaveActed(outcome)) lost += 1;
    const situation = { service, tries, budgetLeft, now: now(), random: Math.random() };
    const wait = lost > MAX_LOST_CREATIONS ? undefined : waitAfter(outcome, situation);
    // A try that is given no time only hides what went wrong before.
    if (wait === undefined || budgetLeft - wait < shortest(request)) {
      if (outcome instanceof NetworkError) throw outcome;
      return outcome;
    }
    const last = lost === MAX_LOST_CREATIONS ? ', once, since it may have acted all the same' : '';
    log.info(`${service.name} ${said}; trying again in ${(wait / 1000).toFixed(1)} s${last}`);
    await sleep(wait);
  }
}

function waitAfter(
  outcome: HttpResponse | NetworkError,
  situation: Parameters<typeof waitBeforeRetry>[1],
): number | undefined {
  if (!(outcome instanceof NetworkError)) return waitBeforeRetry(outcome, situation);
  return outcome.permanent ? undefined : waitBeforeRetry(undefined, situation);
}

/** Whether the service may have acted on a request although its answer was lost. */
function mayHaveActed(outcome: HttpResponse | NetworkError): boolean {
  return outcome instanceof NetworkError ? outcome.mayHaveActed : leavesOpen(outcome);
}

/** How one try ended, in the words of the log. */
function inWords(outcome: HttpResponse | NetworkError, service: Service) {
  if (outcome instanceof NetworkError) {
    const { message } = outcome;
    return { result: message, requestId: 'none', said: `did not answer (${message})` };
  }
  const { status, headers } = outcome;
  return { result: status, requestId: service.requestIdOf(headers) ?? 'none', said: `answered ${status}` };
}

/** The least time in which a request is begun, in milliseconds. */
const shortest = ({ effect }: HttpRequest) => (effect === 'creates' ? SHORTEST_CREATION_MS : SHORTEST_TRY_MS);

async function followRedirects(
  request: HttpRequest,
  { runtime, route, timeLeft }: Work,
): Promise<HttpResponse> {
  const { cancellation, log } = runtime;
  let current = request;
  for (let redirects = 0; ; redirects++) {
    const deadlineMs = Math.min(REQUEST_DEADLINE_MS, Math.max(1, timeLeft()));
    const options = { route: await route(new URL(current.url)), deadlineMs, cancellation };
    const response = await exchange(current, options);
    const next = redirects < MAX_REDIRECTS ? redirectOf(current, response) : undefined;
    if (!next) return response;
    log.debug(
      `${current.method} ${pathOf(current.url)} → ${response.status}, redirected to ${pathOf(next.url)}`,
    );
    current = next;
  }
}

const pathOf = (url: string) => new URL(url).pathname;
