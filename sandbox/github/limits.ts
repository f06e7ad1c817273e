// GitHub's limits for one user's token, primary and secondary, as documented (docs.github.com: "Rate limits for the REST
// API", "Rate limits and query limits for the GraphQL API").
import type { Answer } from './call.ts';

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;
const MAX_AT_ONCE = 100;

export interface LimitSettings {
  /** Points an hour. */
  readonly rest: number;
  readonly graphql: number;
  /** Points a minute. */
  readonly restMinute: number;
  readonly graphqlMinute: number;
  /** Requests that make content. */
  readonly contentMinute: number;
  readonly contentHour: number;
  /**
   * For tests that wait for new points: they come so many milliseconds after all were used up, not when the hour or the
   * minute is over. A slow machine then uses them up all the same.
   */
  readonly newPointsMs?: number;
}

export const GITHUB_LIMITS: LimitSettings = {
  rest: 5_000,
  graphql: 5_000,
  restMinute: 900,
  graphqlMinute: 2_000,
  contentMinute: 80,
  contentHour: 500,
};

type Resource = 'rest' | 'graphql';

interface Spent {
  readonly at: number;
  readonly points: number;
}

/** What one user has spent, and the refusals that follow from it. */
export class Limits {
  settings: LimitSettings;
  /** The most requests that were under way at the same time. */
  mostAtOnce = 0;
  /** Requests that were refused. */
  refused = 0;
  #atOnce = 0;
  readonly #used: Record<Resource, { used: number; resetAt: number }> = {
    rest: { used: 0, resetAt: 0 },
    graphql: { used: 0, resetAt: 0 },
  };
  readonly #minute: Record<Resource, Spent[]> = { rest: [], graphql: [] };
  #content: Spent[] = [];

  constructor(settings: Partial<LimitSettings> = {}) {
    this.settings = { ...GITHUB_LIMITS, ...settings };
  }

  /** Counts a request as under way; the answer ends that. */
  begin(): () => void {
    this.#atOnce += 1;
    this.mostAtOnce = Math.max(this.mostAtOnce, this.#atOnce);
    return () => {
      this.#atOnce -= 1;
    };
  }

  /**
   * Charges a request, or refuses it. `points` are those of the hour; the secondary ones are 1 for a question and 5 for
   * what changes something, as GitHub says.
   */
  charge(
    resource: Resource,
    { points, changes, now }: { points: number; changes: boolean; now: number },
  ): Answer | undefined {
    const { settings } = this;
    const window = this.#used[resource];
    if (now >= window.resetAt) Object.assign(window, { used: 0, resetAt: now + HOUR_MS });
    const minute = this.#minute[resource].filter(({ at }) => at > now - MINUTE_MS);
    const secondary = changes ? 5 : 1;
    const isOver =
      this.#atOnce > MAX_AT_ONCE ||
      sum(minute) + secondary > (resource === 'rest' ? settings.restMinute : settings.graphqlMinute) ||
      (changes && this.#makesTooMuch(now));
    if (isOver) {
      this.refused += 1;
      this.#minute[resource] = minute.map(({ at, points: each }) => ({
        at: Math.min(at, now - MINUTE_MS + (settings.newPointsMs ?? MINUTE_MS)),
        points: each,
      }));
      return this.#secondary(resource, now, this.#minute[resource][0]?.at ?? now);
    }
    if (window.used + points > settings[resource]) {
      this.refused += 1;
      return this.#primary(resource, now);
    }
    window.used += points;
    if (settings.newPointsMs !== undefined && window.used >= settings[resource])
      window.resetAt = now + settings.newPointsMs;
    this.#minute[resource] = [...minute, { at: now, points: secondary }];
    if (changes) this.#content.push({ at: now, points: 1 });
    return undefined;
  }

  /** The headers with which GitHub says what is left. */
  headers(resource: Resource, now: number): Record<string, string> {
    const { used, resetAt } = this.#used[resource];
    const limit = this.settings[resource];
    const { newPointsMs } = this.settings;
    const end = newPointsMs !== undefined && used < limit ? now + newPointsMs : resetAt;
    return {
      'x-ratelimit-limit': String(limit),
      'x-ratelimit-remaining': String(Math.max(0, limit - used)),
      'x-ratelimit-used': String(used),
      'x-ratelimit-reset': String(Math.ceil(Math.max(end, now) / 1000)),
      'x-ratelimit-resource': resource === 'rest' ? 'core' : 'graphql',
    };
  }

  #makesTooMuch(now: number): boolean {
    const { contentMinute, contentHour } = this.settings;
    this.#content = this.#content.filter(({ at }) => at > now - HOUR_MS);
    const lately = this.#content.filter(({ at }) => at > now - MINUTE_MS);
    return lately.length >= contentMinute || this.#content.length >= contentHour;
  }

  #secondary(resource: Resource, now: number, first: number): Answer {
    const seconds = Math.max(1, Math.ceil((first + MINUTE_MS - now) / 1000));
    return {
      status: 403,
      headers: { ...this.headers(resource, now), 'retry-after': String(seconds) },
      json: {
        documentation_url:
          'https://docs.github.com/free-pro-team@latest/rest/overview/rate-limits-for-the-rest-api#about-secondary-rate-limits',
        message:
          'You have exceeded a secondary rate limit. Please wait a few minutes before you try again. If you reach out to GitHub Support for help, please include the request ID 9C31:8954C:60104B:C1D441:688BE22C.',
        status: '403',
      },
    };
  }

  #primary(resource: Resource, now: number): Answer {
    const message = 'API rate limit exceeded for user ID 9100001.';
    const headers = this.headers(resource, now);
    // GraphQL says it with 200, REST with 403.
    if (resource === 'graphql')
      return { status: 200, headers, json: { errors: [{ type: 'RATE_LIMITED', message }] } };
    const documentation_url =
      'https://docs.github.com/rest/overview/rate-limits-for-the-rest-api#about-primary-rate-limits';
    return { status: 403, headers, json: { message, documentation_url, status: '403' } };
  }
}

const sum = (list: readonly Spent[]): number => list.reduce((total, { points }) => total + points, 0);
