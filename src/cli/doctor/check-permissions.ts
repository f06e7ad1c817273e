import { Failure } from '../../failures/failure.ts';
import type { AppPages } from '../../github/app-pages.ts';
import type { GitHubApp } from '../../github/app.ts';
import { explainRefusal } from '../../github/explain-refusal.ts';
import { beyond, notGranted } from '../../github/grant.ts';
import type { Installation } from '../../github/installation.ts';
import { nameInWorkflow } from '../../inputs/names.ts';
import { listPermissions } from '../../inputs/permissions.ts';
import { accountLabel } from '../../inputs/target.ts';
import { union } from '../facts/effect.ts';
import type { Permissions } from '../facts/facts.ts';
import type { Ask } from './asks.ts';
import type { Chart } from './chart.ts';
import type { Group } from './groups.ts';

interface Tools {
  readonly app: GitHubApp;
  readonly pages: AppPages;
  readonly chart: Chart;
  /** Uses of a PAT of which nobody has said yet what they need. */
  readonly openQuestions: number;
}

/** What is asked for against what the installation was granted, both ways. */
export async function checkPermissions(
  group: Group,
  installation: Installation,
  tools: Tools,
): Promise<void> {
  if (!installation.evidence) return;
  const granted = installation.evidence.permissions;
  if (Object.keys(granted).length === 0) {
    tools.chart.note(
      `GitHub does not tell what the installation on ${accountLabel(group.target)} was granted`,
    );
    return;
  }
  const asked = union(...group.asks.map(namedBy));
  await findMissing(group, installation, { ...tools, granted, asked });
  findUnused(group, { ...tools, granted, asked });
}

const namedBy = ({ permissions }: Ask): Permissions => (typeof permissions === 'object' ? permissions : {});

interface Compared {
  readonly granted: Readonly<Record<string, string>>;
  readonly asked: Permissions;
}

const limitedTo = (levels: Permissions) => ({ kind: 'limited', levels, unlisted: [] }) as const;

async function findMissing(
  { target, asks }: Group,
  installation: Installation,
  { app, pages, chart, granted, asked }: Tools & Compared,
): Promise<void> {
  const missing = notGranted(granted, limitedTo(asked)).map(([name]) => name);
  const wanted = Object.fromEntries(missing.map((name) => [name, asked[name] ?? 'read']));
  const isTold = Object.keys(pages.permissions).length > 0;
  const notOfApp = new Set(
    isTold ? notGranted(pages.permissions, limitedTo(wanted)).map(([name]) => name) : missing,
  );
  const of = (names: readonly string[]): Permissions =>
    Object.fromEntries(names.map((name) => [name, wanted[name] ?? 'read']));
  const placesOf = (names: readonly string[]) =>
    asks
      .filter((ask) => notGranted(granted, limitedTo(namedBy(ask))).some(([name]) => names.includes(name)))
      .map(({ place }) => place);

  const lacking = missing.filter((name) => notOfApp.has(name));
  const permissions = limitedTo(of(lacking));
  const failure =
    lacking.length > 0
      ? await explainRefusal(
          { ...installation, evidence: notSuspended(installation) },
          { app, target, permissions },
        )
      : undefined;
  if (failure) chart.found(failure, placesOf(lacking));

  const awaited = missing.filter((name) => !notOfApp.has(name));
  if (awaited.length === 0) return;
  const account = accountLabel(target);
  const page = installation.evidence?.settingsUrl ?? `${pages.page}, "Configure"`;
  chart.found(
    new Failure(
      'permission-not-granted',
      `The App asks for ${listPermissions(of(awaited))}, but nobody has accepted that for the installation on ${account} yet`,
      { fix: `Have an owner of ${account} review the request and accept it: ${page}` },
    ),
    placesOf(awaited),
  );
}

/** Of an installation that is suspended, that was told already. */
function notSuspended({ evidence }: Installation): Installation['evidence'] {
  return evidence && { ...evidence, suspendedAt: undefined };
}

function findUnused(
  { target, asks }: Group,
  { pages, chart, granted, asked, openQuestions }: Tools & Compared,
): void {
  const account = accountLabel(target);
  if (asks.length === 0) {
    chart.note(
      `nothing here asks for a token on ${account}, so what the App was granted there is not judged`,
    );
    return;
  }
  const open = asks.filter(({ permissions }) => typeof permissions === 'string');
  if (open.length > 0) {
    chart.note(
      `here permissions are not named, so it cannot be told which of those on ${account} are unused`,
      open.map(({ place }) => place),
    );
    return;
  }
  const most = union(asked, ...asks.map(({ optional }) => optional));
  const unused = beyond(granted, most);
  if (unused.length === 0) return;
  const list = unused.map(
    ([name, level]) => `${nameInWorkflow(name)}: ${level} (asked for: ${most[name] ?? 'nothing'})`,
  );
  const higher = unused.flatMap(([name]) => (most[name] ? [name] : []));
  const settings = pages.settings
    ? `${pages.settings}/permissions`
    : `open ${pages.page} and follow "App settings"`;
  chart.finding(
    'permission-unused',
    `The installation on ${account} has more than is asked for here: ${list.join(', ')}`,
    {
      fix:
        `Take it away, or lower it, under "Permissions & events" in the App's settings (${settings}). Look first whether ` +
        `another repository or another place uses the App: only this folder was read.${openHint(openQuestions)}`,
      files: asks.filter((ask) => higher.some((name) => name in namedBy(ask))).map(({ place }) => place),
    },
  );
}

const openHint = (count: number) =>
  count > 0
    ? ` And what ${count === 1 ? 'one PAT' : `${count} uses of PATs`} here would need is an open question, which migrate asks.`
    : '';
