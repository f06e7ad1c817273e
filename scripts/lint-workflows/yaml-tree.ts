import { EVENT_ID, getScalarValue, parseEvents } from 'js-yaml';

/** A value in a YAML document that knows where it stands, which js-yaml's `load` does not tell. */
export interface Node {
  /** The key it has in a mapping, and the line of that; '' and its own line elsewhere. */
  readonly key: string;
  readonly keyLine: number;
  readonly line: number;
  /** Of a scalar; '' for the others. */
  readonly text: string;
  /** The values of a mapping, or the items of a sequence. */
  readonly children: readonly Node[];
}

const blank: Node = { key: '', keyLine: 1, line: 1, text: '', children: [] };

/** Parses the first document in the text. Throws a YAMLException. */
export function parse(text: string): Node {
  const events = parseEvents(text, {}).values();
  const anchors = new Map<string, Node>();
  const lineAt = (offset: number) => text.slice(0, Math.max(offset, 0)).split('\n').length;

  const take = (): Node | undefined => {
    const event = events.next().value;
    if (event === undefined || event.type === EVENT_ID.POP) return undefined;
    if (event.type === EVENT_ID.DOCUMENT) return take();
    const name = text.slice(event.anchorStart, event.anchorEnd);
    if (event.type === EVENT_ID.ALIAS) return anchors.get(name) ?? blank;
    const line = lineAt(event.type === EVENT_ID.SCALAR ? event.valueStart : event.start);
    const children: Node[] = [];
    let node: Node = { ...blank, keyLine: line, line, children };
    if (event.type === EVENT_ID.SCALAR) node = { ...node, text: getScalarValue(text, event) };
    else
      for (let child = take(); child !== undefined; child = take()) {
        const isKey = event.type === EVENT_ID.MAPPING;
        children.push(isKey ? { ...(take() ?? blank), key: child.text, keyLine: child.line } : child);
      }
    if (event.anchorStart >= 0) anchors.set(name, node);
    return node;
  };
  return take() ?? blank;
}

/** The value that a mapping has for a key. */
export const child = (node: Node, key: string): Node | undefined =>
  node.children.find((each) => each.key === key);

/** A value, and all there is in it. */
export const everythingIn = (node: Node): Node[] => [node, ...node.children.flatMap(everythingIn)];
