// A stand-in for peter-evans/repository-dispatch: one request, by the same client.
import { getInput, setFailed } from '@actions/core';
import { getOctokit } from '@actions/github';

const [owner, repo] = getInput('repository').split('/');
try {
  await getOctokit(getInput('token')).rest.repos.createDispatchEvent({
    owner,
    repo,
    event_type: getInput('event-type'),
    client_payload: JSON.parse(getInput('client-payload')),
  });
} catch (error) {
  const isNotFound = error.status === 404;
  setFailed(isNotFound ? 'Repository not found, OR token has insufficient permissions.' : error.message);
}
