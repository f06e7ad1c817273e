// The forms in which a secret shows in later logs. The runner looks for what it was told in some encodings, base64 among
// them (actions/runner, src/Sdk/DTLogging/Logging/ValueEncoders.cs), but always with the last group as it is when nothing
// follows, and never across a line break. Other runners look for the plain text alone.

const LINE = 76; // where `base64`, MIME and most others wrap
const PIECE = 16; // four groups: 96 bits of a token
const PIECES = 4;
const DISTANCE = 20;

/** What a token is masked as besides itself: as git sends it with a user name, and inside of any text in base64. */
export function formsOfToken(token: string, username = 'x-access-token'): string[] {
  const login = `${username}:`;
  const sent = Buffer.from(login + token).toString('base64');
  const cores = alignmentsOf(token);
  // Wrapped: whole lines where the token, or the login before it, begins the text; else no line without a hidden piece.
  const wrapped = [token, login + token].map((text) => coreOf(text)).filter((core) => core.length > LINE);
  const forms = [
    sent,
    ...cores,
    ...cores.map(urlSafe),
    ...wrapped.flatMap(linesOf),
    ...cores.flatMap(piecesOf),
  ];
  return unique(forms);
}

/** What a key's PEM is masked as besides its lines, which hide its base64 on one line as well: wrapped elsewhere, in base64url. */
export function formsOfKey(pem: string): string[] {
  const body = pem.replace(/-----.*-----|\s/g, '');
  return unique([...linesOf(body), urlSafe(body.replace(/=+$/, ''))]);
}

/** What the file that GitHub gives out is masked as, as a whole in base64: by itself, wrapped, and inside of another text. */
export function formsOfFile(pem: string): string[] {
  const file = coreOf(pem.trim());
  // The runner looks for a line's base64 from its second byte by itself: those 63 make whole groups.
  const lines = pem.split('\n').filter((line) => line.length > 8 && !line.startsWith('-----'));
  return unique([file, ...linesOf(file), ...lines.flatMap((line) => [coreOf(line), coreOf(line, 2)])]);
}

/** The base64 of a text without the group that what follows would change. */
function coreOf(text: string, from = 0): string {
  const bytes = Buffer.from(text).subarray(from);
  return bytes.subarray(0, bytes.length - (bytes.length % 3)).toString('base64');
}

/** What every base64 of a text has in it that holds this one: it begins at one of three places in a group. */
const alignmentsOf = (text: string) => [0, 1, 2].map((from) => coreOf(text, from));

const urlSafe = (base64: string) => base64.replaceAll('+', '-').replaceAll('/', '_');

const linesOf = (base64: string) => base64.match(new RegExp(`.{1,${LINE}}`, 'g')) ?? [];

/**
 * Some pieces of the end, which is the part that nobody can guess. The distance between them is such that the end of a line
 * of 76 cuts one of them at most, and one of 64 two.
 */
function piecesOf(base64: string): string[] {
  const count = Math.min(PIECES, Math.floor(base64.length / PIECE));
  const step = base64.length < PIECES * DISTANCE ? PIECE : DISTANCE;
  const start = base64.length - (count - 1) * step - PIECE;
  return Array.from({ length: count }, (_, at) => base64.slice(start + at * step, start + at * step + PIECE));
}

/** Each once, but for what is so short that it would black out the log. */
const unique = (forms: readonly string[]) => [...new Set(forms)].filter((form) => form.length >= 12);
