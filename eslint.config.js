import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * The rooms of src/, from the bottom up: a file may import from its own room and from those on lines below its own
 * (docs: CONTRIBUTING.md, "The map of the house"). __tests__/unit/house.test.ts draws all imports and checks the same.
 */
export const floors = [
  ['runtime'],
  ['transport', 'failures'],
  ['signing'],
  ['inputs'],
  ['github'],
  ['git', 'handover'],
  // What the sister actions have in common.
  ['hosts'],
  ['agent', 'gitlab', 'bitbucket'],
  // The command line: nothing of it is in the action's bundles.
  ['cli'],
];

/** The rooms of the sister actions, which ask GitHub nothing, and so know nothing of it. */
export const withoutGitHub = ['hosts', 'gitlab', 'bitbucket'];

/** What only one place may use: packages, and what Node offers to the world outside. The linter sees no import(), the test does. */
export const ONLY_IN = [
  { names: ['@actions/core'], place: 'runtime/actions.ts', why: 'talks to the runner' },
  { names: ['@actions/github'], place: 'runtime/workflow-event.ts', why: 'reads the event' },
  {
    names: ['node:http', 'node:https', 'node:net', 'node:tls'],
    // The one that listens is the local page of setup; nothing else of src/ is spoken to.
    place: ['transport/', 'cli/setup/listener.ts'],
    why: 'speaks HTTP',
  },
  { names: ['@octokit/rest', '@octokit/auth-app'], place: 'github/app.ts', why: 'wires Octokit' },
  { names: ['jsonwebtoken'], place: 'signing/local-signer.ts', why: 'signs' },
  {
    names: ['node:fs', 'node:fs/promises'],
    // git's configuration has to be changed byte by byte; that is a trade of its own, and loaded only when asked for.
    place: [
      'runtime/actions.ts',
      'runtime/private-folder.ts',
      'runtime/text-file.ts',
      'git/',
      'agent/',
      'cli/',
    ],
    why: 'reads and writes files',
  },
  { names: ['yaml', 'commander'], place: 'cli/', why: 'is the command line' },
  {
    names: ['node:child_process'],
    place: ['runtime/actions.ts', 'git/', 'agent/', 'signing/stores/programs.ts', 'cli/disk/'],
    why: 'starts programs',
  },
];

/** Shipped once, beside the bundles of all entries: none of its files may bring a part of a bundle along. */
const STORES = 'signing/stores/';

const isIn = (place) => (file) =>
  [place].flat().some((each) => file === each || (each.endsWith('/') && file.startsWith(each)));

/** The import rules for files of src/ that match `file`, a path below it such as `signing/x.ts`. */
function importRules(file) {
  const room = file.includes('/') ? file.split('/')[0] : undefined;
  const up = '../'.repeat(file.split('/').length - 1);
  const floor = floors.findIndex((rooms) => rooms.includes(room));
  const closed =
    room === undefined
      ? []
      : [
          ...floors.flatMap((rooms, at) => (at < floor ? [] : rooms.filter((each) => each !== room))),
          ...(withoutGitHub.includes(room) ? ['github'] : []),
        ];
  return {
    'no-restricted-imports': [
      'error',
      {
        paths: ONLY_IN.filter(({ place }) => !isIn(place)(file)).flatMap(({ names, place, why }) =>
          names.map((name) => ({ name, message: `Only src/${[place].flat().join(' and src/')} ${why}.` })),
        ),
        patterns: [
          ...closed.map((each) => ({
            group: [`${up}${each}/*`],
            message: `src/${room}/ stands below src/${each}/ or beside it, or is to know nothing of it.`,
          })),
          ...(room === undefined
            ? []
            : [{ regex: `^${up}[a-z-]+\\.ts$`, message: 'A room does not know the stories.' }]),
        ],
      },
    ],
  };
}

const withOwnRules = ONLY_IN.flatMap(({ place }) => place).filter((place) => place.endsWith('.ts'));

/** A rule of its own name beside `no-restricted-imports`, so that neither configuration replaces the other. */
const noImport = (regex, message) => ({
  '@typescript-eslint/no-restricted-imports': ['error', { patterns: [{ regex, message }] }],
});

// The sandbox has five doors, and src/ knows nothing of it. Its own tests look inside where a door would have to export
// what nobody else needs.
const sandboxRules = [
  {
    files: ['{__tests__,bench,e2e,openapi,scripts}/**'],
    ignores: ['__tests__/sandbox/**'],
    rules: noImport(
      '(^|/)sandbox/(?!(folded|github|hosts|runner|try)$)',
      'Import @mint-app-token/sandbox/folded, …/github, …/hosts, …/runner or …/try.',
    ),
  },
  {
    files: ['src/**'],
    rules: noImport(
      '(^|/)(sandbox|__tests__|scripts)/',
      'What is shipped imports nothing of what tests or builds it.',
    ),
  },
  {
    files: [`src/${STORES}**`],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [{ regex: '^\\.\\./', allowTypeImports: true, message: 'A store imports types alone.' }],
        },
      ],
    },
  },
  {
    files: ['sandbox/**'],
    ignores: ['sandbox/try/**'],
    rules: noImport(
      '^\\.\\./|^\\./(github|hosts|runner)/(?!index\\.ts$)',
      'The sandbox imports nothing from outside; its GitHub, its other hosts and its runner do not know each other.',
    ),
  },
  {
    files: ['sandbox/try/**'],
    rules: noImport(
      '^\\.\\./(?!(actions|github|runner)/)',
      'What tries a workflow knows the rest of the sandbox alone.',
    ),
  },
];

/** What one file alone takes from `process`. */
const OF_PROCESS = {
  'transport/connections.ts': {
    property: 'getBuiltinModule',
    message: 'Only connections.ts loads modules so.',
  },
  'runtime/actions.ts': { property: 'env', message: 'The environment is handed in, as Runtime.env.' },
};
const processRules = (exempt) => ({
  'no-restricted-properties': [
    'error',
    ...Object.entries(OF_PROCESS)
      .filter(([file]) => file !== exempt)
      .map(([, use]) => ({ object: 'process', ...use })),
  ],
});

export default defineConfig(
  { ignores: ['dist/', 'build/', 'coverage/', 'src/shims/', '**/.venv/'] },
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: { project: './tsconfig.check.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // An environment variable that is empty counts as absent.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/consistent-type-definitions': 'off',
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      ...importRules('main.ts'),
      'no-restricted-globals': ['error', { name: 'fetch', message: 'Only src/transport/ makes requests.' }],
    },
  },
  ...floors.flat().map((room) => ({ files: [`src/${room}/**/*.ts`], rules: importRules(`${room}/*.ts`) })),
  { files: [`src/${STORES}*.ts`], rules: importRules(`${STORES}*.ts`) },
  ...['cli/disk/', 'cli/doctor/', 'cli/setup/'].map((folder) => ({
    files: [`src/${folder}*.ts`],
    rules: importRules(`${folder}*.ts`),
  })),
  ...withOwnRules.map((file) => ({ files: [`src/${file}`], rules: importRules(file) })),
  { files: ['src/**/*.ts'], rules: processRules() },
  ...Object.keys(OF_PROCESS).map((file) => ({ files: [`src/${file}`], rules: processRules(file) })),
  // The command line has a world of its own, without a runner.
  { files: ['src/cli/terminal.ts'], rules: processRules('runtime/actions.ts') },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/signing/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'Identifier[name="KeyObject"]',
          message: 'A private key goes to src/signing/, and no further.',
        },
      ],
    },
  },
  {
    files: ['scripts/**', 'sandbox/**', '__tests__/**', 'bench/**', 'e2e/**'],
    rules: { 'no-console': 'off' },
  },
  ...sandboxRules,
  { files: ['**/*.js', '**/*.cjs'], extends: [tseslint.configs.disableTypeChecked] },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
);
