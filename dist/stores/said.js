/** The line of a failure's report that quotes a store, with what its logs know the request by. */
export function saidBy(service, answer) {
    const requestId = service.requestIdOf(answer.headers) ?? 'none';
    const words = service.wordsOf(answer) || '(no words that can be shown)';
    return `${service.name} said: ${answer.status} ${words} (request id ${requestId})`;
}
