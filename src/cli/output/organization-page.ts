import { createHash } from 'node:crypto';
import { countOf, reachWords, type FoundUse, type Survey } from '../organization/survey.ts';
import { SCRIPT, STYLE } from './page-parts.ts';
import { printable } from './printable.ts';
import { permissionWords, targetWords, verdictWords } from './words.ts';

interface Column {
  readonly name: string;
  readonly isHead?: boolean;
  readonly isCode?: boolean;
  /** Its values can be chosen from a list. */
  readonly isChoice?: boolean;
  /** The place in a row of the address that its cells lead to. */
  readonly links?: number;
}

interface Section {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly caption: string;
  readonly columns: readonly Column[];
  /** Texts and numbers, one a column, with addresses behind them. */
  readonly rows: readonly (readonly (string | number)[])[];
}

/**
 * The survey as one page that needs nothing else: its style and its script are allowed by their hashes, everything else
 * is forbidden, and what others wrote is data, shown as text alone.
 */
export function renderPage(survey: Survey, webUrl: string): string {
  const { organization, repositories, uses, secrets, apps } = survey;
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(SCRIPT)}'`,
    `style-src '${hashOf(STYLE)}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
  const withUses = repositories.filter(({ plan }) => plan.uses.length > 0);
  const figures: readonly (readonly [number, string])[] = [
    [repositories.length, 'repositories read'],
    [withUses.length, 'with PATs'],
    [uses.length, 'uses'],
    [secrets.length, 'secrets'],
    [apps.length, apps.length === 1 ? 'App serves them' : 'Apps serve them'],
    [countOf(uses, 'ask'), 'questions'],
    [countOf(uses, 'cannot'), 'uses that no App can do'],
  ];
  const name = escaped(printable(organization));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>From PATs to GitHub Apps: ${name}</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the tables</a>
<header>
<h1>From PATs to GitHub Apps: ${name}</h1>
<ul class="figures">
${figures.map(([count, words]) => `<li><strong>${count}</strong> ${words}</li>`).join('\n')}
</ul>
</header>
<main id="main" tabindex="-1"><noscript>The tables of this page are made by its own script, which is switched off here.</noscript></main>
<script type="application/json" id="data">${dataOf({ sections: sectionsOf(survey, webUrl) })}</script>
<script>${SCRIPT}</script>
</body>
</html>
`;
}

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** JSON in which nothing can end the element that it stands in. */
const dataOf = (value: unknown): string =>
  JSON.stringify(value).replaceAll(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const escaped = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

function sectionsOf(survey: Survey, webUrl: string): Section[] {
  const { uses, secrets, apps, repositories, skipped } = survey;
  const address = (repository: string) => `${webUrl}/${repository}`;
  return [
    {
      id: 'uses',
      title: 'Uses of PATs',
      about: 'Those with the most reach come first: that is where to begin.',
      caption: 'Each place where a workflow uses a PAT, and what becomes of it',
      columns: [
        { name: 'Repository', isHead: true, links: 10 },
        { name: 'Place', isCode: true, links: 11 },
        { name: 'Secret', isCode: true },
        { name: 'What it is' },
        { name: 'Becomes', isChoice: true },
        { name: 'Needs' },
        { name: 'In' },
        { name: 'Reach' },
        { name: 'Why' },
        { name: 'Question' },
      ],
      rows: uses.map((use) => [
        ...[
          use.repository,
          `${use.file}:${use.line}`,
          use.secret,
          use.what,
          verdictWords[use.verdict],
          use.verdict === 'cannot' ? '' : permissionWords(use.permissions),
          targetWords(use.target),
          reachWords(use),
          use.why,
          use.question ?? '',
        ].map(printable),
        address(use.repository),
        placeOf(use, address(use.repository)),
      ]),
    },
    {
      id: 'apps',
      title: 'Apps',
      about:
        'The fewest Apps such that no repository gets what it does not need beyond the bound that is named.',
      caption: 'Each App, its permissions, and the repositories that use it',
      columns: [
        { name: 'App', isHead: true },
        { name: 'Permissions' },
        { name: 'Count' },
        { name: 'Repositories' },
        { name: 'Why' },
      ],
      rows: apps.map((app, at) => [
        at + 1,
        permissionWords(app.permissions),
        app.repositories.length,
        app.repositories.map(printable).join(', '),
        printable(app.why),
      ]),
    },
    {
      id: 'secrets',
      title: 'Secrets that are PATs',
      about: 'One name is taken for one secret, since it may be one of the organization.',
      caption: 'Each secret, and how many uses it has to stay for',
      columns: [
        { name: 'Secret', isHead: true },
        { name: 'Repositories' },
        { name: 'Uses' },
        { name: 'Stays for' },
        { name: 'Where' },
      ],
      rows: secrets.map((each) => [
        printable(each.name),
        each.repositories.length,
        each.uses,
        each.left,
        each.repositories.map(printable).join(', '),
      ]),
    },
    {
      id: 'repositories',
      title: 'Repositories',
      about: 'All that were read, those without PATs as well.',
      caption: 'Each repository, how many uses it has of which kind, and what its App token needs',
      columns: [
        { name: 'Repository', isHead: true, links: 8 },
        { name: 'Kind', isChoice: true },
        { name: 'Uses' },
        { name: 'App token' },
        { name: 'GITHUB_TOKEN' },
        { name: 'Questions' },
        { name: 'No App can' },
        { name: 'Needs' },
      ],
      rows: repositories.map(({ repository, archived, fork, plan, ...facts }) => [
        printable(repository),
        [facts.private ? 'private' : 'public', archived && 'archived', fork && 'fork']
          .filter(Boolean)
          .join(', '),
        plan.uses.length,
        ...(['replace', 'github-token-suffices', 'ask', 'cannot'] as const).map((each) =>
          countOf(plan.uses, each),
        ),
        permissionWords(plan.app.permissions),
        address(repository),
      ]),
    },
    ...(skipped.length === 0
      ? []
      : [
          {
            id: 'skipped',
            title: 'Not read',
            about: 'What is in these is not in the tables above.',
            caption: 'Each repository or file that could not be read, and why',
            columns: [{ name: 'Repository', isHead: true }, { name: 'File', isCode: true }, { name: 'Why' }],
            rows: skipped.map(({ repository, file = '', why }) => [repository, file, why].map(printable)),
          },
        ]),
  ];
}

/** Where GitHub shows the line. */
const placeOf = ({ branch, file, line }: FoundUse, address: string): string =>
  `${address}/blob/${[...branch.split('/'), ...file.split('/')].map(encodeURIComponent).join('/')}#L${line}`;
