// Loaded only with `signing-key`: what key stores work with, which is the step's own transport and its words for what goes wrong.
import { Failure, type FailureDetails } from '../failures/failure.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { NetworkError, type HttpRequest, type HttpResponse } from '../transport/message.ts';
import { httpSender, type Sender } from '../transport/sender.ts';
import { requestIdToken } from './id-token.ts';
import type { IdToken, StoreService, StoreWorld } from './key-store.ts';
import type { SignerWorld } from './signer.ts';

const NEARBY_MS = 2_000; // a metadata service answers in milliseconds; in a container it often does not answer at all
const LONGEST_QUOTE = 1_500;
const ID_TOKEN_MS = 240_000; // it lives five minutes

/** Makes the world of the stores. */
export function storeWorld({ sender, runtime }: SignerWorld): StoreWorld {
  const { env, log, now, elapsed, readFile, cancellation } = runtime;
  const secrets: string[] = [];
  const maskedSecret: Runtime['maskedSecret'] = (text, forms) => {
    if (text.length >= 8) secrets.push(text);
    return runtime.maskedSecret(text, forms);
  };
  /** Words of others as they may be shown: first without secrets, and then of bearable length. */
  const shown = (text: string) => {
    const harmless = secrets.reduce((rest, secret) => rest.replaceAll(secret, '***'), text);
    return harmless.length > LONGEST_QUOTE ? `${harmless.slice(0, LONGEST_QUOTE)}…` : harmless;
  };
  const failure: StoreWorld['failure'] = (code, whatHappened, details = {}) =>
    new Failure(code, shown(whatHappened), { ...details, said: details.said && shown(details.said) });
  const tokens = new Map<string, { readonly token: Promise<IdToken>; readonly until: number }>();
  return {
    env,
    log,
    now,
    readFile,
    cancellation,
    maskedSecret,
    failure,
    ask: (service, request, budgetMs) =>
      ask(budgetMs ? sender.within(budgetMs) : sender, { service, request, failure }),
    askNearby: (service, request) => {
      const direct = httpSender({ ...runtime, env: {} }, NEARBY_MS).to({
        ...service,
        limitOf: () => undefined,
      });
      return direct(request).catch((error: unknown) => {
        if (error instanceof NetworkError && error.kind !== 'cancelled') return undefined;
        throw error;
      });
    },
    idToken: (audience) => {
      const known = tokens.get(audience);
      if (known && known.until > elapsed()) return known.token;
      const token = requestIdToken(audience, { sender, runtime: { env, maskedSecret } });
      tokens.set(audience, { token, until: elapsed() + ID_TOKEN_MS });
      // A service that did not answer may answer the next time, as when tokens are renewed.
      token.catch(() => tokens.delete(audience));
      return token;
    },
    inBackground: (work) => {
      work.catch(() => undefined);
    },
  };
}

interface Question {
  readonly service: StoreService;
  readonly request: HttpRequest;
  readonly failure: StoreWorld['failure'];
}

/** Asks a store. What says that it cannot answer now, or that nobody did, is thrown; every other answer is the store's. */
async function ask(sender: Sender, { service, request, failure }: Question): Promise<HttpResponse> {
  const unavailable = (why: string, details: FailureDetails) =>
    failure('key-store-unavailable', `${service.name} (${new URL(request.url).host}) ${why}`, details);
  const answer = await sender
    .to(service)(request)
    .catch((error: unknown) => {
      if (!(error instanceof NetworkError) || error.kind === 'cancelled') throw error;
      throw unavailable(`did not answer: ${error.message}`, { cause: error });
    });
  const { status, headers } = answer;
  const heals = service.limitOf(answer) !== undefined || (status >= 500 && !service.isFinal?.(answer));
  if (!heals) return answer;
  const requestId = service.requestIdOf(headers) ?? 'none';
  const words = service.wordsOf(answer);
  const limits = status === 429 ? ' (it limits the rate of requests)' : '';
  const why = `answered ${status}${limits}${words && `, ${words}`}`;
  throw unavailable(why, { said: `${service.name} said: ${status} ${words} (request id ${requestId})` });
}
