import { runStep, type Step } from './run-step.ts';

type Run = Step['run'];

/** The story of each step that this bundle holds: the sister actions run from it as well, see docs/adr/0011. */
const STORIES: Readonly<Record<string, () => Promise<Run>>> = {
  post: async () => (await import(/* webpackMode: "eager" */ './revoke.ts')).revoke,
  'gitlab-main': async () =>
    (await import(/* webpackChunkName: "hosts-main" */ './gitlab/main.ts')).mintForGitLab,
  'gitlab-post': async () => (await import('./gitlab/post.ts')).endForGitLab,
  'bitbucket-main': async () =>
    (await import(/* webpackChunkName: "hosts-main" */ './bitbucket/main.ts')).mintForBitbucket,
  'bitbucket-post': async () => (await import('./bitbucket/post.ts')).endForBitbucket,
};

// The files of dist/gitlab/ and dist/bitbucket/ name theirs so.
const { mintAppTokenStep: name = 'post' } = globalThis as { readonly mintAppTokenStep?: string };
const load = STORIES[name];
if (!load) throw new Error(`there is no step ${name}`);
void runStep({
  run: async (runtime) => (await load())(runtime),
  onFailure: name.endsWith('main') ? 'fail' : 'warn',
});
