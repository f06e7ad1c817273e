import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import { TokenType, type Token } from '@actions/expressions/lexer';
import { truthy } from '@actions/expressions/result';
import type { FunctionDefinition } from '@actions/expressions/funcs/info';
import { Expression, InvalidWorkflow } from './syntax.ts';
import type { Value, ValueMap } from './syntax.ts';

/** The status that success(), failure() and cancelled() look at. */
export type Status = 'success' | 'failure' | 'cancelled' | 'skipped';

/** What an expression can see: the contexts by name, and the status of the job or of the jobs that it needs. */
export interface ExpressionScope {
  contexts: Record<string, unknown>;
  status: Status;
}

/** Evaluates an expression to plain data (texts, numbers, lists, …). */
export function evaluate(expression: Expression, scope: ExpressionScope): unknown {
  return JSON.parse(JSON.stringify(evaluateData(expression, scope), data.replacer));
}

/** Evaluates an `if:`. */
export function evaluateCondition(expression: Expression, scope: ExpressionScope): boolean {
  return truthy(evaluateData(expression, scope));
}

/** A scalar as the text the runner makes of it; nothing and null become ''. */
export function evaluateText(value: Value | undefined, scope: ExpressionScope): string {
  if (value instanceof Expression) return evaluateData(value, scope).coerceString();
  if (typeof value === 'object' && value !== null) {
    throw new Error('A text was expected, but a list or a mapping was found.');
  }
  return value === undefined || value === null ? '' : String(value);
}

/** Evaluates each value of a mapping to text, in order. */
export function evaluateTexts(map: ValueMap, scope: ExpressionScope): Record<string, string> {
  return Object.fromEntries(Object.entries(map).map(([name, value]) => [name, evaluateText(value, scope)]));
}

/** A `true`/`false` setting such as continue-on-error; absent means false. */
export function evaluateFlag(value: Value | undefined, scope: ExpressionScope): boolean {
  const text = evaluateText(value, scope);
  if (!['', 'true', 'false'].includes(text)) throw new Error(`Unexpected value '${text}'`);
  return text === 'true';
}

function evaluateData(expression: Expression, scope: ExpressionScope): data.ExpressionData {
  try {
    return evaluated(expression, scope);
  } catch (error) {
    throw new InvalidWorkflow(`\${{ ${expression.text} }}: ${(error as Error).message}`, { cause: error });
  }
}

function evaluated(expression: Expression, scope: ExpressionScope): data.ExpressionData {
  const { contexts, status } = scope;
  const functions = new Map(
    [
      statusFunction('always', true),
      statusFunction('success', status === 'success'),
      statusFunction('failure', status === 'failure'),
      statusFunction('cancelled', status === 'cancelled'),
      hashFiles(workspaceIn(contexts)),
    ].map((definition) => [definition.name.toLowerCase(), definition]),
  );
  const tree = new Parser(tokensOf(expression.text), Object.keys(contexts), [...functions.values()]).parse();
  return new Evaluator(tree, toData(contexts) as data.Dictionary, functions).evaluate();
}

/** The package's lexer makes a quote of the first `''` in a text alone; in its lexeme they are all as written. */
function tokensOf(text: string): Token[] {
  return new Lexer(text)
    .lex()
    .tokens.map((token) =>
      token.type === TokenType.STRING
        ? { ...token, value: token.lexeme.slice(1, -1).replaceAll("''", "'") }
        : token,
    );
}

function toData(plain: unknown): data.ExpressionData {
  return JSON.parse(JSON.stringify(plain), data.reviver) as data.ExpressionData;
}

function workspaceIn({ github }: ExpressionScope['contexts']): string {
  const { workspace } = (github ?? {}) as { workspace?: unknown };
  return typeof workspace === 'string' ? workspace : '.';
}

function statusFunction(name: string, holds: boolean): FunctionDefinition {
  return { name, minArgs: 0, maxArgs: 0, call: () => new data.BooleanData(holds) };
}

/** A hash of the hashes of all files that match, as the runner's; here no `*` stands for a name that begins with a dot. */
const hashFiles = (workspace: string): FunctionDefinition => ({
  name: 'hashFiles',
  minArgs: 1,
  maxArgs: 255,
  call: (...patterns) => {
    const texts = patterns.map((each) => each.coerceString().trim());
    const exclude = texts.filter((text) => text.startsWith('!')).map((text) => text.slice(1));
    const files = globSync(
      texts.filter((text) => !text.startsWith('!')),
      { cwd: workspace, exclude },
    )
      .map((name) => join(workspace, name))
      .filter((path) => statSync(path).isFile())
      .sort();
    const all = createHash('sha256');
    for (const path of files) all.update(createHash('sha256').update(readFileSync(path)).digest());
    return new data.StringData(files.length === 0 ? '' : all.digest('hex'));
  },
});
