// Checks the fields of GitHub's answers before they are printed, passed on or put into a URL. What does not match is
// dropped: it could be a command of the runner, a line of a config file, or a page of another server.
import type { GitHubServer } from '../inputs/server.ts';

const NAME = /^[\w-][\w.-]{0,99}$/;
const FULL_NAME = /^[\w-][\w.-]{0,99}\/(?!\.{1,2}$)[\w.-]{1,100}$/;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:?\d\d)$/;
const PERMISSION = /^[a-z][a-z0-9_]{0,99}$/;
const LEVEL = /^[a-z][a-z_]{0,29}$/;
const PAGE_PATH = /^[\w./%?=&~-]{1,500}$/;
const MAX_PERMISSIONS = 500; // there are some eighty

function matching(value: unknown, grammar: RegExp): string | undefined {
  return typeof value === 'string' && grammar.test(value) ? value : undefined;
}

/** The fields of an answer, whatever it is: none of them has been checked. */
export function fieldsOf(data: unknown): Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null ? { ...data } : {};
}

/** A login, or the slug of an App or an enterprise. */
export const nameIn = (value: unknown): string | undefined => matching(value, NAME);

/** A repository with its owner. */
export const fullNameIn = (value: unknown): string | undefined => matching(value, FULL_NAME);

/** A time, in ISO 8601. */
export function timeIn(value: unknown): string | undefined {
  const time = matching(value, TIME);
  return time !== undefined && Number.isFinite(Date.parse(time)) ? time : undefined;
}

/** An ID. Stand-ins for GitHub's API have it as text. */
export function idIn(value: unknown): number | undefined {
  const id = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value;
  return typeof id === 'number' && Number.isSafeInteger(id) && id > 0 ? id : undefined;
}

/** A page of this GitHub's web site. */
export function pageIn(value: unknown, server: GitHubServer | undefined): string | undefined {
  if (typeof value !== 'string' || !server || !URL.canParse(value)) return undefined;
  const { origin, href } = new URL(value);
  const isOurs = origin === new URL(server.webUrl).origin && href.startsWith(`${origin}/`);
  return isOurs && PAGE_PATH.test(href.slice(origin.length)) ? href : undefined;
}

/** Permissions with their levels; one that this release has never heard of is one all the same. */
export function permissionsIn(value: unknown): Readonly<Record<string, string>> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const entries = Object.entries(value);
  const areAll = entries.every(([name, level]) => PERMISSION.test(name) && matching(level, LEVEL));
  if (!areAll || entries.length > MAX_PERMISSIONS) return undefined;
  // Without a prototype: `constructor` is a name like any other.
  return Object.assign(Object.create(null) as object, Object.fromEntries(entries));
}
