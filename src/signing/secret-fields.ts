// Loaded only with a secret in a store: what is looked for may be all of it, or a field of a JSON object.
import { Failure } from '../failures/failure.ts';
import { quoted } from '../failures/problems.ts';
import type { Runtime } from '../runtime/runtime.ts';
import type { SecretName } from './store-names.ts';

const SHORTEST_MASKED = 8; // other fields of a JSON secret may hold words such as "prod", which logs are full of
const MAX_SHOWN = 10;

/** The texts of a JSON object; nothing where the content is none. */
function fieldsOf(content: string): Readonly<Record<string, string>> | undefined {
  const json = content.trim(); // a byte order mark goes with it
  if (!json.startsWith('{')) return undefined;
  try {
    const data: unknown = JSON.parse(json);
    if (typeof data !== 'object' || data === null) return undefined;
    return Object.fromEntries(Object.entries(data).filter(([, value]) => typeof value === 'string'));
  } catch {
    return undefined;
  }
}

/** What is looked for in a secret, and how messages speak of it. */
export interface Sought {
  /** The input that names the secret. */
  readonly input: string;
  /** Such as "key". */
  readonly what: string;
  /** Whether a text is one, as far as that can be seen. */
  readonly isIt: (text: string) => boolean;
}

/**
 * The text that is looked for: the field that is named; else the whole, or the one field that there is, or that is it. All
 * of the secret is masked first. Throws a Failure that says what it is instead.
 */
export function heldText(
  content: string,
  { name, field }: Pick<SecretName, 'name' | 'field'>,
  { input, what, isIt, maskedSecret }: Sought & Pick<Runtime, 'maskedSecret'>,
): string {
  const fields = fieldsOf(content);
  if (!fields) maskedSecret(content);
  for (const text of Object.values(fields ?? {})) if (text.length >= SHORTEST_MASKED) maskedSecret(text);
  if (!fields) {
    if (field === undefined) return content;
    const found = `${name}: found no JSON object, so that it has no field ${quoted(field)}`;
    throw new Failure('signing-key-unusable', found, { fix: `Leave the part after # out of ${input}.` });
  }
  const names = Object.keys(fields);
  if (names.length === 0)
    throw new Failure('signing-key-unusable', `${name}: found a JSON object without a field that is a text`, {
      fix: `Store the ${what} as the text of a field of the object itself, or alone.`,
    });
  const shown = names.slice(0, MAX_SHOWN).map(quoted).join(', ');
  if (field !== undefined) {
    const text = Object.hasOwn(fields, field) ? fields[field] : undefined;
    if (text !== undefined) return text;
    throw new Failure(
      'signing-key-not-found',
      `${name}: found no field ${quoted(field)}; its fields are ${shown}`,
      {
        fix: `Name one of them after the # in ${input}.`,
      },
    );
  }
  const keys = names.length === 1 ? names : names.filter((each) => isIt(fields[each] ?? ''));
  const [only] = keys;
  if (only !== undefined && keys.length === 1) return fields[only] ?? '';
  throw new Failure('signing-key-unusable', `${name}: found a JSON object with the fields ${shown}`, {
    fix: `Name the one that holds the ${what}: ${input} takes it after a #.`,
  });
}
