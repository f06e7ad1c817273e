import { describeFailure } from '../failures/report.ts';
import { Failure } from '../failures/failure.ts';
import { openCache } from './organization/cache.ts';
import { explain } from './organization/explain.ts';
import { gitHubReader } from './organization/graphql.ts';
import { programStamp } from './organization/program-stamp.ts';
import { readOrganization, type Reading } from './organization/read-organization.ts';
import { commandSender, ghToken, serverOf, sleep } from './organization/world.ts';
import type { OrganizationOptions } from './options.ts';
import { asciiControls } from './output/json.ts';
import { printable } from './output/printable.ts';
import type { Terminal } from './terminal.ts';

/** Plans the way from PATs to Apps for all repositories of an organization. Answers the exit code. */
export async function migrateOrganization(options: OrganizationOptions, terminal: Terminal): Promise<number> {
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
    return show(reading, options, terminal);
  } catch (error) {
    const explained = explain(error, options.organization);
    if (!(explained instanceof Failure)) throw explained;
    for (const line of describeFailure(explained, terminal.env).split('\n'))
      terminal.complain(printable(line));
    return 1;
  }
}

function show(
  { login, repositories, skipped }: Reading,
  options: OrganizationOptions,
  terminal: Terminal,
): number {
  for (const { repository, file, why } of skipped)
    terminal.complain([repository, ...(file === undefined ? [] : [file]), why].map(printable).join(': '));
  const result = { organization: login, repositories, skipped, apps: [] };
  if (options.json) terminal.print(`${asciiControls(JSON.stringify(result, null, 2))}\n`);
  const isUsed = options.check && repositories.some(({ plan }) => plan.uses.length > 0);
  return skipped.length > 0 || isUsed ? 1 : 0;
}
