// npm run try -- FILE.yml: runs a workflow of your own, with the shipped action, against a GitHub on this machine that is
// made up from what the workflow names. sandbox/try/arguments.ts has the options.
import { HELP, readArguments, told, tryWorkflow } from './try/index.ts';

// Whoever reads may have seen enough, and whoever waits may have waited enough: what was made is cleared away all the same.
process.stdout.on('error', () => undefined);
const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => {
    stop.abort();
  });

try {
  const asked = readArguments(process.argv.slice(2));
  if (asked === undefined) console.log(HELP);
  else if (!(await tryWorkflow(asked, console.log, stop.signal))) process.exitCode = 1;
} catch (error) {
  console.error(told(error) ?? error);
  process.exitCode = 2;
}
