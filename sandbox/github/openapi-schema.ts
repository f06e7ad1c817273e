export interface Schema {
  [keyword: string]: unknown;
  $ref?: string;
  type?: string | string[];
  properties?: Record<string, unknown>;
}

/**
 * An OpenAPI 3.0 schema as JSON schema: `nullable` becomes the type `null`, or an alternative where there is no `type`.
 * Left as it is, validators ignore it, and ajv refuses it where there is no `type`.
 */
export function toJsonSchema(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(toJsonSchema);
  if (typeof schema !== 'object' || schema === null) return schema;
  const { nullable, ...rest } = schema as Schema;
  const converted: Schema = Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [key, toJsonSchema(value)]),
  );
  // A property may be called `nullable`; only the keyword is a boolean.
  if (typeof nullable !== 'boolean')
    return nullable === undefined ? converted : { ...converted, nullable: toJsonSchema(nullable) };
  if (!nullable) return converted;
  if (typeof converted.type !== 'string') return { anyOf: [converted, { type: 'null' }] };
  const allowed = converted.enum;
  return {
    ...converted,
    type: [converted.type, 'null'],
    ...(Array.isArray(allowed) && { enum: [...(allowed as unknown[]), null] }),
  };
}
