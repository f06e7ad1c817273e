// The end points of the REST API that a person's own token is for: reading a file, a branch, a pull request.
import { callingUser, jsonBody, type Answer, type Call } from './call.ts';
import type { Repository, UserToken } from './records.ts';
import { refusals } from './refusal.ts';

/** `GET /repos/{owner}/{repo}/git/blobs/{file_sha}`: a file in base64. */
export const readBlob = charged(false, ({ params }, repository) => {
  const object = repository.contents.objects.get(params.file_sha ?? '');
  if (!object || !('bytes' in object)) throw refusals.notFound();
  return {
    status: 200,
    json: {
      sha: object.oid,
      size: object.bytes.length,
      encoding: 'base64',
      content: object.bytes.toString('base64').replaceAll(/.{60}/g, '$&\n'),
    },
  };
});

/** `POST /repos/{owner}/{repo}/git/refs` */
export const createRef = charged(true, (call, repository) => {
  const { ref, sha } = jsonBody(call);
  const name = typeof ref === 'string' ? ref.replace(/^refs\/heads\//, '') : '';
  if (!/^refs\/heads\/./.test(String(ref)))
    throw refusals.invalidRequest('properties/ref', 'it is no reference');
  if (repository.contents.branches.has(name))
    throw refusals.invalidRequest('properties/ref', 'Reference already exists');
  if (!repository.contents.branchAt(name, String(sha)))
    throw refusals.invalidRequest('properties/sha', 'Object does not exist');
  return { status: 201, json: { ref, object: { sha, type: 'commit' } } };
});

/** `POST /repos/{owner}/{repo}/pulls` */
export const createPullRequest = charged(true, (call, repository) => {
  const { title, head, base, body } = jsonBody(call) as Record<string, string>;
  const open = repository.pullRequests.find((each) => each.head === head && each.state === 'OPEN');
  if (open) throw refusals.invalidRequest('head', `A pull request already exists for ${head ?? ''}`);
  const { branches } = repository.contents;
  const [from, to] = [branches.get(head ?? ''), branches.get(base ?? '')];
  if (!from || !to) throw refusals.invalidRequest('head', 'it is invalid');
  if (from.oid === to.oid)
    throw refusals.invalidRequest('head', `No commits between ${base ?? ''} and ${head ?? ''}`);
  const number = repository.pullRequests.length + 1;
  repository.pullRequests.push({
    number,
    title: title ?? '',
    body: body ?? '',
    head: head ?? '',
    base: base ?? '',
    state: 'OPEN',
  });
  return {
    status: 201,
    json: { number, html_url: `${call.links.serverUrl}/${repository.fullName}/pull/${number}` },
  };
});

/** An end point for a person's token, with what it costs, on a repository that the person sees. */
function charged(
  changes: boolean,
  answer: (call: Call, repository: Repository, user: UserToken) => Answer,
): (call: Call) => Answer {
  return (call) => {
    const user = callingUser(call);
    const now = call.world.now().getTime();
    const refused = user.limits.charge('rest', { points: 1, changes, now });
    if (refused) return refused;
    const headers = user.limits.headers('rest', now);
    const repository = call.world.findRepository(`${call.params.owner ?? ''}/${call.params.repo ?? ''}`);
    if (!repository || !user.sees(repository)) throw refusals.notFound();
    if (changes && repository.archived) throw refusals.archived();
    const given = answer(call, repository, user);
    return { ...given, headers: { ...headers, ...given.headers } };
  };
}
