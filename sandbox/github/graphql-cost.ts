// What a query costs, and whether it may be asked at all, by GitHub's page "Rate limits and query limits for the GraphQL
// API": 1 to 100 items of a connection, at most 500,000 nodes, and a point for every hundred requests, at least one.
import { Kind, type FieldNode, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';

const MAX_PER_PAGE = 100;
const MAX_NODES = 500_000;

export interface QueryError {
  readonly type: string;
  readonly message: string;
}

export interface Cost {
  readonly points: number;
  readonly nodes: number;
  readonly errors: readonly QueryError[];
}

/** Fields of the schema that are lists in pages. */
const isConnection = (name: string): boolean => CONNECTIONS.has(name);
const CONNECTIONS = new Set(['repositories', 'pullRequests', 'refs', 'labels', 'organizations']);

export function costOf(
  selections: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  variables: Readonly<Record<string, unknown>>,
): Cost {
  let requests = 0;
  let nodes = 0;
  const errors: QueryError[] = [];
  const walk = (set: SelectionSetNode, times: number): void => {
    for (const each of set.selections) {
      if (each.kind === Kind.FIELD) {
        const size = isConnection(each.name.value) ? sizeOf(each) : undefined;
        if (size !== undefined) {
          requests += times;
          nodes += times * size;
        }
        if (each.selectionSet) walk(each.selectionSet, times * (size ?? 1));
      } else {
        const inside =
          each.kind === Kind.INLINE_FRAGMENT
            ? each.selectionSet
            : fragments.get(each.name.value)?.selectionSet;
        if (inside) walk(inside, times);
      }
    }
  };
  const sizeOf = (field: FieldNode): number => {
    const name = field.name.value;
    const given = field.arguments?.find((each) => /^(first|last)$/.test(each.name.value));
    const value =
      given?.value.kind === Kind.INT
        ? Number(given.value.value)
        : given?.value.kind === Kind.VARIABLE
          ? Number(variables[given.value.name.value])
          : NaN;
    if (!given || Number.isNaN(value)) {
      errors.push({
        type: 'MISSING_PAGINATION_BOUNDARIES',
        message: `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`,
      });
      return 1;
    }
    if (value > MAX_PER_PAGE || value < 1)
      errors.push({
        type: 'EXCESSIVE_PAGINATION',
        message: `Requesting ${value} records on the \`${name}\` connection exceeds the \`${given.name.value}\` limit of ${MAX_PER_PAGE} records.`,
      });
    return value;
  };
  walk(selections, 1);
  if (nodes > MAX_NODES)
    errors.push({
      type: 'MAX_NODE_LIMIT_EXCEEDED',
      message: `This query requests up to ${nodes.toLocaleString('en')} possible nodes which exceeds the maximum limit of 500,000.`,
    });
  return { points: Math.max(1, Math.round(requests / 100)), nodes, errors };
}
