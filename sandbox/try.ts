// npm run try -- FILE.yml: runs a workflow of your own, with the shipped action, against a GitHub on this machine that is
// made up from what the workflow names. sandbox/try/arguments.ts has the options.
import { HELP, readArguments, told, tryWorkflow } from './try/index.ts';

try {
  const asked = readArguments(process.argv.slice(2));
  if (asked === undefined) console.log(HELP);
  else if (!(await tryWorkflow(asked, console.log))) process.exitCode = 1;
} catch (error) {
  console.error(told(error) ?? error);
  process.exitCode = 2;
}
