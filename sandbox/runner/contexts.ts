import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WorkflowRunOptions } from './options.ts';
import { asMap } from './syntax.ts';
import type { Value } from './syntax.ts';
import type { Workflow } from './workflow.ts';

// The parts of the github context that steps see as GITHUB_*; `token` and `event` are not among them.
// Source: src/Runner.Worker/GitHubContext.cs.
const variableNames = [
  'action',
  'action_path',
  'action_ref',
  'action_repository',
  'actor',
  'actor_id',
  'api_url',
  'base_ref',
  'event_name',
  'event_path',
  'graphql_url',
  'head_ref',
  'job',
  'ref',
  'ref_name',
  'ref_protected',
  'ref_type',
  'repository',
  'repository_id',
  'repository_owner',
  'repository_owner_id',
  'retention_days',
  'run_attempt',
  'run_id',
  'run_number',
  'server_url',
  'sha',
  'triggering_actor',
  'workflow',
  'workflow_ref',
  'workflow_sha',
  'workspace',
];

interface Payload {
  repository?: { id?: number; owner?: { id?: number } };
  pull_request?: { number?: number; head?: { ref?: string }; base?: { ref?: string } };
  inputs?: Record<string, unknown>;
}

/** The github context of a run, without what differs by job and step. Writes the event's payload to `temp`. */
export function githubContext(
  options: WorkflowRunOptions,
  workflow: Workflow,
  temp: string,
): Record<string, unknown> {
  const { event, repository, apiUrl, serverUrl, actor = 'octocat' } = options;
  const payload: Payload = event.payload ?? {};
  const pull = payload.pull_request;
  const ref =
    event.ref ?? (pull === undefined ? 'refs/heads/main' : `refs/pull/${String(pull.number ?? 1)}/merge`);
  const sha = event.sha ?? headOf(options.repositoryDirectory);
  return {
    event: payload,
    event_name: event.name,
    event_path: writePayload(payload, temp),
    ref,
    ref_name: ref.replace(/^refs\/(?:heads|tags|pull)\//, ''),
    ref_type: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    ref_protected: 'false',
    head_ref: pull?.head?.ref ?? '',
    base_ref: pull?.base?.ref ?? '',
    sha,
    repository,
    repository_id: String(payload.repository?.id ?? 1),
    repository_owner: repository.split('/')[0] ?? '',
    repository_owner_id: String(payload.repository?.owner?.id ?? 1),
    api_url: apiUrl,
    server_url: serverUrl,
    graphql_url: apiUrl.endsWith('/api/v3') ? apiUrl.replace(/v3$/, 'graphql') : `${apiUrl}/graphql`,
    actor,
    actor_id: '1',
    triggering_actor: actor,
    workflow: workflow.name,
    workflow_ref: `${repository}/${options.workflow.path}@${ref}`,
    workflow_sha: sha,
    workspace: options.workspace,
    run_id: '1',
    run_number: '1',
    run_attempt: '1',
    retention_days: '90',
  };
}

/** The GITHUB_* variables a github context stands for. */
export function githubVariables(github: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    variableNames.flatMap((name) => {
      const value = github[name];
      return typeof value === 'string' ? [[`GITHUB_${name.toUpperCase()}`, value]] : [];
    }),
  );
}

/** The inputs context of a manual run: what was given, otherwise the default; booleans and numbers are converted. */
export function dispatchInputs(options: WorkflowRunOptions, on: Value): Record<string, unknown> {
  if (options.event.name !== 'workflow_dispatch') return {};
  const given = (options.event.payload as Payload | undefined)?.inputs ?? {};
  const declared = asMap(asMap(asMap(on).workflow_dispatch).inputs);
  const inputs = Object.entries(declared).map(([name, definition]): [string, unknown] => {
    const { type, default: byDefault } = asMap(definition);
    const value = given[name] ?? byDefault ?? (type === 'boolean' ? false : '');
    if (type === 'boolean') return [name, value === true || value === 'true'];
    return [name, type === 'number' ? Number(value) : value];
  });
  return Object.fromEntries(inputs);
}

function writePayload(payload: object, temp: string): string {
  const directory = join(temp, '_github_workflow');
  mkdirSync(directory, { recursive: true });
  const path = join(directory, 'event.json');
  writeFileSync(path, JSON.stringify(payload, null, 2));
  return path;
}

function headOf(directory: string | undefined): string {
  if (directory === undefined) return '0'.repeat(40);
  return execFileSync('git', ['-C', directory, 'rev-parse', 'HEAD'], { encoding: 'utf8' }).trim();
}
