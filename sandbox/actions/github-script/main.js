// A stand-in for actions/github-script: the same client, and of the names that a script finds there all but three, which
// are packages of their own.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import * as core from '@actions/core';
import { context, getOctokit } from '@actions/github';

const missing = (name) =>
  new Proxy(
    {},
    {
      get: () => {
        throw new Error(`this stand-in has no ${name}`);
      },
    },
  );
const AsyncFunction = (async () => undefined).constructor;
try {
  const github = getOctokit(core.getInput('github-token', { required: true }));
  const require = createRequire(join(process.env.GITHUB_WORKSPACE, 'script.cjs'));
  const [exec, glob, io] = ['exec', 'glob', 'io'].map(missing);
  const given = { require, github, octokit: github, context, core, exec, glob, io };
  const script = new AsyncFunction(...Object.keys(given), core.getInput('script', { required: true }));
  const result = await script(...Object.values(given));
  const isText = core.getInput('result-encoding') === 'string';
  core.setOutput('result', isText ? String(result) : JSON.stringify(result));
} catch (error) {
  core.setFailed(`Unhandled error: ${error}`);
}
