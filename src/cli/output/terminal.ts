import type { Patch } from '../patch/make-patch.ts';
import type { Plan, PlanUse, Verdict } from '../plan/plan.ts';
import { unifiedDiff } from './diff.ts';
import { nextSteps, type NextStepsContext } from './next-steps.ts';
import { printable, printableLines } from './printable.ts';
import { noneFound, permissionWords, targetWords, verdictWords } from './words.ts';

/** Colours, or none where nobody sees them. */
export interface Style {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly green: (text: string) => string;
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly cyan: (text: string) => string;
}

const wrapped = (on: number, off: number) => (text: string) => `\u001b[${on}m${text}\u001b[${off}m`;
const plain = (text: string): string => text;

export const styleFor = (isColored: boolean): Style =>
  isColored
    ? {
        bold: wrapped(1, 22),
        dim: wrapped(2, 22),
        green: wrapped(32, 39),
        red: wrapped(31, 39),
        yellow: wrapped(33, 39),
        cyan: wrapped(36, 39),
      }
    : { bold: plain, dim: plain, green: plain, red: plain, yellow: plain, cyan: plain };

/** How much of a plan is shown, and to whom. */
export interface Shown extends NextStepsContext {
  /** A line a use, without reasons and diff: for those who have seen them, as a check in CI. */
  readonly isBrief: boolean;
  readonly isWritten: boolean;
  readonly isTerminal: boolean;
}

/** The plan and the diff, as a person reads them. */
export function renderPlan(plan: Plan, patch: Patch, style: Style, shown: Shown): string {
  const { uses } = plan;
  const { isBrief, isWritten, isTerminal } = shown;
  if (uses.length === 0)
    return `${noneFound(plan)}\n${patch.notes.map((note) => `  ${printable(note)}\n`).join('')}`;
  const sections = uses.map((use) => (isBrief ? headLine(use, style) : useLines(use, style).join('\n')));
  const diffs =
    isWritten || isBrief
      ? ''
      : patch.changes.map((change) => colored(unifiedDiff(change), style, isTerminal)).join('');
  const written =
    isWritten && patch.changes.length > 0
      ? `${style.bold('Written')}\n${patch.changes.map(({ file }) => `  ${printable(file)}\n`).join('')}`
      : '';
  const summary = summaryLines(plan, patch, style, shown).join('\n');
  return [`${sections.join(isBrief ? '\n' : '\n\n')}\n`, diffs, written, `${summary}\n`]
    .filter((part) => part !== '')
    .join('\n');
}

const COLORS: Readonly<Record<Verdict, keyof Style>> = {
  replace: 'green',
  'github-token-suffices': 'cyan',
  cannot: 'red',
  ask: 'yellow',
};

const headLine = ({ file, line, secret, verdict }: PlanUse, style: Style): string =>
  `${style.bold(printable(`${file}:${line}`))}  ${printable(secret)}  ${style[COLORS[verdict]](verdictWords[verdict])}`;

function useLines(use: PlanUse, style: Style): string[] {
  const { what, verdict, permissions, optional, target, why, source, question } = use;
  const row = (name: string, text: string) =>
    text === '' ? [] : [`  ${style.dim(name.padEnd(8))} ${printable(text)}`];
  return [
    headLine(use, style),
    ...row('is', what),
    ...(verdict === 'cannot' || Object.keys(permissions).length === 0
      ? []
      : row('needs', `${permissionWords(permissions)}, in ${targetWords(target)}`)),
    ...(optional
      ? row(
          'perhaps',
          `${permissionWords(optional)} (not asked for: add it if what is pushed changes workflow files)`,
        )
      : []),
    ...row('why', why),
    ...row('source', source),
    ...(question === undefined
      ? []
      : row('question', `${question} (without an answer the line stays as it is)`)),
  ];
}

function summaryLines(plan: Plan, { notes, changes }: Patch, style: Style, shown: Shown): string[] {
  const { uses } = plan;
  const count = (verdict: Verdict) => uses.filter((use) => use.verdict === verdict).length;
  const verdicts = (['replace', 'github-token-suffices', 'cannot', 'ask'] as const).filter(
    (each) => count(each) > 0,
  );
  const isBranchWritten = uses.some(
    ({ verdict, permissions, target }) =>
      verdict === 'replace' && permissions.contents === 'write' && target === 'current',
  );
  return [
    `${style.bold('In short')}  ${verdicts.map((each) => `${count(each)} × ${verdictWords[each]}`).join(' · ')}; ${changes.length} ${changes.length === 1 ? 'file changes' : 'files change'}`,
    ...(isBranchWritten ? ['  Where a branch is protected, put the App on its bypass list'] : []),
    ...(changes.some(({ after }) => after.includes('uses: OWNER/mint-app-token@'))
      ? [
          '  OWNER stands for the account that hosts mint-app-token, which is not known here: name it by --action OWNER/REPO@SHA',
        ]
      : []),
    ...notes.map((note) => `  ${printable(note)}`),
    ...(shown.isBrief ? [] : ['', style.bold('Next'), ...numbered(nextSteps(plan, shown))]),
  ];
}

const numbered = (lines: readonly string[]): string[] => lines.map((line, at) => `  ${at + 1}. ${line}`);

/** A terminal is told nothing by a file's control characters; a pipe gets the diff as `git apply` wants it. */
function colored(diff: string, style: Style, isTerminal: boolean): string {
  return diff
    .split('\n')
    .map((line) => {
      const text = !isTerminal ? line : printableLines(line.replace(/\r$/, ''));
      if (/^(---|\+\+\+) /.test(line)) return style.bold(text);
      if (line.startsWith('@@')) return style.cyan(text);
      if (line.startsWith('+')) return style.green(text);
      return line.startsWith('-') ? style.red(text) : text;
    })
    .join('\n');
}
