import { commands } from '../knowledge/knowledge.ts';
import { effect, effectOn, PERMISSIONS_PAGE } from './effect.ts';
import type { Effect, Level } from './facts.ts';
import type { Named } from './target.ts';

const SOURCE = 'https://docs.github.com/en/graphql/reference/mutations';
const ROW = /^(\w+):(read|write|admin)$/;

/** What a query or mutation of GraphQL does, by the names in it. */
export function graphqlEffects(text: string, named: Named): Effect[] {
  const names = Object.keys(commands.graphql).filter((name) => new RegExp(`\\b${name}\\s*\\(`).test(text));
  const isProject = /projectV2|projectsV2|ProjectV2/.test(text);
  if (isProject && /\b(viewer|user)\s*(\(|\{)/.test(text) && !/\borganization\s*\(/.test(text))
    return [
      effect({
        what: 'a project of a user (GraphQL)',
        source: 'docs/migrate.md#what-an-apps-token-cannot-do',
        cannot: 'projects of a user cannot be reached by an App token',
      }),
    ];
  if (names.length > 0)
    return names.map((name) => {
      const row = commands.graphql[name] ?? [];
      const permissions = Object.fromEntries(
        row.flatMap((each) => (ROW.test(each) ? [each.split(':') as [string, Level]] : [])),
      );
      const raises = row.filter((each) => !ROW.test(each));
      return effectOn(name.includes('ProjectV2') ? { target: 'current' } : named, {
        what: `GraphQL ${name}`,
        source: SOURCE,
        permissions,
        raises,
        ask:
          name === 'transferIssue'
            ? 'into which repository? The App has to reach both, with issues: write'
            : undefined,
        pushes: raises.includes('push') || raises.includes('create') || name === 'createPullRequest',
      });
    });
  if (/\bmutation\b/.test(text))
    return [
      effect({
        what: 'a GraphQL mutation',
        source: SOURCE,
        ask: 'which mutation is it, and which permissions does it need?',
      }),
    ];
  if (isProject)
    return [
      effect({
        what: 'reads projects (GraphQL)',
        source: SOURCE,
        permissions: { organization_projects: 'read' },
      }),
    ];
  const reads = [/pullRequest/, /\bissues?\b/].map((each) => each.test(text));
  if (!reads.includes(true))
    return [effect({ what: 'a GraphQL query', source: PERMISSIONS_PAGE, ask: 'what does the query read?' })];
  return [
    effectOn(named, {
      what: 'reads by GraphQL',
      source: PERMISSIONS_PAGE,
      permissions: {
        ...(reads[0] && { pull_requests: 'read' as const }),
        ...(reads[1] && { issues: 'read' as const }),
      },
    }),
  ];
}
