import type { HttpRequest, HttpResponse } from '../../transport/message.ts';
import type { StoreService, StoreWorld } from '../key-store.ts';
import { bearing } from './google-api.ts';
import type { GoogleSession } from './google-session.ts';

const CLOCK_MS = 60_000; // what is nearer is no reason to refuse a token

/**
 * Asks a service of Google's with an access token. One that this machine has signed itself is made again by the service's
 * clock, once, where that says that the clocks differ.
 */
export async function askByClock(
  service: StoreService,
  request: HttpRequest,
  session: GoogleSession,
  { ask, now, log }: Pick<StoreWorld, 'ask' | 'now' | 'log'>,
): Promise<HttpResponse> {
  const { headers } = request;
  const answer = await ask(service, { ...request, headers: { ...headers, ...bearing(session.token) } });
  const offset = answer.status === 401 && session.byClock ? Date.parse(answer.headers.date ?? '') - now() : 0;
  if (!session.byClock || !(Math.abs(offset) > CLOCK_MS)) return answer;
  const seconds = Math.round(Math.abs(offset) / 1000);
  log.warning(
    `This machine's clock is ${seconds} seconds ${offset > 0 ? 'behind' : 'ahead of'} that of ${service.name}. The token was signed again by its clock. Set the runner's clock (NTP).`,
    'clock-skew',
  );
  return ask(service, { ...request, headers: { ...headers, ...bearing(session.byClock(offset).token) } });
}
