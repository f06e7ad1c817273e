import { readFileSync } from 'node:fs';
import { ensureStatusFunction } from '@actions/workflow-parser/model/converter/if-condition';
import { JSONObjectReader } from '@actions/workflow-parser/templates/json-object-reader';
import { TemplateSchema } from '@actions/workflow-parser/templates/schema/index';
import {
  TemplateContext,
  TemplateValidationErrors,
} from '@actions/workflow-parser/templates/template-context';
import { readTemplate } from '@actions/workflow-parser/templates/template-reader';
import {
  isBasicExpression,
  isBoolean,
  isMapping,
  isNumber,
  isSequence,
  isString,
} from '@actions/workflow-parser/templates/tokens/type-guards';
import { StringToken } from '@actions/workflow-parser/templates/tokens/index';
import type { LiteralToken } from '@actions/workflow-parser/templates/tokens/index';
import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/template-token';
import { NoOperationTraceWriter } from '@actions/workflow-parser/templates/trace-writer';
import { YamlObjectReader } from '@actions/workflow-parser/workflows/yaml-object-reader';

/** An expression (the text between `${{` and `}}`) still to be evaluated. */
export class Expression {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** A piece of a workflow or action file whose expressions are not evaluated yet. */
export type Value = null | boolean | number | string | Expression | Value[] | ValueMap;
export interface ValueMap {
  [key: string]: Value;
}

/** The file is not as GitHub wants it; GitHub would refuse it, or not start the job. */
export class InvalidWorkflow extends Error {}

/** The file uses something that this runner does not imitate. It stops, since GitHub would do something else. */
export class UnsupportedWorkflow extends Error {
  constructor(what: string) {
    super(`The sandbox runner does not support ${what}.`);
    this.name = 'UnsupportedWorkflow';
  }
}

/** Parses and validates a workflow file with GitHub's own grammar; throws with every problem found. */
export function parseWorkflowFile(name: string, text: string): ValueMap {
  return parse(name, text, 'workflow-v1.0.min.json', 'workflow-root-strict');
}

/**
 * Parses and validates an action.yml as the runner does; throws with every problem found. The stricter
 * `action-root-strict` is for editors: it refuses, say, an icon that the runner never looks at.
 */
export function parseActionFile(name: string, text: string): ValueMap {
  return parse(name, text, 'action-v1.0.min.json', 'action-root');
}

const schemas = new Map<string, TemplateSchema>();

// The package's own parseWorkflow and parseAction do just this, but import their grammar as JSON without
// an import attribute, which Node refuses. Reading the file ourselves needs no loader hook, in jest either.
function loadSchema(file: string): TemplateSchema {
  let schema = schemas.get(file);
  if (schema === undefined) {
    const grammar = new URL(file, import.meta.resolve('@actions/workflow-parser'));
    schema = TemplateSchema.load(new JSONObjectReader(undefined, readFileSync(grammar, 'utf8')));
    schemas.set(file, schema);
  }
  return schema;
}

/**
 * Hands out each text by its YAML value alone. The package keeps the source beside it, for editors, and cuts
 * expressions out of that when the text has several lines: indentation and folding would come out wrong.
 */
class ValueReader extends YamlObjectReader {
  override allowLiteral(): LiteralToken | undefined {
    const token = super.allowLiteral();
    if (token === undefined || !isString(token)) return token;
    return new StringToken(token.file, token.range, token.value, token.definitionInfo);
  }
}

function parse(name: string, text: string, grammar: string, root: string): ValueMap {
  const trace = new NoOperationTraceWriter();
  const context = new TemplateContext(new TemplateValidationErrors(), loadSchema(grammar), trace);
  const file = context.getFileId(name);
  const reader = new ValueReader(file, text);
  for (const error of reader.errors) context.error(file, error.message, error.range);
  const token = reader.errors.length === 0 ? readTemplate(context, root, reader, file) : undefined;
  const errors = context.errors.getErrors().map((error) => error.message);
  if (errors.length > 0 || token === undefined) {
    throw new InvalidWorkflow(`${name} is not valid:\n${errors.map((error) => `  ${error}`).join('\n')}`);
  }
  return asMap(toValue(token));
}

function toValue(token: TemplateToken): Value {
  const condition = toCondition(token);
  if (condition !== undefined) return condition;
  if (isBasicExpression(token)) return new Expression(token.expression);
  if (isString(token) || isNumber(token) || isBoolean(token)) return token.value;
  if (isSequence(token)) return Array.from({ length: token.count }, (_, index) => toValue(token.get(index)));
  if (isMapping(token)) {
    const map: ValueMap = {};
    for (let index = 0; index < token.count; index += 1) {
      const { key, value } = token.get(index);
      if (!isString(key)) throw new UnsupportedWorkflow(`a key that is an expression (${key.toString()})`);
      map[key.value] = toValue(value);
    }
    return map;
  }
  return null;
}

/** An `if:` is an expression with or without `${{ }}`, and means `success() && (…)` unless it asks for a status. */
function toCondition(token: TemplateToken): Expression | undefined {
  const definition = token.definition?.key;
  if (definition !== 'job-if' && definition !== 'step-if') return undefined;
  const text = isBasicExpression(token) ? token.expression : String(toText(token)).trim();
  return new Expression(text === '' ? 'success()' : ensureStatusFunction(text, token.definitionInfo));
}

function toText(token: TemplateToken): string | number | boolean {
  return isString(token) || isNumber(token) || isBoolean(token) ? token.value : '';
}

/** The value as a mapping; anything else, and an absent key, gives an empty one. */
export function asMap(value: Value | undefined): ValueMap {
  return isMap(value) ? value : {};
}

/** Whether the value is a mapping. */
export function isMap(value: Value | undefined): value is ValueMap {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Expression)
  );
}

/** The value as a list of texts: a single one stands for a list of one. */
export function asTexts(value: Value | undefined): string[] {
  const list = Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
  return list.map((item) => {
    if (typeof item === 'object') throw new UnsupportedWorkflow('an expression or a mapping in this list');
    return String(item);
  });
}
