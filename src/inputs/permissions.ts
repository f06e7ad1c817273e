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
const MAX_BLOCK = 20_000; // all permissions that there are, each with a comment, take half of it
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

  // Without a prototype: `constructor` is a name like any other.
  const permissions = Object.create(null) as Record<string, Level>;
  const add = (asked: WrittenPermission) => {
    const name = asked.written.replaceAll('-', '_');
    const level = levelOf(name, asked, report);
    const before = permissions[name];
    if (level === undefined) return;
    if (before !== undefined && before !== level) {
      report(
        'inputs-conflict',
        `${placeOf(asked)} says ${level}, but ${name} is already asked for as ${before}`,
      );
    }
    permissions[name] = level;
  };
  for (const [written, value] of Object.entries(fromBlock)) add({ written, value, prefix: 'permissions: ' });
  for (const [written, value] of Object.entries(single)) add({ written, value, prefix: 'permission-' });

  const names = Object.keys(permissions);
  if (names.length === 0) return { kind: 'inherit', meant: false };
  return { kind: 'limited', levels: permissions, unlisted: names.filter((name) => !levelsOf(name)) };
}

/** The permissions as the block that asks for them, ready to be pasted into a workflow. */
export function permissionBlock(permissions: Readonly<Record<string, string>>): string {
  const lines = Object.entries(permissions).map(
    ([name, level]) => `  ${name.replaceAll('_', '-')}: ${level}`,
  );
  return ['permissions: |', ...lines].join('\n');
}

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
    value = load(block);
  } catch (error) {
    // Its reason may quote the block, so only the place is told.
    const line = error instanceof YAMLException && error.mark ? ` (line ${error.mark.line + 1})` : '';
    report('input-invalid', `permissions: this is not YAML${line}; allowed is ${EXAMPLE}`);
    return {};
  }
  if (value === 'inherit') return value;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const found = typeof value === 'string' ? quoted(value) : 'no names with levels';
    report('input-invalid', `permissions: found ${found}; allowed is ${EXAMPLE}`);
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

/** The level asked for, or nothing when the name or the level is reported as wrong. */
function levelOf(name: string, asked: WrittenPermission, report: ReportProblem): Level | undefined {
  const levels = levelsOf(name);
  const meant = levels ? undefined : nearest(name, Object.keys(permissionLevels));
  if (!levels && (meant || !NAME.test(name))) {
    const hint = meant ? `did you mean ${quoted(meant.replaceAll('_', '-'))}?` : 'see docs/permissions.md';
    report('input-invalid', `${placeOf(asked)}: there is no such permission; ${hint}`);
    return undefined;
  }
  const { value } = asked;
  const allowed = levels ?? ALL_LEVELS;
  const level = allowed.find((each) => each === value);
  if (level === undefined) {
    const slip = typeof value === 'string' ? nearest(value, allowed) : undefined;
    const found = typeof value === 'object' && value !== null ? 'more than a word' : quoted(String(value));
    const hint = slip ? `; did you mean ${quoted(slip)}?` : '';
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
