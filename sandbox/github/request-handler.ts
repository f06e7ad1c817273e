// Decides what a request is for (git, the REST API, the web site) and has it answered.
import type { Credential } from './authorization.ts';
import type { Links } from './answers.ts';
import type { Answer } from './call.ts';
import type { ContractWatch } from './contract-watch.ts';
import { applyFault, serverActs } from './deliver.ts';
import type { Announcer, DispatchEvent, PushEvent } from './events.ts';
import type { Effect, Faults } from './faults.ts';
import { answerGit, parseGitRequest } from './git-http.ts';
import { answerLfs } from './git-lfs.ts';
import { documentationOf, productOf } from './product.ts';
import type { RecordedRequest } from './recorded-request.ts';
import { answerApi, answered, findRoute } from './route.ts';
import type { stepApi } from './step-api.ts';
import { answerPage, isPage } from './web-pages.ts';
import type { World } from './world.ts';
import { refusals } from './refusal.ts';

type StepApi = ReturnType<typeof stepApi>;

export interface ReceivedRequest {
  readonly record: RecordedRequest;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
  readonly credential: Credential;
}

export interface HandledRequest {
  readonly answer: Answer;
  readonly effect: Effect | undefined;
}

export class RequestHandler {
  readonly #basePath: string;
  readonly #world: World;
  readonly #faults: Faults;
  readonly #watch: ContractWatch;
  readonly #pushes: Announcer<PushEvent>;
  readonly #dispatches: Announcer<DispatchEvent>;
  readonly #steps: StepApi | undefined;

  constructor(parts: {
    basePath: string;
    world: World;
    faults: Faults;
    watch: ContractWatch;
    pushes: Announcer<PushEvent>;
    dispatches: Announcer<DispatchEvent>;
    steps: StepApi | undefined;
  }) {
    this.#basePath = parts.basePath;
    this.#world = parts.world;
    this.#faults = parts.faults;
    this.#watch = parts.watch;
    this.#pushes = parts.pushes;
    this.#dispatches = parts.dispatches;
    this.#steps = parts.steps;
  }

  /** The answer to a request, with the fault applied that hits it. REST exchanges are kept for the contract check. */
  async answer(request: ReceivedRequest, links: Links): Promise<HandledRequest> {
    const { record } = request;
    const url = new URL(record.path, links.serverUrl);
    const isGit = parseGitRequest(record.method, url) !== undefined || LFS.test(url.pathname);
    const isGraphQl = url.pathname === (this.#basePath === '' ? '/graphql' : '/api/graphql');
    const isApi = !isGit && !isGraphQl && !isPage(url) && url.pathname.startsWith(`${this.#basePath}/`);
    const effect = this.#faults.take(record.method, isApi ? this.#withoutBase(record.path) : record.path);
    record.fault = effect?.kind;
    if (isApi || isGraphQl) record.body = parsed(request.body.toString());
    const { credential } = request;
    const ended = credential.kind === 'user-token' ? credential.user.limits.begin() : () => undefined;
    const ordinary = isApi
      ? this.#api(request, url, links, effect)
      : !serverActs(effect)
        ? undefined
        : isGraphQl
          ? await this.#graphQl(request, links)
          : await this.#site(request, url, links);
    ended();
    const answer = effect ? applyFault(effect, ordinary) : (ordinary ?? { status: 500 });
    return { answer, effect };
  }

  #api(request: ReceivedRequest, url: URL, links: Links, effect: Effect | undefined): Answer | undefined {
    const { record, headers, credential } = request;
    const { method } = record;
    const path = this.#withoutBase(url.pathname);
    const found = findRoute(method, path);
    // What the API imitates for people alone, steps ask for by their tokens.
    const isOfSteps =
      this.#steps !== undefined && credential.kind !== 'user-token' && found?.endPoint.isForPeople;
    const route = isOfSteps ? undefined : found;
    const [params, bodyText] = [route?.params ?? {}, request.body.toString()];
    const query = url.searchParams;
    const dispatched = (event: DispatchEvent): void => {
      this.#dispatches.announce(event);
    };
    const call = { world: this.#world, links, params, query, headers, bodyText, credential, dispatched };
    const steps = this.#steps;
    if (route === undefined && steps !== undefined) {
      const pushed = (event: PushEvent): void => {
        this.#pushes.announce(event);
      };
      // Described by nobody but the list of permissions: there is no contract to watch.
      return answered(
        () => steps(method, path, { ...call, pushed }),
        headers,
        'https://docs.github.com/rest',
      );
    }
    const answer = serverActs(effect)
      ? answerApi(route, call, documentationOf(productOf(this.#basePath, this.#world)))
      : undefined;
    const template = route?.endPoint.path;
    const contentType = headers['content-type'];
    this.#watch.note({
      method,
      template,
      path,
      params,
      query,
      contentType,
      bodyText,
      // The server's own answer, before the fault is applied.
      ...(answer && answer.raw === undefined && { answer: { status: answer.status, json: answer.json } }),
    });
    return answer;
  }

  async #graphQl({ record, body, credential }: ReceivedRequest, { serverUrl }: Links): Promise<Answer> {
    if (record.method !== 'POST') return { status: 404, json: { message: 'Not Found', status: '404' } };
    if (this.#steps && credential.kind === 'token' && credential.token.alive)
      return {
        status: 501,
        json: { message: 'The stand does not know GraphQL for such a token. GitHub may.' },
      };
    if (credential.kind !== 'user-token') {
      const { status, message } =
        credential.kind === 'none' ? refusals.requiresAuthentication() : refusals.badCredentials();
      return {
        status,
        json: { message, documentation_url: 'https://docs.github.com/graphql', status: String(status) },
      };
    }
    const { answerGraphQl } = await import('./graphql-answer.ts');
    return answerGraphQl({ bodyText: body.toString(), user: credential.user, world: this.#world, serverUrl });
  }

  async #site(request: ReceivedRequest, url: URL, links: Links): Promise<Answer> {
    const { record, headers, body, credential } = request;
    if (isPage(url)) {
      const product = productOf(this.#basePath, this.#world);
      return answerPage({ method: record.method, url, body, world: this.#world, links, product });
    }
    const call = parseGitRequest(record.method, url);
    const isGit = call !== undefined || LFS.test(url.pathname);
    if (isGit && record.authorizationCount > 1) return twoHeaders;
    if (!call) return answerLfs(this.#world, { method: record.method, url, body, credential }) ?? page404;
    return answerGit(this.#world, call, { url, headers, body, credential }, (event) => {
      this.#pushes.announce(event);
    });
  }

  #withoutBase(path: string): string {
    return path.slice(this.#basePath.length);
  }
}

const LFS = /\/info\/lfs\/|^\/lfs-storage\//;

/** github.com's words to a git that sends two of them (kujov/gitlab-sync#1); Git LFS hears 400 as well (git-lfs#4031). */
const twoHeaders: Answer = {
  status: 400,
  headers: { 'content-type': 'text/plain; charset=UTF-8' },
  raw: 'Duplicate header: "Authorization"',
};

/** What GHES answers outside of the REST API, which lies below /api/v3. */
const page404: Answer = {
  status: 404,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  raw: '<!DOCTYPE html><html lang="en"><head><title>Page not found · GitHub</title></head><body>Page not found</body></html>',
};

function parsed(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
