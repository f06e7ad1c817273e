/** What GitHub's redirect brings: a code that is good once, for an hour. */
const CODE = /^[A-Za-z0-9_-]{1,200}$/;

/** A code, or why a text holds none. */
export type TypedCode = { readonly code: string } | { readonly why: string };

/** Whether two texts are the same; their lengths are all that the time it takes tells. */
export function sameText(one: string, other: string): boolean {
  let difference = one.length ^ other.length;
  for (let at = 0; at < other.length; at++) difference |= one.charCodeAt(at) ^ other.charCodeAt(at);
  return difference === 0;
}

/** The code in the query of the address to which GitHub sent the browser, if it is of this run. */
export function codeInQuery(query: URLSearchParams, state: string): TypedCode {
  const [codes, states] = [query.getAll('code'), query.getAll('state')];
  const [code = ''] = codes;
  if (states.length !== 1 || !sameText(states[0] ?? '', state))
    return { why: 'its state is not the one of this run: it comes from another run, or from somebody else' };
  if (codes.length !== 1 || !CODE.test(code)) return { why: 'it holds no code' };
  return { code };
}

/** The code in a line that a person typed: the code itself, or the whole address that the browser ended on. */
export function codeInLine(line: string, state: string): TypedCode {
  const text = line.trim().replace(/^(["'<])(.*)["'>]$/s, '$2');
  if (text.length > 4_000) return { why: `it has ${text.length} characters` };
  if (CODE.test(text)) return { code: text };
  const query = /\?((?:[^#]*&)?(?:code|state)=[^#]*)/.exec(text)?.[1];
  if (query === undefined) return { why: 'it is neither a code nor an address that holds one' };
  return codeInQuery(new URLSearchParams(query), state);
}
