import { dirname, resolve } from 'node:path';
import type { GitHubServer } from '../inputs/server.ts';
import { describeFailure } from '../failures/report.ts';
import { Failure } from '../failures/failure.ts';
import { Complaint } from './complaint.ts';
import { openCache } from './organization/cache.ts';
import { explain } from './organization/explain.ts';
import { gitHubReader } from './organization/graphql.ts';
import { programStamp } from './organization/program-stamp.ts';
import { readOrganization } from './organization/read-organization.ts';
import { ghToken, openLine, serverOf, type Line } from './organization/world.ts';
import { findProposals, type Proposed } from './organization/proposals.ts';
import { openPullRequests, type Opened } from './organization/pull-requests.ts';
import { checkedPatch } from './migrate.ts';
import { proposedFacts, renderProposed } from './output/proposed.ts';
import { surveyOf, type Survey } from './organization/survey.ts';
import { isFolder } from './disk/is-folder.ts';
import { wrongServer } from './given-inputs.ts';
import { writeNamedFile } from './disk/write-file.ts';
import { renderPage } from './output/organization-page.ts';
import { renderOrganizationReport } from './output/organization-report.ts';
import { renderSurvey } from './output/organization-terminal.ts';
import { styleFor } from './output/terminal.ts';
import type { OrganizationOptions } from './options.ts';
import type { Secret } from '../runtime/secret.ts';
import { asciiControls, printable } from './output/printable.ts';
import type { Terminal } from './terminal.ts';
import { VERSION } from './version.ts';

/** Plans the way from PATs to Apps for all repositories of an organization. Answers the exit code. */
export async function migrateOrganization(options: OrganizationOptions, terminal: Terminal): Promise<number> {
  refuseReport(options.report);
  const wrong = wrongServer(terminal.env, { mayHavePath: true });
  if (wrong !== undefined) throw new Complaint(2, wrong);
  const line = openLine(terminal);
  try {
    const server = serverOf(terminal.env);
    const token = await ghToken(terminal.env, server);
    const reader = gitHubReader({
      server,
      token,
      sender: line.sender,
      now: Date.now,
      sleep: line.sleep,
      tell: terminal.progress,
    });
    const cache = openCache(
      terminal.env,
      {
        host: new URL(server.apiUrl).host,
        organization: options.organization,
        maker: programStamp(options.home, VERSION),
      },
      terminal.complain,
    );
    const { organization, resume } = options;
    const progress = (done: number, total: number) => {
      terminal.progress(`${done}/${total}`);
    };
    const reading = await readOrganization({ organization, reader, cache, resume, progress });
    const survey = surveyOf(reading);
    const proposed =
      options.pullRequests === 'no'
        ? undefined
        : await findProposals(reading.repositories, reader, (planned, owner) =>
            checkedPatch(planned, options, owner),
          );
    return await tell({ survey, proposed, server, token, line }, options, terminal);
  } catch (error) {
    const explained = explain(error, options.organization);
    if (!(explained instanceof Failure)) throw explained;
    for (const words of describeFailure(explained, terminal.env).split('\n'))
      terminal.complain(printable(words));
    return 1;
  } finally {
    line.hangUp();
  }
}

interface Found {
  readonly survey: Survey;
  readonly proposed: readonly Proposed[] | undefined;
  readonly server: GitHubServer;
  readonly token: Secret;
  readonly line: Line;
}

/** Shows what was found, and opens the pull requests where that was asked for. Answers the exit code. */
async function tell(found: Found, options: OrganizationOptions, terminal: Terminal): Promise<number> {
  const { survey, proposed, server } = found;
  const { organization, repositories, skipped, apps } = survey;
  for (const { repository, file, why } of skipped)
    terminal.complain([repository, ...(file === undefined ? [] : [file]), why].map(printable).join(': '));
  const isReported =
    options.report === undefined || writeReport(options.report, survey, server.webUrl, terminal);
  if (!options.json) {
    terminal.print(renderSurvey(survey, styleFor(terminal.isColored)));
    if (proposed) terminal.print(renderProposed(proposed));
  }
  const opened = proposed && options.pullRequests === 'open' ? await openAll(found, options, terminal) : [];
  if (options.json) {
    const pullRequests = proposed && { pullRequests: proposed.map((each) => proposedFacts(each, opened)) };
    const result = { organization, repositories, skipped, apps, ...pullRequests };
    terminal.print(`${asciiControls(JSON.stringify(result, null, 2))}\n`);
  }
  const isUsed = options.check && survey.uses.length > 0;
  const hasFailed =
    opened.some((each) => 'why' in each) ||
    (proposed?.some((each) => each.kind === 'left' && each.isFailure) ?? false);
  return skipped.length > 0 || isUsed || !isReported || hasFailed ? 1 : 0;
}

/** Opens what is proposed, and says of each what came of it as it comes. */
async function openAll(
  { proposed = [], server, token, line }: Found,
  options: OrganizationOptions,
  terminal: Terminal,
): Promise<Opened[]> {
  const proposals = proposed.flatMap((each) => (each.kind === 'open' ? [each.proposal] : []));
  const { clientIdVariable, privateKeySecret, json } = options;
  const opened: Opened[] = [];
  await openPullRequests(
    proposals,
    {
      env: terminal.env,
      token,
      host: new URL(server.webUrl).hostname,
      clientIdVariable,
      privateKeySecret,
      now: Date.now,
      sleep: line.sleep,
      tell: terminal.progress,
    },
    (result) => {
      opened.push(result);
      if ('why' in result) terminal.complain(`${printable(result.repository)}: ${printable(result.why)}`);
      else if (!json) terminal.print(`${printable(result.repository)}: opened ${printable(result.url)}\n`);
    },
  );
  return opened;
}

/** Said before anything is asked: to read an organization takes minutes. */
function refuseReport(file: string | undefined): void {
  if (file === undefined) return;
  const folder = dirname(resolve(file));
  if (!isFolder(folder))
    throw new Complaint(2, `--report is ${JSON.stringify(file)}, and there is no folder ${folder}`);
}

function writeReport(file: string, survey: Survey, webUrl: string, terminal: Terminal): boolean {
  const text = /\.html$/i.test(file) ? renderPage(survey, webUrl) : renderOrganizationReport(survey);
  try {
    writeNamedFile(file, text);
    return true;
  } catch (error) {
    terminal.complain(
      `${printable(file)}: not written: ${printable(error instanceof Error ? error.message : String(error))}`,
    );
    return false;
  }
}
