// Loaded only when a name or a level is not one of the API's: what was meant, or what is wrong.
import { closest, distance } from 'fastest-levenshtein';
import { quoted, type ReportProblem } from '../failures/problems.ts';
import { permissionLevels, type Level } from './permission-levels.ts';
import { gitHubTokenOnly, permissionNames } from './permission-names.ts';

export interface WrittenName {
  /** As it was written, with underscores. */
  readonly name: string;
  /** Where it stands, as the beginning of a message. */
  readonly place: string;
  /** Whether it could be a name at all. */
  readonly isWellFormed: boolean;
}

/**
 * The API's name for one that it does not have, or nothing when that is reported as wrong. A title of GitHub's pages that
 * means one permission is understood; a name that nobody here knows is GitHub's to judge.
 */
export function nameMeant(
  { name, place, isWellFormed }: WrittenName,
  report: ReportProblem,
): string | undefined {
  if (gitHubTokenOnly.includes(name)) {
    const cure = 'no App has it: leave it out here, and keep it in the `permissions:` of the job itself';
    report('input-invalid', `${place}: this is about GITHUB_TOKEN and its job; ${cure}`);
    return undefined;
  }
  const [only, ...more] = Object.hasOwn(permissionNames, name) ? (permissionNames[name] ?? []) : [];
  if (only === undefined) {
    if (isWellFormed && near(name).length === 0) return name;
    const list = near(name).map(dashed).join(' or ');
    const hint = list ? `did you mean ${list}?` : 'see docs/permissions.md';
    report('input-invalid', `${place}: there is no such permission; ${hint}`);
    return undefined;
  }
  if (more.length > 0) {
    const list = [only, ...more].map((each) => `${dashed(each)} (of ${sectionOf(each)})`).join(' or ');
    report('input-invalid', `${place}: GitHub has several of this title; write ${list}`);
    return undefined;
  }
  report('understood', `${place}: understood as ${dashed(only)}, which GitHub's API calls it; write that`);
  return only;
}

/** The names that were probably meant, by the API's name or by a title. */
function near(name: string): readonly string[] {
  const known = nearest(name, Object.keys(permissionLevels));
  if (known) return [known];
  return permissionNames[nearest(name.replaceAll(' ', '_'), Object.keys(permissionNames)) ?? ''] ?? [];
}

const dashed = (name: string) => quoted(name.replaceAll('_', '-'));

const sectionOf = (name: string) => (name.startsWith('organization_') ? 'an organization' : 'a repository');

export interface WrittenLevel {
  readonly value: unknown;
  readonly place: string;
  readonly allowed: readonly Level[];
}

/** Says that a level is none of those that the permission has. */
export function reportLevel({ value, place, allowed }: WrittenLevel, report: ReportProblem): void {
  const slip = typeof value === 'string' ? nearest(value, allowed) : undefined;
  const found = typeof value === 'object' && value !== null ? 'more than a word' : quoted(String(value));
  const none = value === 'none' ? '; leave the line out: what is not asked for is not given' : '';
  const hint = slip ? `; did you mean ${quoted(slip)}?` : none;
  report('input-invalid', `${place}: found ${found}; allowed is ${allowed.join(' or ')}${hint}`);
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
