import { AGENT_ARGUMENT } from './agent/protocol.ts';

// The agent of keep-fresh is this same bundle with an argument; it speaks to no runner, and evaluates none of what does.
const [, , argument, folder] = process.argv;
if (argument === AGENT_ARGUMENT && folder) {
  const { runAgent } = await import('./agent/run.ts');
  await runAgent(folder);
} else {
  const { mint } = await import(/* webpackMode: "eager" */ './mint.ts');
  const { runStep } = await import(/* webpackMode: "eager" */ './run-step.ts');
  await runStep({ run: mint, onFailure: 'fail' });
}
