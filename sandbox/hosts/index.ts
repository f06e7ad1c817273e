/**
 * The door to the sandbox's other hosts: `startGitLab` and `startBitbucket` give one each, strict about who asks for what,
 * with git and Git LFS behind them; their `faults` say what goes wrong.
 */
export { startBitbucket, type Consumer, type StandInBitbucket } from './bitbucket.ts';
export { startGitLab, type GitLabOptions, type StandInGitLab } from './gitlab.ts';
export { json, type HostAnswer, type HostFault, type HostServer } from './host-server.ts';
export type { HostedRepository } from './repositories.ts';
