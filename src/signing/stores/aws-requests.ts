import type { HttpResponse } from '../../transport/message.ts';
import type { StoreService, StoreWorld } from '../key-store.ts';
import type { AwsSession } from './aws-credentials.ts';
import { signV4 } from './sigv4.ts';

interface AwsService {
  readonly service: StoreService;
  /** By the name that signatures are for, such as `kms`. */
  readonly signingName: string;
  readonly region: string;
  readonly url: string;
  /** Before the operation, as in `TrentService.Sign`. */
  readonly prefix: string;
}

/** Asks for one operation after the other of a service that speaks JSON, signed by SigV4. */
export type AskAws = (operation: string, request: object, session: AwsSession) => Promise<HttpResponse>;

/** Makes what asks a service. Where its clock is another one than this machine's, it goes by that from then on. */
export function awsCaller(
  { service, signingName, region, url, prefix }: AwsService,
  world: Pick<StoreWorld, 'ask' | 'now' | 'log'>,
): AskAws {
  const { ask, now } = world;
  let offset = 0;
  return async (operation, request, { credentials }) => {
    const body = JSON.stringify(request);
    const unsigned = {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': `${prefix}.${operation}`,
    };
    const send = () => {
      const scope = { credentials, region, service: signingName, now: now() + offset };
      const headers = signV4({ method: 'POST', url, headers: unsigned, body }, scope);
      return ask(service, { method: 'POST', url, headers, body });
    };
    const answer = await send();
    if (answer.status === 200) return answer;
    const { clockOffset } = await import('./aws-clock.ts');
    const measured = clockOffset(answer, service, world);
    if (measured === undefined) return answer;
    offset = measured;
    return send();
  };
}
