// The part of the catalogue that is the command line's alone; catalogue.ts has all.

/** What can fail in a command and in no step of a job. */
export const commandEntries = {
  'setup-failed': {
    title: 'The App could not be set up',
    cause:
      'Of `mint-app-token setup` alone: something that it needs is not there, somebody refused, or it was ended. The message says what there is by then: nothing, or an App, and where its key is.',
    fix: 'Do what the message says, and run setup again. Where it says that an App is left over, delete that first.',
  },
} as const;
