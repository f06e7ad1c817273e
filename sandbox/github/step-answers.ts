// What steps of workflows most often ask of the REST API: pull requests, issues, labels, releases, refs, and starting
// a workflow. Each is remembered as far as a later request can ask for it.
import type { JsonObject } from './answers.ts';
import { callingToken, jsonBody, type Answer } from './call.ts';
import type { Repository } from './records.ts';
import { Refusal, refusals } from './refusal.ts';
import type { StepCall } from './step-api.ts';
import { moveRef, refAnswer, shaOf } from './step-refs.ts';
import { gitOutput } from './git-process.ts';

interface Kept {
  /** Pull requests and issues, which share their numbers. */
  readonly items: JsonObject[];
  readonly releases: JsonObject[];
  readonly labels: string[];
}
const kept = new WeakMap<Repository, Kept>();

function place(call: StepCall): { repository: Repository; url: string } & Kept {
  const repository = call.world.findRepository(`${call.params.owner ?? ''}/${call.params.repo ?? ''}`);
  if (!repository) throw refusals.notFound();
  return { repository, url: `${call.links.serverUrl}/${repository.fullName}`, ...storeOf(repository) };
}

function storeOf(repository: Repository): Kept {
  const store = kept.get(repository) ?? { items: [], releases: [], labels: [] };
  kept.set(repository, store);
  return store;
}

/** Puts an open issue, or a pull request where there is a head, before any step asks. `serverUrl` is the stand's site. */
export function addItem(
  repository: Repository,
  { serverUrl, title, head, base }: { serverUrl: string; title: string; head?: string; base?: string },
): void {
  const ends = head === undefined ? {} : { head: { ref: head }, base: { ref: base } };
  put(head === undefined ? 'issue' : 'pull', {
    items: storeOf(repository).items,
    url: `${serverUrl}/${repository.fullName}`,
    fields: { title, user: { login: 'octocat', type: 'User' }, labels: [], ...ends },
  });
}

/** Adds an open issue or pull request under the next number. */
function put(
  kind: 'issue' | 'pull',
  { items, url, fields }: { items: JsonObject[]; url: string; fields: JsonObject },
): JsonObject {
  const [number, id] = [items.length + 1, 1000 + items.length];
  const page = `${url}/${kind === 'pull' ? 'pull' : 'issues'}/${number}`;
  const item = { kind, id, number, state: 'open', ...fields, html_url: page };
  items.push(item);
  return item;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const user = (call: StepCall) => ({ login: callingToken(call).actorLogin, type: 'Bot' });

function open(kind: 'issue' | 'pull'): (call: StepCall) => Answer {
  return (call) => {
    const { items, url } = place(call);
    const body = jsonBody(call);
    const made = kind === 'pull' ? pullFields(call, body) : { labels: [] };
    if (
      kind === 'pull' &&
      items.some((each) => each.kind === kind && each.state === 'open' && sameHead(each, made))
    )
      throw new Refusal(422, 'Validation Failed: A pull request already exists for this branch.');
    const fields = { title: body.title, body: body.body, user: user(call), ...made };
    return { status: 201, json: put(kind, { items, url, fields }) };
  };
}

const sameHead = (one: JsonObject, other: JsonObject): boolean =>
  (one.head as JsonObject).ref === ((other.head ?? {}) as JsonObject).ref;

function pullFields(call: StepCall, { head, base }: JsonObject): JsonObject {
  const { repository } = place(call);
  const sha = shaOf(repository, `refs/heads/${String(head).replace(/^.*:/, '')}`);
  if (sha === undefined) throw new Refusal(422, 'Validation Failed: head is invalid');
  return { head: { ref: String(head).replace(/^.*:/, ''), sha }, base: { ref: base }, labels: [] };
}

function listed(kind: 'issue' | 'pull'): (call: StepCall) => Answer {
  return (call) => {
    const { items } = place(call);
    const [state, head] = [call.query.get('state') ?? 'open', call.query.get('head')?.replace(/^.*:/, '')];
    const found = items
      .filter((each) => kind === 'issue' || each.kind === 'pull')
      .filter((each) => state === 'all' || each.state === state)
      .filter((each) => head === undefined || ((each.head ?? {}) as JsonObject).ref === head);
    return { status: 200, json: found };
  };
}

function item(call: StepCall): JsonObject {
  const { issue_number: issue, pull_number: pull } = call.params;
  const found = place(call).items.find(
    ({ kind, number }) => number === Number(issue ?? pull) && (pull === undefined || kind === 'pull'),
  );
  if (!found) throw refusals.notFound();
  return found;
}

function changed(call: StepCall): Answer {
  const { title, body, state } = jsonBody(call);
  const given = Object.entries({ title, body, state }).filter(([, value]) => value !== undefined);
  return { status: 200, json: Object.assign(item(call), Object.fromEntries(given)) };
}

function createRelease(call: StepCall): Answer {
  const { releases, repository, url } = place(call);
  const body = jsonBody(call);
  const tag = textOf(body.tag_name);
  if (tag === '') throw new Refusal(422, 'Validation Failed: tag_name is missing');
  const start = shaOf(repository, textOf(body.target_commitish) || 'refs/heads/main');
  if (body.draft !== true && shaOf(repository, `refs/tags/${tag}`) === undefined)
    moveRef(call, { repository, ref: `refs/tags/${tag}`, sha: start });
  releases.push({
    id: releases.length + 1,
    ...body,
    html_url: `${url}/releases/tag/${tag}`,
    author: user(call),
  });
  return { status: 201, json: releases.at(-1) };
}

function release(call: StepCall, matches: (one: JsonObject) => boolean): Answer {
  const found = place(call).releases.findLast(matches);
  if (!found) throw refusals.notFound();
  return { status: 200, json: found };
}

/** Where nothing is known of a repository's workflows, any may be there. */
function hasWorkflow({ gitDirectory }: Repository, name: string): boolean {
  const files = gitOutput(gitDirectory, 'ls-tree', '--name-only', 'refs/heads/main', '.github/workflows/');
  return files === '' || /^\d+$/.test(name) || files.split('\n').includes(`.github/workflows/${name}`);
}

function startWorkflow(call: StepCall): Answer {
  const { repository } = place(call);
  const { ref, inputs = {} } = jsonBody(call);
  if (!hasWorkflow(repository, call.params.workflow_id ?? '')) throw refusals.notFound();
  call.dispatched({
    repository: repository.fullName,
    eventType: `workflow_dispatch ${call.params.workflow_id ?? ''}`,
    clientPayload: { ref, inputs },
    actor: callingToken(call).actor,
    startsWorkflows: true,
  });
  return { status: 204 };
}

const comments = new WeakMap<JsonObject, JsonObject[]>();
function commentsOf(about: JsonObject): JsonObject[] {
  const list = comments.get(about) ?? [];
  comments.set(about, list);
  return list;
}

const repo = '/repos/{owner}/{repo}';
/** By the end point, as GitHub's list of permissions writes it. */
export const stepAnswers: Readonly<Record<string, (call: StepCall) => Answer>> = {
  [`GET ${repo}/pulls`]: listed('pull'),
  [`POST ${repo}/pulls`]: open('pull'),
  [`GET ${repo}/pulls/{pull_number}`]: (call) => ({ status: 200, json: item(call) }),
  [`PATCH ${repo}/pulls/{pull_number}`]: changed,
  [`PUT ${repo}/pulls/{pull_number}/merge`]: (call) => {
    const pull = item(call);
    const { ref: base = '' } = pull.base as { ref?: string };
    const { ref: head = '' } = pull.head as { ref?: string };
    const { repository } = place(call);
    const sha = shaOf(repository, `refs/heads/${head}`);
    moveRef(call, { repository, ref: `refs/heads/${base}`, sha });
    Object.assign(pull, { state: 'closed', merged: true });
    return { status: 200, json: { sha, merged: true, message: 'Pull Request successfully merged' } };
  },
  [`GET ${repo}/actions/runs`]: () => ({ status: 200, json: { total_count: 0, workflow_runs: [] } }),
  [`GET ${repo}/issues`]: listed('issue'),
  [`POST ${repo}/issues`]: open('issue'),
  [`GET ${repo}/issues/{issue_number}`]: (call) => ({ status: 200, json: item(call) }),
  [`PATCH ${repo}/issues/{issue_number}`]: changed,
  [`GET ${repo}/issues/{issue_number}/comments`]: (call) => ({ status: 200, json: commentsOf(item(call)) }),
  [`POST ${repo}/issues/{issue_number}/comments`]: (call) => {
    const about = item(call);
    const list = commentsOf(about);
    const made = { id: list.length + 1, html_url: String(about.html_url), user: user(call) };
    list.push({ ...made, body: jsonBody(call).body });
    return { status: 201, json: list.at(-1) };
  },
  [`POST ${repo}/issues/{issue_number}/labels`]: (call) => {
    const names = jsonBody(call).labels as string[];
    return {
      status: 200,
      json: Object.assign(item(call), { labels: names.map((name) => ({ name })) }).labels,
    };
  },
  [`POST ${repo}/labels`]: (call) => {
    place(call).labels.push(String(jsonBody(call).name));
    return { status: 201, json: jsonBody(call) };
  },
  [`GET ${repo}/releases`]: (call) => ({ status: 200, json: place(call).releases.toReversed() }),
  [`POST ${repo}/releases`]: createRelease,
  [`PATCH ${repo}/releases/{release_id}`]: (call) => {
    const { json } = release(call, (one) => String(one.id) === call.params.release_id);
    return { status: 200, json: Object.assign(json as JsonObject, jsonBody(call)) };
  },
  [`GET ${repo}/releases/latest`]: (call) => release(call, () => true),
  [`GET ${repo}/releases/tags/{tag}`]: (call) => release(call, (one) => one.tag_name === call.params.tag),
  [`GET ${repo}/git/ref/{ref}`]: (call) =>
    refAnswer(place(call).repository, `refs/${call.params.ref ?? ''}`, 200),
  [`POST ${repo}/git/refs`]: (call) => {
    const { ref, sha } = jsonBody(call);
    const { repository } = place(call);
    moveRef(call, { repository, ref: String(ref), sha: shaOf(repository, String(sha)) });
    return refAnswer(repository, String(ref), 201);
  },
  [`PATCH ${repo}/git/refs/{ref}`]: (call) => {
    const ref = `refs/${call.params.ref ?? ''}`;
    const { repository } = place(call);
    moveRef(call, { repository, ref, sha: shaOf(repository, String(jsonBody(call).sha)) });
    return refAnswer(repository, ref, 200);
  },
  [`POST ${repo}/actions/workflows/{workflow_id}/dispatches`]: startWorkflow,
};
