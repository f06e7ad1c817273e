import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { describeFailure } from '../failures/report.ts';
import { Failure } from '../failures/failure.ts';
import { Complaint } from './complaint.ts';
import { openCache } from './organization/cache.ts';
import { explain } from './organization/explain.ts';
import { gitHubReader } from './organization/graphql.ts';
import { programStamp } from './organization/program-stamp.ts';
import { readOrganization, type Reading } from './organization/read-organization.ts';
import { commandSender, ghToken, serverOf, sleep } from './organization/world.ts';
import { surveyOf, type Survey } from './organization/survey.ts';
import { writeNamedFile } from './disk/write-file.ts';
import { renderPage } from './output/organization-page.ts';
import { renderOrganizationReport } from './output/organization-report.ts';
import { renderSurvey } from './output/organization-terminal.ts';
import { styleFor } from './output/terminal.ts';
import type { OrganizationOptions } from './options.ts';
import { asciiControls } from './output/json.ts';
import { printable } from './output/printable.ts';
import type { Terminal } from './terminal.ts';

/** Plans the way from PATs to Apps for all repositories of an organization. Answers the exit code. */
export async function migrateOrganization(options: OrganizationOptions, terminal: Terminal): Promise<number> {
  refuseReport(options.report);
  try {
    const server = serverOf(terminal.env);
    const token = await ghToken(terminal.env, server);
    const reader = gitHubReader({
      server,
      token,
      sender: commandSender(terminal),
      now: Date.now,
      sleep,
      tell: terminal.progress,
    });
    const cache = openCache(
      terminal.env,
      {
        host: new URL(server.apiUrl).host,
        organization: options.organization,
        maker: programStamp(options.home),
      },
      terminal.complain,
    );
    const { organization, resume } = options;
    const progress = (done: number, total: number) => {
      terminal.progress(`${done}/${total}`);
    };
    const reading = await readOrganization({ organization, reader, cache, resume, progress });
    return show(reading, options, terminal, server.webUrl);
  } catch (error) {
    const explained = explain(error, options.organization);
    if (!(explained instanceof Failure)) throw explained;
    for (const line of describeFailure(explained, terminal.env).split('\n'))
      terminal.complain(printable(line));
    return 1;
  }
}

function show(reading: Reading, options: OrganizationOptions, terminal: Terminal, webUrl: string): number {
  for (const { repository, file, why } of reading.skipped)
    terminal.complain([repository, ...(file === undefined ? [] : [file]), why].map(printable).join(': '));
  const survey = surveyOf(reading);
  const { organization, repositories, skipped, apps } = survey;
  const isReported = options.report === undefined || writeReport(options.report, survey, webUrl, terminal);
  if (options.json)
    terminal.print(
      `${asciiControls(JSON.stringify({ organization, repositories, skipped, apps }, null, 2))}\n`,
    );
  else terminal.print(renderSurvey(survey, styleFor(terminal.isColored)));
  const isUsed = options.check && survey.uses.length > 0;
  return skipped.length > 0 || isUsed || !isReported ? 1 : 0;
}

/** Said before anything is asked: to read an organization takes minutes. */
function refuseReport(file: string | undefined): void {
  if (file === undefined) return;
  const folder = dirname(resolve(file));
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
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
