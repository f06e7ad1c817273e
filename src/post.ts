import { runStep, type Step } from './run-step.ts';

/** What the files of dist/gitlab/ and dist/bitbucket/ ask this bundle for: the sister actions run from it as well. */
const STEPS: Readonly<Record<string, Step>> = {
  post: {
    run: async (runtime) => (await import('./revoke.ts')).revoke(runtime),
    onFailure: 'warn',
  },
  'gitlab-main': {
    run: async (runtime) => {
      const { mintForGitLab } = await import(/* webpackChunkName: "hosts-main" */ './gitlab/main.ts');
      return mintForGitLab(runtime);
    },
    onFailure: 'fail',
  },
  'gitlab-post': {
    run: async (runtime) => {
      const { endForGitLab } = await import(/* webpackChunkName: "hosts-post" */ './gitlab/post.ts');
      return endForGitLab(runtime);
    },
    onFailure: 'warn',
  },
  'bitbucket-main': {
    run: async (runtime) => {
      const { mintForBitbucket } = await import(/* webpackChunkName: "hosts-main" */ './bitbucket/main.ts');
      return mintForBitbucket(runtime);
    },
    onFailure: 'fail',
  },
  'bitbucket-post': {
    run: async (runtime) => {
      const { endForBitbucket } = await import(/* webpackChunkName: "hosts-post" */ './bitbucket/post.ts');
      return endForBitbucket(runtime);
    },
    onFailure: 'warn',
  },
};

const { mintAppTokenStep: name = 'post' } = globalThis as { readonly mintAppTokenStep?: string };
const step = STEPS[name];
if (!step) throw new Error(`there is no step ${name}`);
void runStep(step);
