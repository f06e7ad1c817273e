// Checks what the client sends and what this server answers against GitHub's own OpenAPI description.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { ErrorObject, ValidateFunction } from 'ajv';
import { toJsonSchema, type Schema } from './openapi-schema.ts';
import { descriptionOf } from './product.ts';

/** One request and its answer, kept until they are checked. */
export interface Exchange {
  readonly method: string;
  /** The end point's path as the description writes it; undefined when no end point matched. */
  readonly template: string | undefined;
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly contentType: string | undefined;
  readonly bodyText: string;
  /** The server's own answer; absent when a fault kept it from acting, and when it was not JSON. */
  readonly answer?: { readonly status: number; readonly json: unknown };
}

interface Reference {
  $ref?: string;
}
interface Parameter extends Reference {
  name: string;
  in: string;
  required?: boolean;
  schema: Schema;
}
interface Content extends Reference {
  content?: Record<string, { schema: Schema }>;
  required?: boolean;
}
interface Operation {
  parameters?: Parameter[];
  requestBody?: Content;
  responses: Record<string, Content>;
}
interface Description {
  paths: Record<string, Record<string, Operation>>;
  components: Record<string, Record<string, unknown>> & { schemas: Record<string, Schema> };
}

/** End points that a description lacks, and why the sandbox has them. */
const undescribed: Readonly<Record<string, string>> = {
  'GET /repositories/{repository_id}/installation': "the target of GitHub's 301 for a renamed repository",
  'GET /repositories/{repository_id}': "the target of GitHub's 301 for a renamed repository",
  'GET /repos/{owner}/{repo}': "not in the slice: only the demo's workflow steps call it, never the action",
  'GET /repos/{owner}/{repo}/git/blobs/{file_sha}':
    'not in the slice: the command line reads it, never the action',
  'POST /repos/{owner}/{repo}/git/refs': "not in the slice: the user's gh calls it, never the action",
  'POST /repos/{owner}/{repo}/pulls': "not in the slice: the user's gh calls it, never the action",
  'GET /user': 'not in the slice: it always answers 403 to an installation token',
  'GET /enterprises/{enterprise}/installation':
    'only Enterprise Cloud describes it; GHES has no such end point',
};

export class Contract {
  readonly #description: Description;
  readonly #schemas: Record<string, Schema>;
  readonly #validators = new Map<Schema, ValidateFunction>();
  #compile: ((schema: Schema) => ValidateFunction) | undefined;

  /** `product` names a slice in openapi/; permissions in `extraPermissions` may be sent though it lacks them. */
  constructor(product: string, extraPermissions: readonly string[]) {
    this.#description = JSON.parse(readFileSync(descriptionOf(product), 'utf8')) as Description;
    this.#schemas = toJsonSchema(this.#description.components.schemas) as Record<string, Schema>;
    const permissions = this.#schemas['app-permissions'];
    const extra = Object.fromEntries(
      extraPermissions.map((name) => [name, { enum: ['read', 'write', 'admin'] }]),
    );
    this.#schemas['app-permissions'] = {
      ...permissions,
      properties: { ...permissions?.properties, ...extra },
      additionalProperties: false,
    };
    // GHEC's description wants each account of this list to be a user and an enterprise at once (allOf); it means
    // the installation that it describes everywhere else.
    const list = this.#description.paths['/app/installations']?.get?.responses['200'];
    const schema = { type: 'array', items: { $ref: '#/components/schemas/installation' } };
    if (list) list.content = { 'application/json': { schema } };
  }

  /** Where the request or the answer differs from the description, a sentence each. */
  violations(exchange: Exchange): string[] {
    const { method, template } = exchange;
    const where = `${method} ${template ?? exchange.path}`;
    if (template === undefined) return [`${where}: the sandbox has no such end point`];
    const operation = this.#description.paths[template]?.[method.toLowerCase()];
    if (!operation) return where in undescribed ? [] : [`${where}: not in GitHub's description`];
    return [...this.#request(operation, exchange), ...this.#answer(operation, exchange)].map(
      (problem) => `${where}: ${problem}`,
    );
  }

  #request(operation: Operation, exchange: Exchange): string[] {
    const parameters = (operation.parameters ?? []).map((one) => this.#resolve(one));
    const known = new Map(parameters.map((one) => [`${one.in} ${one.name}`, one]));
    const given: [string, string][] = [
      ...Object.entries(exchange.params).map(([name, value]): [string, string] => [`path ${name}`, value]),
      ...[...exchange.query].map(([name, value]): [string, string] => [`query ${name}`, value]),
    ];
    return [
      ...given.flatMap(([name, value]) => {
        const parameter = known.get(name);
        if (!parameter) return [`request ${name} is not in the description`];
        return this.#check(`request ${name}`, parameter.schema, convert(value, parameter.schema));
      }),
      ...this.#requestBody(operation, exchange),
    ];
  }

  #requestBody({ requestBody }: Operation, { bodyText, contentType }: Exchange): string[] {
    const body = requestBody && this.#resolve(requestBody);
    if (bodyText === '') return body?.required === true ? ['request body is missing'] : [];
    const schema = body?.content?.['application/json']?.schema;
    if (!schema) return ['request has a body where none is described'];
    if (contentType?.startsWith('application/json') !== true)
      return [`request body is ${contentType ?? 'untyped'}`];
    try {
      // Nothing undescribed is allowed: a misspelt `repositories` would silently ask for all of them.
      return this.#check('request body', schema, JSON.parse(bodyText), { additionalProperties: false });
    } catch (error) {
      return [`request body is not JSON: ${String(error)}`];
    }
  }

  #answer({ responses }: Operation, { answer }: Exchange): string[] {
    if (!answer) return [];
    const { status, json } = answer;
    const described = responses[status] ?? responses.default;
    if (!described) {
      // The descriptions leave out most refusals, such as 401 on /app: these must have the form of the others.
      if (status < 400) return [`answer ${status} is not described`];
      return this.#check(`answer ${status}`, basicError, json);
    }
    const schema = this.#resolve(described).content?.['application/json']?.schema;
    if (schema) return this.#check(`answer ${status}`, schema, json);
    return json === undefined ? [] : [`answer ${status} has a body where none is described`];
  }

  #check(what: string, schema: Schema, value: unknown, closing: Schema = {}): string[] {
    let validate = this.#validators.get(schema);
    if (!validate) {
      this.#compile ??= loadCompiler();
      const components = { schemas: this.#schemas };
      validate = this.#compile({ ...(toJsonSchema(schema) as Schema), ...closing, components });
      this.#validators.set(schema, validate);
    }
    return validate(value) ? [] : (validate.errors ?? []).map((error) => `${what}${sentence(error)}`);
  }

  #resolve<T extends Reference>(item: T): T {
    const [, , kind = '', name = ''] = item.$ref?.split('/') ?? [];
    return item.$ref === undefined ? item : (this.#description.components[kind]?.[name] as T);
  }
}

const basicError: Schema = {
  type: 'object',
  properties: {
    message: { type: 'string' },
    documentation_url: { type: 'string' },
    status: { type: 'string' },
  },
  required: ['message', 'documentation_url', 'status'],
};

const sentence = ({ instancePath, message, params }: ErrorObject): string =>
  `${instancePath} ${message ?? 'is wrong'} ${JSON.stringify(params)}`;

const convert = (value: string, { type }: Schema): unknown =>
  type === 'integer' && /^\d+$/.test(value) ? Number(value) : value;

/** ajv takes 60 ms to load, so it is loaded by the first check: no workflow waits for that. */
function loadCompiler(): (schema: Schema) => ValidateFunction {
  const require = createRequire(import.meta.url);
  const { Ajv } = require('ajv') as typeof import('ajv');
  const { default: addFormats } = require('ajv-formats') as typeof import('ajv-formats');
  const ajv = new Ajv({ strict: false, allErrors: true });
  (addFormats as unknown as (to: InstanceType<typeof Ajv>) => void)(ajv);
  return (schema) => ajv.compile(schema);
}
