import { closest, distance } from 'fastest-levenshtein';
import { quoted, type ReportProblem } from './failures/failure.ts';
import { permissionLevels, type Level } from './permission-levels.ts';

export type Permissions = Readonly<Record<string, Level>>;

/** The permissions asked for: all of the installation's, or those named. */
export type PermissionRequest =
  | { readonly kind: 'inherit'; /** Said out loud with `permissions: inherit`. */ readonly meant: boolean }
  | {
      readonly kind: 'limited';
      readonly permissions: Permissions;
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
const NAME = /^[a-z][a-z0-9_]{0,99}$/;
const EXAMPLE = 'a YAML block such as "contents: write", or "inherit"';

/** Brings the `permissions` block and the `permission-<name>` inputs together. Reports every problem. */
export async function parsePermissions(
  { block, single }: PermissionInputs,
  report: ReportProblem,
): Promise<PermissionRequest> {
  const fromBlock = block.trim() === '' ? {} : await parseBlock(block, report);
  if (fromBlock === 'inherit') {
    for (const name of Object.keys(single)) {
      report(
        'inputs-conflict',
        `permissions: inherit asks for everything, but permission-${name} limits it; keep one`,
      );
    }
    return { kind: 'inherit', meant: true };
  }

  const permissions: Record<string, Level> = {};
  const unlisted: string[] = [];
  const add = (written: string, value: unknown, input: string) => {
    const name = written.replaceAll('-', '_');
    const level = levelOf({ name, value, input }, report);
    if (level === undefined) return;
    if (permissions[name] !== undefined && permissions[name] !== level) {
      report(
        'inputs-conflict',
        `${input} says ${level}, but ${name} is already asked for as ${permissions[name]}`,
      );
    }
    permissions[name] = level;
    if (!Object.hasOwn(permissionLevels, name) && !unlisted.includes(name)) unlisted.push(name);
  };
  for (const [name, value] of Object.entries(fromBlock)) add(name, value, `permissions: ${name}`);
  for (const [name, value] of Object.entries(single)) add(name, value, `permission-${name}`);

  if (Object.keys(permissions).length === 0) return { kind: 'inherit', meant: false };
  return { kind: 'limited', permissions, unlisted };
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
  const { load, YAMLException } = await import('js-yaml');
  let value: unknown;
  try {
    value = load(block);
  } catch (error) {
    const reason = error instanceof YAMLException ? error.reason : String(error);
    report('input-invalid', `permissions: this is not YAML (${reason}); allowed is ${EXAMPLE}`);
    return {};
  }
  if (value === 'inherit') return value;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const found = typeof value === 'string' ? quoted(value) : 'no names with levels';
    report('input-invalid', `permissions: found ${found}; allowed is ${EXAMPLE}`);
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

interface Asked {
  readonly name: string;
  readonly value: unknown;
  /** How a message names the place it comes from. */
  readonly input: string;
}

/** The level asked for, or nothing when the name or the level is reported as wrong. */
function levelOf({ name, value, input }: Asked, report: ReportProblem): Level | undefined {
  const known = Object.hasOwn(permissionLevels, name) ? permissionLevels[name] : undefined;
  if (known === undefined) {
    const meant = closest(name, Object.keys(permissionLevels));
    if (!NAME.test(name) || isMisspelt(name, meant)) {
      const hint = isMisspelt(name, meant)
        ? `did you mean ${quoted(meant.replaceAll('_', '-'))}?`
        : 'see docs/permissions.md';
      report('input-invalid', `${input}: there is no permission ${quoted(name)}; ${hint}`);
      return undefined;
    }
  }
  const allowed: readonly string[] = known ?? ALL_LEVELS;
  if (typeof value === 'string' && allowed.includes(value)) return value as Level;
  const found = typeof value === 'string' ? quoted(value) : JSON.stringify(value);
  const meant = typeof value === 'string' ? closest(value, [...allowed]) : '';
  const hint = isMisspelt(found.slice(1, -1), meant) ? `; did you mean ${quoted(meant)}?` : '';
  report('input-invalid', `${input}: found ${found}; allowed is ${allowed.join(' or ')}${hint}`);
  return undefined;
}

/** Near enough to be a slip of the hand: two letters at most, and never most of a short word. */
function isMisspelt(found: string, meant: string): boolean {
  return distance(found.toLowerCase(), meant) <= Math.min(2, Math.floor(meant.length / 2));
}
