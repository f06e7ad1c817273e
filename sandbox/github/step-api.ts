// The rest of the REST API, which the steps of a workflow ask and the action never does: who may ask for what comes from
// GitHub's own list of permissions, and what is not imitated says so instead of looking like an answer.
import { readFileSync } from 'node:fs';
import type { Answer, Call } from './call.ts';
import { callingToken } from './call.ts';
import type { PushEvent } from './events.ts';
import { descriptionOf } from './product.ts';
import { refusals } from './refusal.ts';
import { stepAnswers } from './step-answers.ts';

type Permissions = Readonly<Record<string, string>>;

interface Listed {
  readonly appToken: boolean;
  readonly permissions?: Permissions;
  /** One of these is enough. */
  readonly anyOf?: readonly Permissions[];
}

interface Pattern {
  readonly key: string;
  readonly listed: Listed;
  readonly pattern: RegExp;
}

/** A request that no end point of api.ts is for. */
export interface StepCall extends Call {
  readonly pushed: (event: PushEvent) => void;
}

/** Answers what steps ask; made when a stand wants it, for the list is long. */
export function stepApi(): (method: string, path: string, call: StepCall) => Answer {
  const { endpoints } = JSON.parse(readFileSync(descriptionOf('app-endpoints-2023'), 'utf8')) as {
    endpoints: Record<string, Listed>;
  };
  const patterns = Object.entries(endpoints).map(([key, listed]): Pattern => {
    const source = key.replaceAll(/[.*+?^$()|[\]\\]/g, '\\$&').replaceAll(/\{(\w+)\}/g, placeholder);
    return { key, listed, pattern: new RegExp(`^${source}$`) };
  });
  return (method, path, call) => {
    const asked = `${method} ${path}`;
    const found = patterns.flatMap((each) => {
      const match = each.pattern.exec(asked);
      return match ? [{ ...each, params: match.groups ?? {} }] : [];
    });
    // The one that says most is meant: `/commits/{ref}/status`, not `/commits/{ref}`; `/releases/latest`, not a number.
    const [best] = found.toSorted((a, b) => saidBy(b.key) - saidBy(a.key));
    if (best === undefined) return unknown(asked);
    const params = Object.fromEntries(
      Object.entries(best.params).map(([name, value]) => [name, decodeURIComponent(value)]),
    );
    checkPermission(best.listed, { ...call, params });
    return stepAnswers[best.key]?.({ ...call, params }) ?? unknown(asked);
  };
}

/** Paths of files and names of refs have slashes in them. */
const placeholder = (_: string, name: string): string =>
  ['path', 'ref', 'tag'].includes(name) ? `(?<${name}>.+)` : `(?<${name}>[^/]+)`;

const saidBy = (key: string): number => key.replaceAll(/\{\w+\}/g, '').length;

const unknown = (asked: string): Answer => ({
  status: 501,
  json: { message: `The stand does not know this: ${asked}. GitHub may.` },
});

function checkPermission(
  { appToken, permissions = {}, anyOf = [permissions] }: Listed,
  call: StepCall,
): void {
  const token = callingToken(call);
  if (!appToken) throw refusals.notByIntegration();
  const { owner, repo } = call.params;
  const fullName = `${owner ?? ''}/${repo ?? ''}`;
  const repository = repo === undefined ? undefined : call.world.findRepository(fullName);
  if (repo !== undefined && (!repository || (repository.private && !token.covers(repository))))
    throw refusals.notFound();
  const isCovered = repository === undefined || token.covers(repository);
  // What the token has is looked at first, so that one alternative is not taken for both.
  const enough = anyOf.find((each) =>
    Object.entries(each).every(([name, level]) => token.holds(name, level)),
  );
  if (!isCovered || enough === undefined) {
    const listed = anyOf.map((each) =>
      Object.entries(each)
        .map(([name, level]) => `${name}=${level}`)
        .join(','),
    );
    throw refusals.notByIntegration(listed.join('; '));
  }
  for (const [name, level] of Object.entries(enough)) token.permits(name, level);
}
