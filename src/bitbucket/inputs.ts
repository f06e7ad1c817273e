import { quoted } from '../failures/problems.ts';
import { parseAddress } from '../hosts/address.ts';
import { readAsked } from '../hosts/inputs.ts';
import { parseParent, type Parent } from '../hosts/parent.ts';
import type { SummaryMode } from '../inputs/summary-mode.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { gitUseOf, parseScopes } from './scopes.ts';

/** Everything that the step was asked for. */
export interface BitbucketInputs {
  readonly consumerKey: string;
  readonly consumerSecret: Parent;
  readonly scopes: readonly string[];
  /** Whose repositories git is to reach. */
  readonly workspace: string;
  /** Without a trailing slash. */
  readonly webUrl: string;
  readonly git: 'untouched' | 'fetch' | 'push';
  readonly summary: SummaryMode;
}

const OURS = [
  'consumer-key',
  'consumer-secret',
  'scopes',
  'workspace',
  'bitbucket-url',
  'setup-git',
  'summary',
];

/** What people, and other actions, call some of them. */
const OTHERS: Readonly<Record<string, string>> = {
  ...{ key: 'consumer-key', 'client-id': 'consumer-key', 'oauth-key': 'consumer-key' },
  ...{ secret: 'consumer-secret', 'client-secret': 'consumer-secret', 'oauth-secret': 'consumer-secret' },
  ...{ scope: 'scopes', permissions: 'scopes', owner: 'workspace', url: 'bitbucket-url' },
};

export const BITBUCKET_URL = 'https://bitbucket.org';

/** Reads all inputs. Throws one Failure that holds every problem found, before any request. */
export async function readBitbucketInputs(runtime: Runtime): Promise<BitbucketInputs> {
  const { text, flag, summary, report, settle } = readAsked(runtime, OURS, OTHERS);
  const consumerKey = text('consumer-key');
  if (consumerKey === '') report('credentials-missing', 'consumer-key is empty');
  else if (!/^[\w.~-]{1,255}$/.test(consumerKey))
    report(
      'input-invalid',
      'consumer-key: found a text that no key of a consumer is; copy "Key" from its settings',
    );
  const consumerSecret = await parseParent('consumer-secret', text('consumer-secret'), {
    ...runtime,
    report,
  });
  const scopes = parseScopes(text('scopes'), report);
  const webUrl = parseAddress('bitbucket-url', text('bitbucket-url') || BITBUCKET_URL, {
    example: BITBUCKET_URL,
    report,
  });
  const setUp = flag('setup-git');
  const workspace = text('workspace');
  if (workspace && !/^[\w-]{1,255}$/.test(workspace))
    report(
      'input-invalid',
      `workspace: found ${quoted(workspace)}; allowed is its ID, as in ${BITBUCKET_URL}/WORKSPACE`,
    );
  if (setUp && workspace === '') report('input-invalid', 'workspace: found nothing; setup-git needs it');
  const use = gitUseOf(scopes);
  if (setUp && use === 'nothing' && scopes.length > 0)
    report(
      'inputs-conflict',
      'setup-git needs a scope for repositories: repository to fetch, repository:write to push',
    );
  await settle();
  if (!consumerSecret) throw new Error('a secret that is missing is a problem');
  return {
    consumerKey,
    consumerSecret,
    scopes,
    workspace,
    webUrl,
    git: setUp && use !== 'nothing' ? use : 'untouched',
    summary,
  };
}
