// The part of the catalogue that the command line's doctor alone finds; catalogue.ts has all.

/** What is no failure yet, but is to be mended. */
export const doctorEntries = {
  'permission-unused': {
    title: 'The App may do more than the workflows ask for',
    cause:
      'The installation was granted a permission that no workflow of the repository asks for, or a higher level of it. ' +
      "Whoever gets hold of the key could use it. The command line's `doctor` reports this, and it sees one repository.",
    fix: "Take the permission away, or lower it, in the App's settings; look first whether another repository or another place uses the same App.",
    link: 'https://docs.github.com/en/apps/maintaining-github-apps/modifying-a-github-app-registration#changing-the-permissions-of-a-github-app',
  },
  'pat-in-use': {
    title: 'A personal access token is still in use',
    cause:
      'A workflow reads a secret with a PAT, where a token of the App or GITHUB_TOKEN would do, or where it has to be ' +
      "asked. The command line's `doctor` reports this.",
    fix: 'Run `npx mint-app-token migrate`, which shows the change. Once nothing reads the secret any more, delete it, and the PAT.',
    link: 'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens',
  },
} as const;
