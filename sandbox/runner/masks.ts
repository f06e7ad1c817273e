/**
 * The encodings under which actions/runner 2.336 looks for a secret besides its plain form.
 * Source: src/Sdk/DTLogging/Logging/ValueEncoders.cs; an encoder that yields '' adds nothing.
 */
const encoders: readonly ((value: string) => string)[] = [
  // A secret inside a longer base64 text starts at one of three alignments, hence the shifted copies.
  (value) => base64From(value, 0),
  (value) => base64From(value, 1),
  (value) => base64From(value, 2),
  (value) => value.replaceAll('"', '\\"'),
  (value) => value.replaceAll("'", "''"),
  (value) => JSON.stringify(value).slice(1, -1),
  uriEscape,
  xmlEscape,
  (value) => (value.length > 8 && value.startsWith('"') && value.endsWith('"') ? value.slice(1, -1) : ''),
  (value) => beforeAmpersand(value),
  (value) => afterAmpersand(value),
];

/** The secrets of one job: what is registered is printed as `***` from then on; what was printed before stays. */
export class Masks {
  readonly #originals = new Set<string>();
  readonly #patterns = new Set<string>();

  /** Registers a value and each of its lines, in every encoding the runner knows. Blank values are ignored. */
  add(value: string): void {
    if (value.trim() === '') return;
    this.#addOne(value);
    for (const line of value.split(/[\r\n]+/)) this.#addOne(line.trim());
  }

  /** Registers one value as it is, without looking at its lines. */
  #addOne(value: string): void {
    if (value === '' || this.#originals.has(value)) return;
    this.#originals.add(value);
    this.#patterns.add(value);
    for (const encode of encoders) {
      const encoded = encode(value);
      if (encoded !== '') this.#patterns.add(encoded);
    }
  }

  /** Replaces every registered secret in the text by `***`; secrets that touch or overlap become one `***`. */
  apply(text: string): string {
    const finds: [start: number, end: number][] = [];
    for (const pattern of this.#patterns) {
      for (let at = text.indexOf(pattern); at >= 0; at = text.indexOf(pattern, at + 1)) {
        finds.push([at, at + pattern.length]);
      }
    }
    finds.sort((a, b) => a[0] - b[0]);
    let masked = '';
    let done = 0;
    for (const [start, end] of finds) {
      // `<=`: one that starts where the last one ended is joined to it, as in the real runner.
      if (done > 0 && start <= done) {
        done = Math.max(done, end);
        continue;
      }
      masked += `${text.slice(done, start)}***`;
      done = end;
    }
    return masked + text.slice(done);
  }
}

function base64From(value: string, shift: number): string {
  const bytes = Buffer.from(value);
  return bytes.subarray(bytes.length > shift ? shift : 0).toString('base64');
}

function uriEscape(value: string): string {
  return encodeURIComponent(value.toWellFormed()).replace(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function xmlEscape(value: string): string {
  const entities: Record<string, string> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": 'apos' };
  return value.replace(/[&<>"']/g, (char) => `&${entities[char] ?? ''};`);
}

// PowerShell colours a failing command and breaks it at its ampersands, so the halves are masked as well.
function beforeAmpersand(value: string): string {
  const at = value.includes('&+') ? value.indexOf('&+') + 2 : value.lastIndexOf('&') + 1;
  return at >= 6 ? value.slice(0, at) : '';
}

function afterAmpersand(value: string): string {
  if (!value.includes('&')) return '';
  // The letter after `&+` is the coloured one and stands alone in the output.
  const at = value.includes('&+') ? value.indexOf('&+') + 3 : value.lastIndexOf('&') + 1;
  return value.length - at >= 6 ? value.slice(at) : '';
}
