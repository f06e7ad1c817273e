/** A time as GitHub writes it, in ISO 8601 without milliseconds, from milliseconds since 1970. */
export const timeText = (milliseconds: number): string =>
  new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z');
