import {
  isAlias,
  isMap,
  isPair,
  isSeq,
  LineCounter,
  parseAllDocuments,
  visit,
  type Alias,
  type Document,
  type Node,
} from 'yaml';

/** A workflow or action file, parsed, with every node's place in the text. */
export interface Source {
  /** Below the repository, with slashes. */
  readonly file: string;
  readonly text: string;
  readonly document: Document.Parsed;
  /** The line of an offset, counted from 1. */
  readonly lineOf: (offset: number) => number;
  /** What each alias stands for. */
  readonly targets: ReadonlyMap<Alias, Node>;
}

/** Why a file cannot be read, as a person is told. */
export class Unreadable extends Error {}

/** Nodes that a file may have, its aliases unfolded: a workflow of 1 MiB has a tenth of them. */
const MAX_NODES = 1_000_000;
const MAX_DEPTH = 200;

/** Parses a file of YAML; throws Unreadable with the line where it is broken. */
export function parseSource(file: string, text: string): Source {
  try {
    return parse(file, text);
  } catch (error) {
    // The parser calls itself for each level.
    if (error instanceof RangeError) throw new Unreadable('it is nested too deep', { cause: error });
    throw error;
  }
}

function parse(file: string, text: string): Source {
  const lines = new LineCounter();
  const lineOf = (offset: number) => lines.linePos(offset).line;
  const documents = parseAllDocuments(text, {
    lineCounter: lines,
    version: '1.2',
    logLevel: 'silent',
    prettyErrors: false,
    keepSourceTokens: true,
  });
  const [document] = documents;
  if (!document) throw new Unreadable('it is empty');
  if (documents.length > 1) throw new Unreadable('it holds several documents, and GitHub reads one');
  const [error] = document.errors;
  if (error?.message.includes('call stack')) throw new Unreadable('it is nested too deep');
  if (error) throw new Unreadable(`line ${lineOf(error.pos[0])}: ${error.message.split('\n', 1)[0] ?? ''}`);
  const targets = resolveAliases(document);
  boundUnfolding(document, targets);
  return { file, text, document: document, lineOf, targets };
}

/** What each alias stands for, in one walk: the parser's own look-up walks the document for each of them. */
function resolveAliases(document: Document): ReadonlyMap<Alias, Node> {
  const anchors = new Map<string, Node>();
  const targets = new Map<Alias, Node>();
  visit(document, {
    Node: (_, node) => {
      if (isAlias(node)) {
        const target = anchors.get(node.source);
        if (!target) throw new Unreadable(`the anchor of *${node.source.slice(0, 40)} is not there`);
        targets.set(node, target);
      } else if (node.anchor) anchors.set(node.anchor, node);
    },
  });
  return targets;
}

/** Counts what the aliases unfold to without unfolding them. */
function boundUnfolding(document: Document, targets: ReadonlyMap<Alias, Node>): void {
  const sizes = new Map<Node, number>();
  const sizeOf = (node: unknown, depth: number): number => {
    if (depth > MAX_DEPTH) throw new Unreadable('it is nested too deep');
    if (isAlias(node)) return sizeOf(targets.get(node), depth + 1);
    if (!isMap(node) && !isSeq(node)) return 1;
    const known = sizes.get(node);
    if (known === -1) throw new Unreadable('an anchor holds itself');
    if (known !== undefined) return known;
    sizes.set(node, -1);
    let size = 1;
    for (const item of node.items)
      size += isPair(item)
        ? sizeOf(item.key, depth + 1) + sizeOf(item.value, depth + 1)
        : sizeOf(item, depth + 1);
    if (size > MAX_NODES) throw new Unreadable(`its aliases unfold to more than ${MAX_NODES} values`);
    sizes.set(node, size);
    return size;
  };
  sizeOf(document.contents, 0);
}
