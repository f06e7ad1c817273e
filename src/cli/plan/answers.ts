import type { Level, Permissions, Target } from '../facts/facts.ts';
import type { Judged } from '../verdict/judge.ts';
import type { Verdict } from './plan.ts';

/** An answer to a question of the plan, by the line that it is about. */
export interface Answer {
  readonly file: string;
  readonly line: number;
  readonly verdict: Verdict;
  readonly permissions: Permissions;
  readonly target: Target;
}

/** What is wrong with a file of answers, in words. */
export class BadAnswers extends Error {}

const VERDICTS: readonly string[] = ['replace', 'github-token-suffices', 'cannot', 'ask'];

/** Reads `{"answers": [{file, line, verdict, permissions, target}]}`; permissions and target may be left out. */
export function parseAnswers(text: string): Answer[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    throw new BadAnswers(`it is no JSON: ${String(error)}`);
  }
  const list = isObject(parsed) ? parsed.answers : undefined;
  if (!Array.isArray(list)) throw new BadAnswers('it has no list "answers"');
  return list.map((each: unknown, at) => parseAnswer(each, `answers[${at}]`));
}

function parseAnswer(each: unknown, place: string): Answer {
  if (!isObject(each)) throw new BadAnswers(`${place} is no object`);
  const { file, line, verdict, permissions = {}, target = 'current' } = each;
  if (typeof file !== 'string') throw new BadAnswers(`${place}.file is no text`);
  if (typeof line !== 'number') throw new BadAnswers(`${place}.line is no number`);
  if (typeof verdict !== 'string' || !VERDICTS.includes(verdict))
    throw new BadAnswers(`${place}.verdict is ${JSON.stringify(verdict)}; allowed: ${VERDICTS.join(', ')}`);
  if (!isObject(permissions)) throw new BadAnswers(`${place}.permissions is no object`);
  for (const [name, level] of Object.entries(permissions))
    if (!/^[a-z_]+$/.test(name) || !/^(read|write|admin)$/.test(String(level)))
      throw new BadAnswers(
        `${place}.permissions has ${JSON.stringify(name)}: ${JSON.stringify(level)}; allowed: a name of GitHub's API with read, write or admin`,
      );
  if (verdict === 'replace' && Object.keys(permissions).length === 0)
    throw new BadAnswers(`${place}.permissions is empty: a token for what?`);
  return {
    file: file.replace(/^\.\//, ''),
    line,
    verdict: verdict as Verdict,
    permissions: permissions as Record<string, Level>,
    target: parseTarget(target, place),
  };
}

function parseTarget(target: unknown, place: string): Target {
  if (target === 'current') return target;
  const isName = (text: unknown) =>
    typeof text === 'string' && /^[\w.-]+(\/[\w.-]+)?$|^\$\{\{ [\w.-]+ \}\}$/.test(text);
  if (!isObject(target)) throw new BadAnswers(`${place}.target is neither "current" nor an object`);
  const { owner, repositories } = target;
  if (owner !== undefined && !isName(owner)) throw new BadAnswers(`${place}.target.owner is no name`);
  const list = Array.isArray(repositories)
    ? (repositories as unknown[])
    : repositories === undefined
      ? []
      : [repositories];
  if (!list.every(isName)) throw new BadAnswers(`${place}.target.repositories holds what is no name`);
  return {
    ...(typeof owner === 'string' && { owner }),
    ...(typeof repositories === 'string' && { repositories }),
    ...(Array.isArray(repositories) && { repositories: repositories as string[] }),
  };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The steps that an answered use is in: as they were found, else the one that it is written in. */
function answeredParts({ origin, parts }: Judged, { permissions, target }: Answer): Judged['parts'] {
  const { place } = origin;
  if (parts.length > 0) return parts.map((part) => ({ ...part, permissions, target }));
  return 'step' in place ? [{ job: place.job, step: place.step, permissions, target, effects: [] }] : [];
}

/** The uses with the answered questions settled; answers that fit no question are told. */
export function applyAnswers(
  judged: readonly Judged[],
  answers: readonly Answer[],
): { readonly judged: readonly Judged[]; readonly unused: readonly Answer[] } {
  const used = new Set<Answer>();
  const settled = judged.map((each): Judged => {
    const answer = answers.find(({ file, line }) => file === each.use.file && line === each.use.line);
    if (!answer || each.use.verdict !== 'ask') return each;
    used.add(answer);
    const { verdict, permissions, target } = answer;
    const parts = answeredParts(each, answer);
    // Where a token of the job would have to go, an answer cannot say.
    if (verdict === 'ask' || (verdict === 'replace' && parts.length === 0)) return each;
    const { question, ...use } = each.use;
    return {
      ...each,
      parts,
      use: {
        ...use,
        verdict,
        permissions: verdict === 'cannot' ? {} : permissions,
        target,
        why: `answered: ${question ?? ''}`,
      },
    };
  });
  return { judged: settled, unused: answers.filter((each) => !used.has(each)) };
}
