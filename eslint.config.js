import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** A rule that keeps `names` out of every file of src/ but those named in `allowedIn`. */
const only = (names, message, allowedIn) => ({
  files: ['src/**/*.ts'],
  ignores: allowedIn.map((file) => `src/${file}`),
  names: names.map((name) => ({ name, message })),
});

// The import rules of the house (docs: CONTRIBUTING.md, "The map of the house").
const importRules = [
  only(['@actions/core'], 'Only runtime.ts talks to the runner.', ['runtime.ts']),
  only(['@actions/github'], 'Only workflow-event.ts reads the event.', ['workflow-event.ts']),
  only(
    ['node:http', 'node:https', 'node:net', 'node:tls'],
    'Only http.ts speaks HTTP, on the ways that route.ts and proxy.ts find.',
    ['http.ts', 'route.ts', 'proxy.ts'],
  ),
  only(['@octokit/rest', '@octokit/auth-app'], 'Octokit is wired once, in github-api.ts.', ['github-api.ts']),
  only(['jsonwebtoken'], 'Only signer.ts signs.', ['signer.ts']),
  only(
    ['node:fs', 'node:fs/promises', 'node:child_process'],
    // git's config has to be changed byte by byte; that is a trade of its own, and loaded only when asked for.
    "Files and processes belong to runtime.ts, but git's configuration to git-setup.ts.",
    ['runtime.ts', 'git-setup.ts'],
  ),
];

const sourceFiles = [
  'main.ts',
  'post.ts',
  'runtime.ts',
  'http.ts',
  'route.ts',
  'proxy.ts',
  'github-api.ts',
  'signer.ts',
  'workflow-event.ts',
  'git-setup.ts',
];

const restrictedImports = (file) => ({
  'no-restricted-imports': [
    'error',
    {
      paths: importRules
        .filter((rule) => !rule.ignores.includes(`src/${file ?? ''}`))
        .flatMap((rule) => rule.names),
    },
  ],
});

/** A rule of its own name beside `no-restricted-imports`, so that neither configuration replaces the other. */
const noImport = (regex, message) => ({
  '@typescript-eslint/no-restricted-imports': ['error', { patterns: [{ regex, message }] }],
});

// The sandbox has two doors, and src/ knows nothing of it. Its own tests look inside where a door would have to export
// what nobody else needs.
const sandboxRules = [
  {
    files: ['{__tests__,bench,e2e,openapi,scripts}/**'],
    ignores: ['__tests__/sandbox/**'],
    rules: noImport(
      '(^|/)sandbox/(?!(github|runner)$)',
      'Import @mint-app-token/sandbox/github or @mint-app-token/sandbox/runner.',
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
    files: ['sandbox/**'],
    rules: noImport(
      '^\\.\\./|^\\./(github|runner)/(?!index\\.ts$)',
      'The sandbox imports nothing from outside; its GitHub and its runner do not know each other.',
    ),
  },
];

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
      ...restrictedImports(),
      'no-restricted-globals': ['error', { name: 'fetch', message: 'Only http.ts makes requests.' }],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/route.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'getBuiltinModule', message: 'Only route.ts loads modules so.' },
      ],
    },
  },
  ...sourceFiles.map((file) => ({ files: [`src/${file}`], rules: restrictedImports(file) })),
  {
    files: ['scripts/**', 'sandbox/**', '__tests__/**', 'bench/**', 'e2e/**'],
    rules: { 'no-console': 'off' },
  },
  ...sandboxRules,
  { files: ['**/*.js', '**/*.cjs'], extends: [tseslint.configs.disableTypeChecked] },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
);
