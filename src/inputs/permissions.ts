import { quoted, type ReportProblem } from '../failures/problems.ts';
import { nameInWorkflow } from './names.ts';
import { permissionLevels, type Level } from './permission-levels.ts';
import type { MeantName } from './permission-slips.ts';

export type Permissions = Readonly<Record<string, Level>>;

/** The permissions asked for: all of the installation's, or those named. */
export type PermissionRequest =
  | { readonly kind: 'inherit'; /** Said out loud with `permissions: inherit`. */ readonly meant: boolean }
  | {
      readonly kind: 'limited';
      readonly levels: Permissions;
      /** Names that GitHub may know but this release does not; they are sent all the same. */
      readonly unlisted: readonly string[];
    };

export interface PermissionInputs {
  /** The input `permissions`: a YAML block, or `inherit`. */
  readonly block: string;
  /** The `permission-<name>` inputs that are not empty, by name. */
  readonly single: Readonly<Record<string, string>>;
}

const MAX_BLOCK = 20_000; // all permissions that there are, each with a comment, take half of it
const MAX_LISTED = 10;
const NAME = /^[a-z][a-z0-9_-]{0,99}$/;
const NOT_NONE = 'a token cannot have no permissions; name at least one';
const EXAMPLE = 'a YAML block such as "contents: write", or "inherit"';

/** Brings the `permissions` block and the `permission-<name>` inputs together. Reports every problem. */
export async function parsePermissions(
  { block, single }: PermissionInputs,
  report: ReportProblem,
): Promise<PermissionRequest> {
  const fromBlock = block.trim() === '' ? {} : await parseBlock(block, report);
  if (fromBlock === 'inherit') {
    for (const [written, value] of Object.entries(single)) {
      const place = placeOf({ written, value, prefix: 'permission-' });
      report('inputs-conflict', `permissions: inherit asks for everything, but ${place} limits it; keep one`);
    }
    return { kind: 'inherit', meant: true };
  }

  const all = [
    ...Object.entries(fromBlock).map(([written, value]) => ({
      written,
      value,
      prefix: 'permissions: ' as const,
    })),
    ...Object.entries(single).map(([written, value]) => ({ written, value, prefix: 'permission-' as const })),
  ];
  // Without a prototype: `constructor` is a name like any other.
  const permissions = Object.create(null) as Record<string, Level>;
  const unlisted = new Set<string>();
  /** By the API's name, where each was asked for first. */
  const places = new Map<string, WrittenPermission>();
  const notWanted = new Map<string, WrittenPermission>();
  for (const asked of all) {
    if (isOfAnotherForm(asked, report)) continue;
    const { name, levels, isUnlisted } = await nameOf(asked, report);
    const level = levels && (await levelOf(levels, asked, report));
    if (name === undefined || level === undefined) continue;
    if (level === 'no access') {
      notWanted.set(name, asked);
      continue;
    }
    const [before, place] = [permissions[name], places.get(name)];
    if (place === undefined) places.set(name, asked);
    else if (before !== level) report('inputs-conflict', contradiction([place, before], [asked, level]));
    permissions[name] ??= level;
    if (isUnlisted) unlisted.add(name);
  }
  for (const [name, asked] of notWanted) {
    const [wanted, place] = [permissions[name], places.get(name)];
    if (place) report('inputs-conflict', contradiction([place, wanted], [asked, 'no access']));
  }

  const names = Object.keys(permissions);
  // What asks for nothing must not become a token that has everything.
  if (names.length === 0 && notWanted.size > 0)
    report('input-invalid', `permissions: nothing is asked for, but ${NOT_NONE}`);
  if (names.length === 0) return { kind: 'inherit', meant: false };
  return { kind: 'limited', levels: permissions, unlisted: [...unlisted] };
}

/** Whether something else stands there than a name with a level, which is reported then. */
function isOfAnotherForm(asked: WrittenPermission, report: ReportProblem): boolean {
  const { written, value } = asked;
  if (isWordForAll(written)) {
    report('input-invalid', `${placeOf(asked)}: this is no permission; ${FOR_ALL}`);
    return true;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  report(
    'input-invalid',
    `${placeOf(asked)}: found names below it; write all permissions side by side, without sections`,
  );
  return true;
}

/** Permissions in a row, as people read them: `contents: write, pull-requests: write`. */
export function listPermissions(permissions: Readonly<Record<string, string>>, separator = ', '): string {
  return linesOf(permissions).join(separator);
}

/** The permissions as the block that asks for them, ready to be pasted into a workflow: the first ten. */
export function permissionBlock(permissions: Readonly<Record<string, string>>): string {
  const lines = linesOf(permissions).map((line) => `  ${line}`);
  const more = lines.length > MAX_LISTED ? [`  # and ${lines.length - MAX_LISTED} more`] : [];
  return ['permissions: |', ...lines.slice(0, MAX_LISTED), ...more].join('\n');
}

const linesOf = (permissions: Readonly<Record<string, string>>): string[] =>
  Object.entries(permissions).map(([name, level]) => `${nameInWorkflow(name)}: ${level}`);

async function parseBlock(
  block: string,
  report: ReportProblem,
): Promise<Record<string, unknown> | 'inherit'> {
  if (block.length > MAX_BLOCK) {
    report('input-invalid', `permissions: found ${quoted(block)}; allowed are ${MAX_BLOCK} characters`);
    return {};
  }
  const { load, YAMLException } = await import('js-yaml');
  let value: unknown;
  try {
    // A space that does not break, as pages have it, is one like any other.
    value = load(block.replaceAll('\u00a0', ' '));
  } catch (error) {
    if (block.split('\n').every((line) => /^\s*(#|$)/.test(line))) {
      report('input-invalid', `permissions: found comments alone, but ${NOT_NONE}`);
      return {};
    }
    // Its reason may quote the block, so only the place is told.
    const line = error instanceof YAMLException && error.mark ? ` (line ${error.mark.line + 1})` : '';
    const how = 'write each permission on a line of its own';
    report('input-invalid', `permissions: this is not YAML${line}; ${how}; allowed is ${EXAMPLE}`);
    return {};
  }
  if (typeof value === 'string' && value.toLowerCase() === 'inherit') return 'inherit';
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    report('input-invalid', `permissions: found ${whatIsThere(value)}; allowed is ${EXAMPLE}`);
    return {};
  }
  if ('permissions' in value && typeof value.permissions === 'object') {
    report('input-invalid', 'permissions: found a line "permissions:" in the block; leave it out');
    return {};
  }
  if (Object.keys(value).length === 0) {
    report('input-invalid', `permissions: found an empty block, but ${NOT_NONE}`);
  }
  return value as Record<string, unknown>;
}

const FOR_ALL = 'for all that the App was granted write "inherit", and nothing else';
const isWordForAll = (text: string) => /^(all|any|everything|full|inherit|\*)$/i.test(text);

/** What stands in the place of a block, in words. */
function whatIsThere(value: unknown): string {
  if (typeof value === 'string' && /^(read|write)-all$/i.test(value))
    return `${quoted(value)}, which is for GITHUB_TOKEN; ${FOR_ALL}`;
  if (typeof value === 'string' && isWordForAll(value)) return `${quoted(value)}; ${FOR_ALL}`;
  if (Array.isArray(value)) return 'a list; write the names without dashes before them';
  return typeof value === 'string' ? quoted(value) : 'no names with levels';
}

interface WrittenPermission {
  /** The name as it was written, with dashes or underscores. */
  readonly written: string;
  readonly value: unknown;
  /** How the place it comes from begins. */
  readonly prefix: 'permissions: ' | 'permission-';
}

const placeOf = ({ prefix, written }: WrittenPermission) =>
  prefix + (NAME.test(written) ? written : quoted(written));

/** Two places that say different things of one permission, each as it was written. */
function contradiction(...said: readonly (readonly [WrittenPermission, string | undefined])[]): string {
  const places = said.map(([asked, level = '']) => `${placeOf(asked)} says ${level}`).join(', but ');
  const names = new Set(said.map(([{ written }]) => written));
  return `${places}${names.size > 1 ? '; both names mean the same permission' : ''}; keep one`;
}

const levelsOf = (name: string) =>
  Object.hasOwn(permissionLevels, name) ? permissionLevels[name] : undefined;

/** The API's name for what was written and the levels it has, as far as that is not reported as wrong. */
async function nameOf(asked: WrittenPermission, report: ReportProblem): Promise<MeantName> {
  const { written } = asked;
  const name = written.replaceAll('-', '_');
  const levels = levelsOf(name);
  if (levels) return { name, levels, isUnlisted: false };
  const { nameMeant } = await import(/* webpackChunkName: "slips" */ './permission-slips.ts');
  return nameMeant({ written, place: placeOf(asked), isWellFormed: NAME.test(name) }, report);
}

/** The level asked for, or nothing when it is reported as wrong. */
async function levelOf(
  allowed: readonly Level[],
  asked: WrittenPermission,
  report: ReportProblem,
): Promise<Level | 'no access' | undefined> {
  const { value } = asked;
  const level = allowed.find((each) => each === value);
  if (level !== undefined) return level;
  const { levelMeant } = await import(/* webpackChunkName: "slips" */ './permission-slips.ts');
  return levelMeant({ value, place: placeOf(asked), allowed }, report);
}
