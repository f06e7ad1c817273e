/**
 * The door to the sandbox's GitHub: `startGitHub` gives one, whose `world` says who is there and whose `faults` say what
 * goes wrong. All that the rest of the repository needs of it is exported here, and nothing else can be imported.
 */
export { botAccount } from './answers.ts';
export { commitFiles } from './commit-files.ts';
export type { DispatchEvent, PushEvent } from './events.ts';
export type { Effect, FaultRule, Target } from './faults.ts';
export { gitEnvironment } from './git-process.ts';
export { startIdTokens, type IdTokenIssuer } from './id-tokens.ts';
export { generateKeyPair } from './key-pairs.ts';
export type { Files } from './contents.ts';
export type { App, Installation, Repository, UserToken } from './records.ts';
export { startGitHub, type GitHubOptions, type SandboxGitHub } from './server.ts';
export type { World } from './world.ts';
