import { countOf, reachWords, type Survey } from '../organization/survey.ts';
import { printable } from './printable.ts';
import type { Style } from './terminal.ts';
import { permissionWords } from './words.ts';

const MOST_SHOWN = 10;

/** What a person reads of an organization: a table of repositories, then secrets, Apps, and where to begin. */
export function renderSurvey(survey: Survey, style: Style): string {
  const { organization, repositories, uses, secrets, apps } = survey;
  if (uses.length === 0)
    return `No PAT is in use in the workflows of ${counted(repositories.length, 'repository', 'repositories')} of ${printable(organization)}.\n`;
  const withUses = repositories.filter(({ plan }) => plan.uses.length > 0);
  return [
    ...table(
      ['REPOSITORY', 'USES', 'APP TOKEN', 'GITHUB_TOKEN', 'QUESTION', 'CANNOT', 'NEEDS'],
      withUses.map(({ repository, archived, plan }) => [
        printable(repository) + (archived ? ' (archived)' : ''),
        String(plan.uses.length),
        ...(['replace', 'github-token-suffices', 'ask', 'cannot'] as const).map((each) =>
          shown(countOf(plan.uses, each)),
        ),
        permissionWords(plan.app.permissions),
      ]),
      style,
    ),
    '',
    ...table(
      ['SECRET', 'REPOSITORIES', 'USES', 'STAYS FOR'],
      secrets.map(({ name, repositories: where, uses: count, left }) => [
        printable(name),
        String(where.length),
        String(count),
        shown(left),
      ]),
      style,
    ),
    '',
    style.bold(`Apps  ${apps.length}`),
    ...apps.flatMap(({ repositories: own, permissions, why }) => [
      `  ${permissionWords(permissions)}`,
      `    for ${listed(own)}`,
      `    ${printable(why)}`,
    ]),
    '',
    style.bold('Where to begin'),
    ...uses
      .slice(0, MOST_SHOWN)
      .map(
        (use) =>
          `  ${printable(`${use.repository}: ${use.file}:${use.line}`)}  ${printable(use.secret)}  ${reachWords(use)}`,
      ),
    '',
    `${style.bold('In short')}  ${counted(uses.length, 'use', 'uses')} of ${counted(secrets.length, 'secret', 'secrets')} in ${withUses.length} of ${counted(repositories.length, 'repository', 'repositories')}; ${secrets.filter(({ left }) => left > 0).length} of the secrets stay for now`,
    '',
  ].join('\n');
}

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const shown = (count: number): string => (count === 0 ? '' : String(count));

const listed = (names: readonly string[]): string =>
  names.length > MOST_SHOWN
    ? `${names.slice(0, MOST_SHOWN).map(printable).join(', ')} and ${names.length - MOST_SHOWN} more`
    : names.map(printable).join(', ');

function table(head: readonly string[], rows: readonly (readonly string[])[], style: Style): string[] {
  const widths = head.map((name, at) => Math.max(name.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd();
  return [style.bold(line(head)), ...rows.map(line)];
}
