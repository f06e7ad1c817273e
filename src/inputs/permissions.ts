import { closest, distance } from 'fastest-levenshtein';
import { quoted, type ReportProblem } from '../failures/problems.ts';
import { permissionLevels, type Level } from './permission-levels.ts';

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

const ALL_LEVELS = ['read', 'write', 'admin'] as const;
const MAX_LISTED = 10;
const NAME = /^[a-z][a-z0-9_-]{0,99}$/;
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
  for (const asked of all) {
    const name = await nameOf(asked, report);
    const level = name === undefined ? undefined : levelOf(name, asked, report);
    if (name === undefined || level === undefined) continue;
    const before = permissions[name];
    if (before !== undefined && before !== level) {
      report(
        'inputs-conflict',
        `${placeOf(asked)} says ${level}, but ${name} is already asked for as ${before}`,
      );
    }
    permissions[name] = level;
  }

  const names = Object.keys(permissions);
  if (names.length === 0) return { kind: 'inherit', meant: false };
  return { kind: 'limited', levels: permissions, unlisted: names.filter((name) => !levelsOf(name)) };
}

/** The permissions as the block that asks for them, ready to be pasted into a workflow: the first ten. */
export function permissionBlock(permissions: Readonly<Record<string, string>>): string {
  const lines = Object.entries(permissions).map(([name, level]) => `  ${dashed(name)}: ${level}`);
  const more = lines.length > MAX_LISTED ? [`  # and ${lines.length - MAX_LISTED} more`] : [];
  return ['permissions: |', ...lines.slice(0, MAX_LISTED), ...more].join('\n');
}

async function parseBlock(
  block: string,
  report: ReportProblem,
): Promise<Record<string, unknown> | 'inherit'> {
  const { load, YAMLException } = await import('js-yaml');
  let value: unknown;
  try {
    value = load(block);
  } catch (error) {
    // Its reason may quote the block, so only the place is told.
    const line = error instanceof YAMLException && error.mark ? ` (line ${error.mark.line + 1})` : '';
    report('input-invalid', `permissions: this is not YAML${line}; allowed is ${EXAMPLE}`);
    return {};
  }
  if (value === 'inherit') return value;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    report('input-invalid', `permissions: found ${whatIsThere(value)}; allowed is ${EXAMPLE}`);
    return {};
  }
  if ('permissions' in value && typeof value.permissions === 'object') {
    report('input-invalid', 'permissions: found a line "permissions:" in the block; leave it out');
    return {};
  }
  if (Object.keys(value).length === 0) {
    report(
      'input-invalid',
      'permissions: found an empty block, but a token cannot have no permissions; name at least one',
    );
  }
  return value as Record<string, unknown>;
}

/** What stands in the place of a block, in words. */
function whatIsThere(value: unknown): string {
  if (value === 'read-all' || value === 'write-all') {
    return `${quoted(value)}, which is for GITHUB_TOKEN; for all that the App was granted write "inherit"`;
  }
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

const levelsOf = (name: string) =>
  Object.hasOwn(permissionLevels, name) ? permissionLevels[name] : undefined;

/**
 * The API's name for what was written, or nothing when that is reported as wrong. A title of GitHub's pages that means one
 * permission is understood; a name that nobody here knows is GitHub's to judge.
 */
async function nameOf(asked: WrittenPermission, report: ReportProblem): Promise<string | undefined> {
  const name = asked.written.replaceAll('-', '_');
  if (levelsOf(name)) return name;
  const { permissionNames, gitHubTokenOnly } = await import('./permission-names.ts');
  const place = placeOf(asked);
  if (gitHubTokenOnly.includes(name)) {
    const where = 'no App has it: leave it out here, and keep it in the `permissions:` of the job itself';
    report('input-invalid', `${place}: this is about GITHUB_TOKEN and its job; ${where}`);
    return undefined;
  }
  const meant = Object.hasOwn(permissionNames, name) ? permissionNames[name] : undefined;
  const [only = '', ...more] = meant ?? [];
  if (meant && more.length > 0) {
    const list = meant.map((each) => `${quoted(dashed(each))} (of ${sectionOf(each)})`).join(' or ');
    report('input-invalid', `${place}: GitHub has several of this title; write ${list}`);
    return undefined;
  }
  if (meant) {
    report(
      'understood',
      `${place}: understood as ${quoted(dashed(only))}, which GitHub's API calls it; write that`,
    );
    return only;
  }
  const nearName = nearest(name, Object.keys(permissionLevels));
  const nearTitle = nearest(name.replaceAll(' ', '_'), Object.keys(permissionNames));
  const near = nearName ? [nearName] : (permissionNames[nearTitle ?? ''] ?? []);
  if (near.length === 0 && NAME.test(name)) return name;
  const list = near.map((each) => quoted(dashed(each))).join(' or ');
  const hint = list ? `did you mean ${list}?` : 'see docs/permissions.md';
  report('input-invalid', `${place}: there is no such permission; ${hint}`);
  return undefined;
}

const dashed = (name: string) => name.replaceAll('_', '-');

const sectionOf = (name: string) => (name.startsWith('organization_') ? 'an organization' : 'a repository');

/** The level asked for, or nothing when it is reported as wrong. */
function levelOf(name: string, asked: WrittenPermission, report: ReportProblem): Level | undefined {
  const { value } = asked;
  const allowed = levelsOf(name) ?? ALL_LEVELS;
  const level = allowed.find((each) => each === value);
  if (level === undefined) {
    const slip = typeof value === 'string' ? nearest(value, allowed) : undefined;
    const found = typeof value === 'object' && value !== null ? 'more than a word' : quoted(String(value));
    const none = value === 'none' ? '; leave the line out: what is not asked for is not given' : '';
    const hint = slip ? `; did you mean ${quoted(slip)}?` : none;
    report('input-invalid', `${placeOf(asked)}: found ${found}; allowed is ${allowed.join(' or ')}${hint}`);
  }
  return level;
}

/** The word that was meant, if `found` is near enough to be a slip of the hand. */
function nearest(found: string, words: readonly string[]): string | undefined {
  if (found.length > 100) return undefined;
  const meant = closest(found.toLowerCase(), [...words]);
  return isMisspelt(found, meant) ? meant : undefined;
}

/** Near enough to be a slip of the hand: two letters at most, and never most of a short word. */
function isMisspelt(found: string, meant: string): boolean {
  return distance(found.toLowerCase(), meant) <= Math.min(2, Math.floor(meant.length / 2));
}
