// What no linter knows: the inputs and outputs of this action, also as `./`, and that packages run no scripts in CI.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load, YAMLException } from 'js-yaml';
import { place, type Source } from './sources.ts';
import { child, everythingIn, parse, type Node } from './yaml-tree.ts';

const thisAction = /^(\.\/|[^/]+\/mint-app-token(@.*)?)$/;
const outputOfStep = /\bsteps(?:\.([\w-]+)|\['([^']+)'\])\.outputs(?:\.([\w-]+)|\['([^']+)'\])/gi;
const npmCommand = /(?<![\w-])npm(?:\\\n|[^\n;&|])*/g;
const installs = /\s(?:ci|cit|i|it|add|install|clean-install|install-test|install-ci-test)(?![\w-])/;
const runsOther = /\s(?:run|run-script|exec|test|t|start)\s/; // what follows is not npm's
const ignoresScripts = /\s--ignore-scripts(?![\w=-])/;

interface Finding {
  readonly line: number;
  readonly words: string;
}

/** Inputs and outputs that action.yml does not have, and, in .github/, installations that let packages run scripts. */
export function checkHouseRules(root: string, sources: readonly Source[]): string[] {
  const action = load(readFileSync(join(root, 'action.yml'), 'utf8')) as Action;
  return sources.flatMap((source) =>
    findingsIn(source, action).map(({ line, words }) => `${place(source, line)}: ${words}`),
  );
}

interface Action {
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly outputs: Readonly<Record<string, unknown>>;
}

function findingsIn({ kind, file, text }: Source, action: Action): Finding[] {
  try {
    const document = parse(text);
    // The ids of steps are known in their job alone.
    const scopes = kind === 'workflow' ? (child(document, 'jobs')?.children ?? []) : [document];
    return scopes.flatMap((scope) => {
      const nodes = everythingIn(scope);
      const isOurs = (node: Node) => thisAction.test(child(node, 'uses')?.text ?? '');
      const found = usesOf(action, nodes, nodes.filter(isOurs));
      return /^\.github\/.*\.ya?ml$/.test(file) ? [...found, ...nodes.flatMap(installationsIn)] : found;
    });
  } catch (error) {
    if (error instanceof YAMLException) return [{ line: (error.mark?.line ?? 0) + 1, words: error.reason }];
    throw error;
  }
}

function usesOf(action: Action, nodes: readonly Node[], ours: readonly Node[]): Finding[] {
  const inputs = ours
    .flatMap((step) => child(step, 'with')?.children ?? [])
    .filter(({ key }) => !Object.hasOwn(action.inputs, key))
    .map(({ key, keyLine }) => ({ line: keyLine, words: `this action has no input '${key}'` }));
  const ids = ours.map((step) => child(step, 'id')?.text.toLowerCase());
  const outputs = nodes
    .flatMap((node) => matchesIn(node.text, node, outputOfStep))
    .filter(({ match: [, id, quotedId] }) => ids.includes((id ?? quotedId)?.toLowerCase()))
    .map(({ line, match: [, , , name, quotedName] }) => ({ line, name: name ?? quotedName ?? '' }))
    .filter(({ name }) => !Object.hasOwn(action.outputs, name.toLowerCase()))
    .map(({ line, name }) => ({ line, words: `this action has no output '${name}'` }));
  return [...inputs, ...outputs];
}

/** The commands of a step that install packages and let them run scripts, on a runner that may hold secrets. */
function installationsIn(node: Node): Finding[] {
  if (node.key !== 'run') return [];
  const script = node.text.replace(/(?<=^|\s)#.*/gm, '');
  return matchesIn(script, node, npmCommand)
    .filter(({ match: [command] }) => installs.test(command) && !runsOther.test(command))
    .filter(({ match: [command] }) => !ignoresScripts.test(command))
    .map(({ line, match: [command] }) => ({ line, command: command.replace(/\s*\\?\n\s*/g, ' ').trim() }))
    .map(({ line, command }) => ({ line, words: `'${command}' lacks --ignore-scripts` }));
}

/** Where a pattern is found. Folded lines count as one: of those it is the first. */
const matchesIn = (text: string, { line }: Node, pattern: RegExp) =>
  [...text.matchAll(pattern)].map((match) => ({
    match,
    line: line + text.slice(0, match.index).split('\n').length - 1,
  }));
