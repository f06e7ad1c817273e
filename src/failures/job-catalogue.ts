// The part of the catalogue that is about later steps and the end of the job; catalogue.ts has all.

/** What can fail around a token that there is: in the hands of later steps, and at the end of the job. */
export const jobEntries = {
  'git-setup-failed': {
    title: 'The configuration of git could not be changed',
    cause:
      'With `setup-git`: a file of the configuration of git, or a folder in RUNNER_TEMP, cannot be read, written, or closed to other users.',
    fix: 'Let the user that the runner runs as write the file that is named, or set GIT_CONFIG_GLOBAL to one that it can. If post could not take it back, delete the lines from `# mint-app-token … begins` to `… ends` in it.',
    link: 'https://git-scm.com/docs/git-config#FILES',
  },
  'keep-fresh-failed': {
    title: 'The tokens could not be kept fresh',
    cause:
      'With `keep-fresh`: what renews the tokens beside the job could not be started, or could not make its folder in ' +
      'RUNNER_TEMP; then the step fails. Or it was killed, ended too early, or could not renew a token; then post warns, ' +
      'and steps that ran longer than the last token lived may have failed.',
    fix: "See what is named. While a job runs, nothing may empty RUNNER_TEMP or kill the processes of the runner's user; a job that takes longer than 6 hours names its hours in `keep-fresh`.",
    page: 'run',
  },
  'job-cancelled': {
    title: 'The job was cancelled',
    cause: 'The runner asked the step to end before it was done.',
    fix: 'Nothing. Tokens that this step knew of are revoked, now or by post; any other ends by itself: on GitHub within an hour, elsewhere within 30 hours.',
    page: 'run',
  },
  'revoke-failed': {
    title: 'The token could not be revoked',
    cause:
      'The post step, or `mint-app-token revoke`, could not reach GitHub (or the host of a sister action), or was refused. In ' +
      'post it is a warning, and the job does not fail.',
    fix: 'Nothing, if the token may live that long: it ends by itself at the time that is named.',
  },
} as const;
