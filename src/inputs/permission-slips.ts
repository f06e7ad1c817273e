// Loaded only when a name or a level is not one of the API's: what was meant, or what is wrong.
import { closest, distance } from 'fastest-levenshtein';
import { quoted, type ReportProblem } from '../failures/problems.ts';
import { nameInWorkflow } from './names.ts';
import { permissionLevels, type Level } from './permission-levels.ts';
import { accountOnly, gitHubTokenOnly, permissionNames } from './permission-names.ts';
import { parts, synonyms } from './permission-words.ts';

export interface WrittenName {
  /** As it was written. */
  readonly written: string;
  /** Where it stands, as the beginning of a message. */
  readonly place: string;
  /** Whether it could be a name as it is, but for its dashes. */
  readonly isWellFormed: boolean;
}

/** What a name that the API's description does not have comes to. */
export interface MeantName {
  /** The API's name; nothing when what was written is reported as wrong. */
  readonly name: string | undefined;
  /** What the level can be, so that it is judged in the same run. Nothing where no level makes it right. */
  readonly levels: readonly Level[] | undefined;
  /** Whether this release has never heard of it. */
  readonly isUnlisted: boolean;
}

/** The levels of a permission that GitHub's description does not have, or of a name that nobody here knows. */
export const ALL_LEVELS: readonly Level[] = ['read', 'write', 'admin'];

/**
 * Finds what was meant by a name. Another spelling, a title of GitHub's pages or another word that means one permission is
 * understood; a name that nobody here knows is GitHub's to judge.
 */
export function nameMeant({ written, place, isWellFormed }: WrittenName, report: ReportProblem): MeantName {
  const names = spellings(written);
  const wrong = (problem: string, candidates?: readonly string[]): MeantName => {
    report('input-invalid', `${place}: ${problem}`);
    return { name: undefined, levels: candidates && levelsOfAll(candidates), isUnlisted: false };
  };
  if (names.some((name) => gitHubTokenOnly.includes(name))) {
    return wrong(
      'this is about GITHUB_TOKEN and its job; no App has it: leave it out here, and keep it in the `permissions:` of ' +
        'the job itself',
    );
  }
  const name = names.find(isKnown);
  if (name !== undefined) {
    if (name !== written.replaceAll('-', '_'))
      report('understood', `${place}: understood as ${dashed(name)}; write that`);
    return { name, levels: levelsOfAll([name]), isUnlisted: false };
  }
  if (names.some((each) => accountOnly.includes(each)))
    return wrong("this is about a person's account, and an App's token is nobody's: leave it out");
  const [only, ...more] = firstOf(names, (each) => [...titled(each), ...inRows(synonyms, each)]);
  if (only !== undefined && more.length === 0) {
    report('understood', `${place}: understood as ${dashed(only)}, which GitHub's API calls it; write that`);
    return { name: only, levels: levelsOfAll([only]), isUnlisted: false };
  }
  if (only !== undefined) {
    const list = [only, ...more].map((each) => `${dashed(each)} (of ${sectionOf(each)})`).join(' or ');
    return wrong(`GitHub has several of this title; write ${list}`, [only, ...more]);
  }
  const holders = firstOf(names, (each) => inRows(parts, each));
  if (holders.length > 0) {
    const list = holders.map(dashed).join(' or ');
    return wrong(`there is no such permission; it is a matter of ${list}: write what is meant`, holders);
  }
  const candidates = firstOf(names, near);
  if (isWellFormed && candidates.length === 0)
    return { name: written.replaceAll('-', '_'), levels: ALL_LEVELS, isUnlisted: true };
  const list = candidates.map(dashed).join(' or ');
  const hint = list ? `did you mean ${list}?` : 'see docs/permissions.md';
  return wrong(`there is no such permission; ${hint}`, candidates);
}

/** The names that a text can stand for by its spelling alone, the plainest first. */
function spellings(written: string): readonly string[] {
  if (written.length > 100) return [];
  const plain = lowerWithUnderscores(written);
  const unprefixed = plain.replace(/^permissions?_/, '');
  const whole = unprefixed.replace(/^org_/, 'organization_').replace(/^repo_/, 'repository_');
  const ofRepository = whole.replace(
    /^repository_(?!members$|team_discussions$|organization_|enterprise_)/,
    '',
  );
  const unCameled = lowerWithUnderscores(written.replace(/([a-z])([A-Z])/g, '$1_$2'));
  return [...new Set([plain, unprefixed, whole, ofRepository, unCameled])];
}

const lowerWithUnderscores = (text: string) =>
  text
    .trim()
    .toLowerCase()
    .replaceAll(/[\s:_-]+/g, '_'); // scopes of a personal access token have colons: `repo:status`

/** The first spelling's finds that are any. */
const firstOf = (names: readonly string[], find: (name: string) => readonly string[]): readonly string[] =>
  names.map(find).find((found) => found.length > 0) ?? [];

const isDescribed = (name: string) => Object.hasOwn(permissionLevels, name);

/** Names of the API: of its description, and those that GitHub's pages have besides. */
const isKnown = (name: string) => isDescribed(name) || Object.values(permissionNames).flat().includes(name);

const titled = (name: string) => (Object.hasOwn(permissionNames, name) ? (permissionNames[name] ?? []) : []);

const inRows = (rows: Readonly<Record<string, string>>, word: string) =>
  Object.keys(rows).filter((name) => rows[name]?.split(' ').includes(word));

/** The names that were probably meant, by the API's name or by a title. */
function near(name: string): readonly string[] {
  const known = nearest(name, Object.keys(permissionLevels));
  if (known) return [known];
  return titled(nearest(name, Object.keys(permissionNames)) ?? '');
}

function levelsOfAll(names: readonly string[]): readonly Level[] {
  const levels = names.flatMap((name) => (isDescribed(name) ? (permissionLevels[name] ?? []) : ALL_LEVELS));
  return ALL_LEVELS.filter((level) => levels.length === 0 || levels.includes(level));
}

const dashed = (name: string) => quoted(nameInWorkflow(name));

const sectionOf = (name: string) => (name.startsWith('organization_') ? 'an organization' : 'a repository');

export interface WrittenLevel {
  readonly value: unknown;
  readonly place: string;
  readonly allowed: readonly Level[];
}

/**
 * The level that a text of GitHub's pages or another spelling means, or nothing when what was written is reported as wrong.
 * `no access` is what such a page calls a permission that is not asked for.
 */
export function levelMeant(
  { value, place, allowed }: WrittenLevel,
  report: ReportProblem,
): Level | 'no access' | undefined {
  const meant = typeof value === 'string' ? ofThePages(value) : undefined;
  if (meant === 'no access') {
    report('understood', `${place}: ${quoted(String(value))} asks for nothing; leave the line out`);
    return meant;
  }
  if (meant !== undefined && allowed.includes(meant)) {
    report(
      'understood',
      `${place}: ${quoted(String(value))} is understood as ${quoted(meant)}, which GitHub's API calls it; write that`,
    );
    return meant;
  }
  reportLevel({ value, place, allowed }, report);
  return undefined;
}

/** Says that a level is none of those that the permission has. */
function reportLevel({ value, place, allowed }: WrittenLevel, report: ReportProblem): void {
  const slip = typeof value === 'string' && !ofThePages(value) ? nearest(value, allowed) : undefined;
  const found = typeof value === 'object' && value !== null ? 'more than a word' : quoted(String(value));
  const none =
    value === 'none'
      ? "; that is a level of GITHUB_TOKEN's: leave the line out, what is not asked for is not given"
      : '';
  const hint = slip ? `; did you mean ${quoted(slip)}?` : none;
  report('input-invalid', `${place}: found ${found}; allowed is ${allowed.join(' or ')}${hint}`);
}

/** Levels in the words of GitHub's pages: of an App's settings, and of the page on which an installation is looked through. */
const PAGE_LEVELS: ReadonlyMap<string, Level | 'no access'> = new Map([
  ['read', 'read'],
  ['read only', 'read'],
  ['readonly', 'read'],
  ['write', 'write'],
  ['read and write', 'write'],
  ['read write', 'write'],
  ['readwrite', 'write'],
  ['admin', 'admin'],
  ['no', 'no access'],
]);

function ofThePages(value: string): Level | 'no access' | undefined {
  if (value.length > 100) return undefined;
  const words = value
    .toLowerCase()
    .replaceAll('&', ' and ')
    .split(/[^a-z]+/)
    .filter(Boolean);
  const isNo = words[0] === 'no';
  // "Access: Read-only", "Read access"; but a bare "no" says nothing.
  const told = words.filter((word) => word !== 'access').join(' ');
  return isNo && !words.includes('access') ? undefined : PAGE_LEVELS.get(told);
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
