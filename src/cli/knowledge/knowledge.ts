import type { Permissions } from '../facts/facts.ts';
import actionsData from './actions.json' with { type: 'json' };
import commandsData from './commands.json' with { type: 'json' };
import effectsData from './endpoint-effects.json' with { type: 'json' };
import endpointsData from './endpoints.json' with { type: 'json' };

/** What an input of an action changes about what its token needs. Rules hold one after the other. */
export interface Rule {
  /** Without one the rule always holds. */
  readonly input?: string;
  /** The rule is about the token in this input alone. */
  readonly forInput?: string;
  readonly equals?: string;
  readonly matches?: string;
  readonly absent?: boolean;
  readonly add?: Permissions;
  readonly instead?: Permissions;
  readonly target?: { readonly owner?: string; readonly repository?: string; readonly organization?: string };
  readonly cannot?: string;
  readonly ask?: string;
  readonly notGitHub?: boolean;
  readonly notBuiltIn?: boolean;
}

export interface ActionRow {
  readonly action: string;
  readonly inputs?: readonly string[];
  readonly env?: readonly string[];
  /** It takes the credential that actions/checkout has left. */
  readonly checkout?: boolean;
  readonly permissions: Permissions;
  readonly optional?: readonly { readonly when: string; readonly permissions: Permissions }[];
  readonly pushes?: boolean;
  readonly raises?: readonly string[];
  readonly appToken: 'yes' | 'partly' | 'no' | 'unverified';
  readonly builtIn: boolean;
  readonly rules?: readonly Rule[];
  readonly rename?: { readonly from: string; readonly to: string };
  /** A step of it may wait for hours. */
  readonly waits?: boolean;
  /** It pushes with the checkout's credential where that is there. */
  readonly alsoCheckout?: boolean;
  readonly caveat?: string;
  readonly source: string;
}

export interface FlagRule {
  readonly flag: readonly string[];
  readonly matches?: string;
  readonly add?: Permissions;
  readonly instead?: Permissions;
  readonly raises?: readonly string[];
  readonly cannot?: string;
  readonly ask?: string;
}

export interface CommandRow {
  readonly gh?: readonly string[];
  readonly tool?: readonly string[];
  readonly permissions: Permissions;
  readonly optional?: readonly { readonly when: string; readonly permissions: Permissions }[];
  readonly pushes?: boolean;
  readonly raises?: readonly string[];
  readonly builtIn?: boolean;
  readonly flags?: readonly FlagRule[];
  readonly cannot?: string;
  readonly ask?: string;
  readonly unverified?: string;
  readonly organization?: string;
  readonly project?: boolean;
  readonly fork?: boolean;
  readonly repositoryArgument?: boolean;
  /** It pushes with the credential of the checkout where it has none of its own. */
  readonly git?: boolean;
  readonly goreleaser?: boolean;
  readonly tokenVariables?: readonly string[];
  readonly source: string;
}

export interface Endpoint {
  readonly appToken: boolean;
  /** Of several, one is enough. */
  readonly anyOf: readonly Permissions[];
}

export const actions = actionsData as unknown as {
  readonly readOn: string;
  readonly rows: readonly ActionRow[];
  readonly notGitHub: readonly string[];
  /** Actions that run the commands of an input, by name. */
  readonly scripts: Readonly<Partial<Record<string, readonly string[]>>>;
};
export const commands = commandsData as unknown as {
  readonly readOn: string;
  readonly gh: readonly CommandRow[];
  readonly tools: readonly CommandRow[];
  readonly keeps: readonly string[];
  /** Commands of git itself that ask no remote. */
  readonly git: readonly string[];
  readonly quiet: readonly string[];
  readonly quietSubcommands: Readonly<Record<string, readonly string[]>>;
  readonly quietScripts: readonly string[];
  readonly graphql: Readonly<Record<string, readonly string[]>>;
};
export const endpointEffects = effectsData as unknown as {
  readonly raises: Readonly<Partial<Record<string, readonly string[]>>>;
  readonly pushes: readonly string[];
  readonly notOpen: readonly string[];
  readonly more: Readonly<Record<string, Permissions>>;
};

/** What requests need, by method and path, and the requests of Octokit's methods: the groups of the data unfolded. */
export const endpoints = unfold(endpointsData.endpoints);
export const endpointsSource = endpointsData.source;

function unfold(groups: Readonly<Record<string, readonly string[]>>) {
  const byRoute = new Map<string, Endpoint>();
  const byMethod = new Map<string, string>();
  for (const [group, lines] of Object.entries(groups)) {
    const appToken = group !== 'not open to Apps';
    const anyOf = group
      .split(' | ')
      .map(
        (each) =>
          Object.fromEntries(
            [...each.matchAll(/(\w+): (\w+)/g)].map(([, name, level]) => [name, level]),
          ) as Permissions,
      );
    for (const line of lines) {
      const [verb = '', path = '', ...methods] = line.split(' ');
      const route = `${verb} ${path.replace('~', '/repos/{owner}/{repo}')}`;
      for (const method of methods) byMethod.set(method, route);
      if (group !== 'not in the table') byRoute.set(route, { appToken, anyOf });
    }
  }
  return { byRoute, byMethod };
}

const byAction = new Map(actions.rows.map((row) => [row.action.toLowerCase(), row]));

/** The row of an action, as `uses:` names it. */
export function actionRow(uses: string): ActionRow | undefined {
  return byAction.get(actionName(uses));
}

/** `owner/name` or `owner/name/path` of what `uses:` names, in small letters. */
export const actionName = (uses: string): string => uses.replace(/@.*$/s, '').toLowerCase();

const byCommand = new Map(commands.gh.flatMap((row) => (row.gh ?? []).map((name) => [name, row] as const)));

export const ghRow = (name: string): CommandRow | undefined => byCommand.get(name);

/** What the token of a job may be allowed by `permissions:`; GitHub's page on GITHUB_TOKEN. */
const OF_GITHUB_TOKEN = new Set([
  'actions',
  'artifact_metadata',
  'attestations',
  'checks',
  'contents',
  'deployments',
  'discussions',
  'issues',
  'packages',
  'pages',
  'pull_requests',
  'security_events',
  'statuses',
]);

export const isOfGitHubToken = (permissions: Permissions): boolean =>
  Object.keys(permissions).every((name) => OF_GITHUB_TOKEN.has(name));
