import type { HttpResponse } from '../../transport/message.ts';
import type { StoreService } from '../key-store.ts';

/** The line of a failure's report that quotes a store, with what its logs know the request by. */
export function saidBy(service: StoreService, answer: HttpResponse): string {
  const requestId = service.requestIdOf(answer.headers) ?? 'none';
  const words = service.wordsOf(answer) || '(no words that can be shown)';
  return `${service.name} said: ${answer.status} ${words} (request id ${requestId})`;
}
