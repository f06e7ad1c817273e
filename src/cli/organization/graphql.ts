import type { GitHubServer } from '../../inputs/server.ts';
import type { Secret } from '../../runtime/secret.ts';
import { gitHub } from '../../github/service.ts';
import { Refusal, jsonObject } from '../../github/refusal.ts';
import { NetworkError, type HttpResponse } from '../../transport/message.ts';
import { clockOf } from '../../transport/retry.ts';
import type { Sender } from '../../transport/sender.ts';
import type { Answer, Limit, Service } from '../../transport/service.ts';

/** One of the errors that an answer of GraphQL may hold beside its data. */
export interface GraphQlError {
  readonly type: string | undefined;
  readonly message: string;
  readonly path: readonly (string | number)[];
}

export interface GraphQlAnswer {
  /** By the names of the query; empty where there is none. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly errors: readonly GraphQlError[];
}

/** The query asked for more than goes into one answer, or into ten seconds: half of it may do. */
export class TooMuch extends Error {}

/** What the organization's reading needs of GitHub. Each waits for the limits that GitHub tells. */
export interface GitHubReader {
  /** A question to GraphQL. Throws TooMuch where it can be halved, and a Refusal or NetworkError where nothing helps. */
  readonly ask: (
    query: string,
    variables: Readonly<Record<string, unknown>>,
    options?: { readonly canHalve: boolean },
  ) => Promise<GraphQlAnswer>;
  /** The bytes of a file by its object name; the REST API gives what GraphQL cuts off. */
  readonly readBlob: (repository: { owner: string; name: string }, oid: string) => Promise<Buffer>;
  readonly requestCount: () => number;
}

export interface ReaderOptions {
  readonly server: GitHubServer;
  readonly token: Secret;
  readonly sender: Sender;
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Tells somebody who looks on. */
  readonly tell: (line: string) => void;
}

/** GitHub asks to wait a minute where it does not say how long. */
const UNTOLD_WAIT_MS = 60_000;
const LARGEST_REFUSAL = 20_000;

/** The transport takes no answer of more than it has room for. */
const isTooLarge = ({ message }: NetworkError): boolean => message.includes(' is larger than ');

/** What GraphQL answers with 200 and means as a refusal. */
function refusalWithin({ status, body }: Answer): readonly GraphQlError[] {
  if (status !== 200 || body.length > LARGEST_REFUSAL) return [];
  const parsed = jsonObject(body);
  return parsed && !hasData(parsed.data) ? errorsOf(parsed.errors) : [];
}

/** GitHub words it in more than one way: "API rate limit exceeded" (RATE_LIMITED), "… already exceeded" (RATE_LIMIT). */
const isLimit = ({ type, message }: GraphQlError): boolean =>
  /^RATE_LIMIT(ED)?$/.test(type ?? '') ||
  /secondary rate limit|API rate limit (already )?exceeded/i.test(message);

/** GitHub's limits, also where GraphQL tells them with 200, and where nothing says how long they last. */
function limitOf(answer: Answer): Limit | undefined {
  const limit =
    gitHub.limitOf(answer) ??
    (refusalWithin(answer).some(isLimit) ? { endsAt: resetIn(answer.headers) } : undefined);
  if (!limit || limit.endsAt !== undefined) return limit;
  return { endsAt: (clockOf(answer) ?? Date.now()) + UNTOLD_WAIT_MS };
}

function resetIn(headers: HttpResponse['headers']): number | undefined {
  const reset = headers['x-ratelimit-reset'] ?? '';
  return headers['x-ratelimit-remaining'] === '0' && /^\d{1,12}$/.test(reset)
    ? Number(reset) * 1000
    : undefined;
}

/** How many more requests GitHub takes, and until when by this machine's clock. */
function leftIn(headers: HttpResponse['headers'], now: number) {
  const { 'x-ratelimit-remaining': remaining = '', 'x-ratelimit-reset': reset = '' } = headers;
  if (!/^\d{1,12}$/.test(remaining) || !/^\d{1,12}$/.test(reset)) return undefined;
  const theirNow = clockOf({ headers }, now) ?? now;
  return { requests: Number(remaining), until: now + Number(reset) * 1000 - theirNow };
}

const patient: Service = { ...gitHub, limitOf };
/** A query that took too long takes as long again: it is made smaller instead. */
const impatient: Service = { ...patient, isFinal: ({ status }) => status === 502 || status === 504 };

export function gitHubReader({ server, token, sender, now, sleep, tell }: ReaderOptions): GitHubReader {
  const url = graphQlUrl(server.apiUrl);
  const authorization = `Bearer ${token.reveal()}`;
  // What refuses may repeat what it was asked with, and its words are shown and kept.
  const hide = (text: string) => text.replaceAll(token.reveal(), '***');
  let count = 0;
  let underWay = 0;
  /** What GitHub said last of its hourly limits, by method: GraphQL is asked by POST, REST by GET, and each has its own. */
  const left = new Map<string, { requests: number; until: number }>();

  async function send(request: { method: string; url: string; body?: string }, service: Service) {
    const known = left.get(request.method);
    const wait = !known || known.requests > underWay ? 0 : known.until - now();
    if (wait > 0) {
      // Whatever is asked before then would be refused, and count against us.
      tell(`GitHub's limit is used up; going on in ${Math.ceil(wait / 1000)} s`);
      await sleep(wait);
    }
    count += 1;
    underWay += 1;
    const headers = {
      authorization,
      ...(request.body !== undefined && { 'content-type': 'application/json' }),
    };
    try {
      const answer = await sender.to(service)({ ...request, headers });
      const told = leftIn(answer.headers, now());
      if (told) left.set(request.method, told);
      return answer.status === 200 ? answer : { ...answer, body: hide(answer.body) };
    } finally {
      underWay -= 1;
    }
  }

  return {
    requestCount: () => count,
    ask: async (query, variables, { canHalve } = { canHalve: false }) => {
      const body = JSON.stringify({ query, variables });
      const answer = await send({ method: 'POST', url, body }, canHalve ? impatient : patient).catch(
        (error: unknown) => {
          if (
            error instanceof NetworkError &&
            (isTooLarge(error) || (canHalve && error.kind === 'timed-out'))
          )
            throw new TooMuch(error.message);
          throw error;
        },
      );
      return readAnswer(answer, canHalve, hide);
    },
    readBlob: async ({ owner, name }, oid) => {
      const path = ['repos', owner, name, 'git/blobs'].map((part) => encodeURI(part)).join('/');
      const answer = await send({ method: 'GET', url: `${server.apiUrl}/${path}/${oid}` }, patient);
      const { content, encoding } = answer.status === 200 ? (jsonObject(answer.body) ?? {}) : {};
      if (typeof content !== 'string' || encoding !== 'base64') throw new Refusal(answer);
      return Buffer.from(content, 'base64');
    },
  };
}

function readAnswer(answer: HttpResponse, canHalve: boolean, hide: (text: string) => string): GraphQlAnswer {
  if (canHalve && (answer.status === 502 || answer.status === 504)) throw new TooMuch('it took too long');
  const parsed = answer.status === 200 ? jsonObject(answer.body) : undefined;
  if (!parsed || !('data' in parsed || 'errors' in parsed)) throw new Refusal(answer);
  const errors = errorsOf(parsed.errors).map((each) => ({ ...each, message: hide(each.message) }));
  const tooMuch = errors.find(
    ({ type, message }) =>
      type === 'RESOURCE_LIMITS_EXCEEDED' ||
      type === 'MAX_NODE_LIMIT_EXCEEDED' ||
      /something went wrong while executing your query|may be the result of a timeout|timedout/i.test(
        message,
      ),
  );
  if (canHalve && tooMuch) throw new TooMuch(tooMuch.message);
  // Limits that outlasted every try.
  const refused = hasData(parsed.data) ? undefined : errors.find(isLimit);
  if (refused)
    throw new Refusal({ ...answer, status: 403, body: JSON.stringify({ message: refused.message }) });
  return { data: (parsed.data ?? {}) as GraphQlAnswer['data'], errors };
}

const hasData = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && Object.values(data).some((each) => each !== null);

function errorsOf(errors: unknown): GraphQlError[] {
  if (!Array.isArray(errors)) return [];
  return (errors as unknown[]).flatMap((each) => {
    if (typeof each !== 'object' || each === null) return [];
    const { type, message, path } = each as Record<string, unknown>;
    return [
      {
        type: typeof type === 'string' ? type : undefined,
        message: typeof message === 'string' ? message : 'an error without a message',
        path: Array.isArray(path) ? (path as (string | number)[]) : [],
      },
    ];
  });
}

/** https://api.github.com → …/graphql; https://HOST/api/v3 → https://HOST/api/graphql */
const graphQlUrl = (apiUrl: string): string =>
  apiUrl.endsWith('/api/v3') ? apiUrl.replace(/v3$/, 'graphql') : `${apiUrl}/graphql`;
