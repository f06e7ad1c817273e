import { endPoints, type EndPoint } from './api.ts';
import type { Answer, Call } from './call.ts';
import { Refusal, refusals } from './refusal.ts';

export interface Route {
  readonly endPoint: EndPoint;
  readonly params: Readonly<Record<string, string>>;
}

const patterns = endPoints.map((endPoint) => ({
  endPoint,
  pattern: new RegExp(`^${endPoint.path.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`),
}));

/** The end point that a request is for, with its path parameters decoded. */
export function findRoute(method: string, path: string): Route | undefined {
  for (const { endPoint, pattern } of patterns) {
    const match = endPoint.method === method ? pattern.exec(path) : null;
    if (!match) continue;
    const params = Object.entries(match.groups ?? {}).map(([name, value]) => [name, decode(value)]);
    return { endPoint, params: Object.fromEntries(params) as Record<string, string> };
  }
  return undefined;
}

/** What the REST API answers, refusals included; `documentation` is the address that its pages begin with. */
export function answerApi(route: Route | undefined, call: Call, documentation: string): Answer {
  const page = documentation + (route?.endPoint.documentation ?? '/rest');
  return answered(
    () => {
      if (!route) throw refusals.unknownEndPoint();
      return route.endPoint.answer(call);
    },
    call.headers,
    page,
    documentation,
  );
}

/** An answer, or the refusal that was thrown in its place as GitHub writes it. */
export function answered(
  answer: () => Answer,
  headers: Call['headers'],
  page: string,
  documentation = 'https://docs.github.com',
): Answer {
  if (headers['user-agent'] === undefined) return withoutUserAgent;
  try {
    return answer();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return {
      status: error.status,
      headers: error.headers,
      json: {
        message: error.message,
        documentation_url: error.documentation === undefined ? page : documentation + error.documentation,
        status: String(error.status),
      },
    };
  }
}

const withoutUserAgent: Answer = {
  status: 403,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  raw: 'Request forbidden by administrative rules. Please make sure your request has a User-Agent header.',
};

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
