import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';

interface Input {
  readonly default?: string;
}

/**
 * What the runner sets each input of an action.yml to when a workflow says nothing: its default, or nothing. A default that
 * is an expression is the caller's to say.
 */
export function declaredInputs(file = 'action.yml'): Record<string, string> {
  const text = readFileSync(join(import.meta.dirname, '..', file), 'utf8');
  const { inputs } = load(text) as { inputs: Readonly<Record<string, Input>> };
  return Object.fromEntries(
    Object.entries(inputs).flatMap(([name, { default: value = '' }]) =>
      value.includes('${{') ? [] : [[name, value]],
    ),
  );
}
