/** An answer's JSON object; an empty one when it is anything else. */
export function objectIn(body) {
    try {
        return { ...JSON.parse(body) };
    }
    catch {
        return {};
    }
}
/** A text of an object, or nothing where there is none of that name. */
export function textIn(data, name) {
    const value = data?.[name];
    return typeof value === 'string' ? value : undefined;
}
/** Whether a text can be sent in a header, as credentials are: Node throws at one with a line break in it. */
export const isSendable = (text) => /^[\x21-\x7e]+$/.test(text);
/** Words of a store on one line. They are cut only where they are freed of secrets: half of one is one too. */
export function oneLine(words) {
    return words.replace(/[\s\u0000-\u001f]+/g, ' ').trim();
}
/** The line of a failure's report that quotes a store, with what its logs know the request by. */
export function saidBy(service, answer) {
    const requestId = service.requestIdOf(answer.headers) ?? 'none';
    const words = service.wordsOf(answer) || '(no words that can be shown)';
    return `${service.name} said: ${answer.status} ${words} (request id ${requestId})`;
}
