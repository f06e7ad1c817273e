// A stand-in for softprops/action-gh-release: the release by the same requests. Its files are looked for, and not uploaded.
import { globSync, readFileSync } from 'node:fs';
import { getInput, info, setFailed, setOutput, warning } from '@actions/core';
import { getOctokit } from '@actions/github';

const { env } = process;
const [owner, repo] = (getInput('repository') || env.GITHUB_REPOSITORY).split('/');
const tag =
  getInput('tag_name').replace(/^refs\/tags\//, '') || (env.GITHUB_REF_TYPE === 'tag' && env.GITHUB_REF_NAME);
const given = (name) => getInput(name) || undefined;
const isSet = (name) => given(name) && getInput(name) === 'true';

async function makeRelease() {
  const { repos } = getOctokit(getInput('token') || env.GITHUB_TOKEN).rest;
  if (!tag) throw new Error('GitHub Releases requires a tag');
  const path = given('body_path');
  const wanted = {
    ...{ owner, repo, tag_name: tag, name: getInput('name') || tag },
    body: path === undefined ? given('body') : readFileSync(path, 'utf8'),
    target_commitish: given('target_commitish'),
    draft: isSet('draft'),
    prerelease: isSet('prerelease'),
  };
  const { data: old } = await repos.getReleaseByTag({ owner, repo, tag }).catch((error) => {
    if (error.status === 404) return {};
    throw error;
  });
  const { data } = old
    ? await repos.updateRelease({ ...wanted, release_id: old.id })
    : await repos.createRelease(wanted);
  info(`Release ready at ${data.html_url}`);
  setOutput('url', data.html_url);
  setOutput('id', data.id);
}

function lookForFiles() {
  for (const pattern of getInput('files').split('\n').filter(Boolean)) {
    const found = globSync(pattern);
    const says = getInput('fail_on_unmatched_files') === 'true' ? setFailed : warning;
    if (found.length === 0) says(`Pattern '${pattern}' does not match any files.`);
    for (const file of found) info(`${file}: found, and not uploaded: that is not tried here`);
  }
}

try {
  await makeRelease();
  lookForFiles();
} catch (error) {
  setFailed(error.message);
}
