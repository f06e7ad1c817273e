// GitHub's GraphQL API: queries are judged by GitHub's own schema, charged by its rules, and answered from the world.
import { readFileSync } from 'node:fs';
import {
  buildSchema,
  execute,
  GraphQLError,
  Kind,
  OperationTypeNode,
  parse,
  validate,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLFormattedError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { Answer } from './call.ts';
import type { UserToken } from './records.ts';
import type { World } from './world.ts';
import { costOf } from './graphql-cost.ts';
import { rootOf } from './graphql-fields.ts';

const SCHEMA = new URL('../../node_modules/@octokit/graphql-schema/schema.graphql', import.meta.url);
let schema: GraphQLSchema | undefined;

/** GitHub's public schema, of the package that Octokit makes of it; read when the first query comes. */
function gitHubSchema(): GraphQLSchema {
  schema ??= buildSchema(readFileSync(SCHEMA, 'utf8'), { assumeValid: true });
  return schema;
}

interface Parsed {
  readonly document: DocumentNode | undefined;
  readonly errors: readonly GraphQLError[];
}
const parsed = new Map<string, Parsed>();

function parsedQuery(query: string): Parsed {
  const known = parsed.get(query);
  if (known) return known;
  let document: DocumentNode;
  try {
    document = parse(query);
  } catch (error) {
    return { document: undefined, errors: [error as GraphQLError] };
  }
  const found = { document, errors: validate(gitHubSchema(), document) };
  if (parsed.size > 200) parsed.clear();
  parsed.set(query, found);
  return found;
}

interface Asked {
  readonly bodyText: string;
  readonly user: UserToken;
  readonly world: World;
  readonly serverUrl: string;
}

/** The answer to `POST /graphql`. */
export async function answerGraphQl({ bodyText, user, world, serverUrl }: Asked): Promise<Answer> {
  const now = world.now().getTime();
  const { limits } = user;
  const body = jsonObject(bodyText);
  if (typeof body?.query !== 'string')
    return { status: 400, json: { message: 'Problems parsing JSON', status: '400' } };
  const variables = (body.variables ?? {}) as Record<string, unknown>;
  const { document, errors } = parsedQuery(body.query);
  if (!document || errors.length > 0)
    return failed(
      errors.map(({ message }) => ({ message })),
      limits.headers('graphql', now),
    );
  const operation = document.definitions.find(
    (each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION,
  );
  if (!operation) return failed([{ message: 'No operation' }], limits.headers('graphql', now));
  const fragments = new Map(
    document.definitions
      .filter((each): each is FragmentDefinitionNode => each.kind === Kind.FRAGMENT_DEFINITION)
      .map((each) => [each.name.value, each]),
  );
  const cost = costOf(operation.selectionSet, fragments, variables);
  if (cost.errors.length > 0) return failed(cost.errors, limits.headers('graphql', now));
  const changes = operation.operation === OperationTypeNode.MUTATION;
  const refused = limits.charge('graphql', { points: cost.points, changes, now });
  if (refused) return refused;
  const result = await execute({
    schema: gitHubSchema(),
    document,
    variableValues: variables,
    rootValue: rootOf({ world, user, serverUrl }),
  });
  return {
    status: 200,
    headers: limits.headers('graphql', now),
    json: {
      ...(result.data !== undefined && { data: result.data }),
      ...(result.errors && { errors: result.errors.map(asGitHub) }),
    },
  };
}

/** GitHub has the kind of an error beside its message, not in `extensions`. */
function asGitHub(error: GraphQLError): GraphQLFormattedError & { type?: unknown } {
  const { message, locations, path, extensions } = error;
  return {
    ...(typeof extensions.type === 'string' && { type: extensions.type }),
    ...(path && { path }),
    ...(locations && { locations }),
    message,
  };
}

const failed = (
  errors: readonly { message: string; type?: string }[],
  headers: Record<string, string>,
): Answer => ({ status: 200, headers, json: { errors } });

function jsonObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
