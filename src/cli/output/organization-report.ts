import { countOf, reachWords, type Survey } from '../organization/survey.ts';
import { cell, code } from './report.ts';
import { permissionWords, targetWords, verdictWords } from './words.ts';

/** GitHub shows files of Markdown up to 512 kB: beyond so many rows the page of HTML is the better report. */
const MOST_ROWS = 2_000;
const MOST_BEGINNINGS = 20;

/** The survey of an organization in Markdown. */
export function renderOrganizationReport(survey: Survey): string {
  const { organization, repositories, uses, secrets, apps, skipped } = survey;
  const withUses = repositories.filter(({ plan }) => plan.uses.length > 0);
  return [
    `# From PATs to GitHub Apps: ${cell(organization)}`,
    '',
    `${uses.length} uses of ${secrets.length} secrets in ${withUses.length} of ${repositories.length} repositories.`,
    '',
    ...(uses.length === 0 ? [] : found(survey, withUses)),
    ...(apps.length === 0
      ? []
      : [
          '## The Apps that serve them',
          '',
          ...table(
            ['App', 'permissions', 'repositories', 'why'],
            apps.map((app, at) => [
              String(at + 1),
              cell(permissionWords(app.permissions)),
              app.repositories.map(code).join(', '),
              cell(app.why),
            ]),
          ),
        ]),
    ...(skipped.length === 0
      ? []
      : [
          '## Not read',
          '',
          ...skipped.map(
            ({ repository, file, why }) =>
              `- ${code(repository)}${file === undefined ? '' : `, ${code(file)}`}: ${cell(why)}`,
          ),
          '',
        ]),
  ].join('\n');
}

function found({ uses, secrets }: Survey, withUses: Survey['repositories']): string[] {
  return [
    '## Where to begin',
    '',
    ...table(
      ['use', 'secret', 'why first'],
      uses
        .slice(0, MOST_BEGINNINGS)
        .map((use) => [
          code(`${use.repository}: ${use.file}:${use.line}`),
          code(use.secret),
          cell(reachWords(use)),
        ]),
    ),
    '## Secrets that are PATs',
    '',
    ...table(
      ['secret', 'repositories', 'uses', 'stays for'],
      secrets.map(({ name, repositories, uses: count, left }) => [
        code(name),
        repositories.length > 10
          ? `${repositories.slice(0, 10).map(code).join(', ')} and ${repositories.length - 10} more`
          : repositories.map(code).join(', '),
        String(count),
        String(left),
      ]),
    ),
    '## Repositories',
    '',
    ...table(
      ['repository', 'App token', 'GITHUB_TOKEN', 'question', 'no App can', 'needs'],
      withUses.map(({ repository, plan }) => [
        code(repository),
        ...(['replace', 'github-token-suffices', 'ask', 'cannot'] as const).map((each) =>
          String(countOf(plan.uses, each)),
        ),
        cell(permissionWords(plan.app.permissions)),
      ]),
    ),
    '## Uses',
    '',
    ...table(
      ['where', 'secret', 'what it is', 'becomes', 'needs'],
      uses
        .slice(0, MOST_ROWS)
        .map((use) => [
          code(`${use.repository}: ${use.file}:${use.line}`),
          code(use.secret),
          cell(use.what),
          verdictWords[use.verdict],
          use.verdict === 'cannot'
            ? ''
            : cell(`${permissionWords(use.permissions)}, in ${targetWords(use.target)}`),
        ]),
    ),
    ...(uses.length > MOST_ROWS
      ? [`${uses.length - MOST_ROWS} more uses are in --json and in the page of --report FILE.html.`, '']
      : []),
  ];
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] => [
  `| ${head.join(' | ')} |`,
  `|${' --- |'.repeat(head.length)}`,
  ...rows.map((row) => `| ${row.join(' | ')} |`),
  '',
];
