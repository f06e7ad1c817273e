import { AGENT_ARGUMENT } from './agent/protocol.ts';

// The agent of keep-fresh is this same bundle with an argument; it speaks to no runner, and evaluates none of what does.
const [, , argument, folder] = process.argv;
if (argument === AGENT_ARGUMENT && folder) {
  void import('./agent/run.ts').then(({ runAgent }) => runAgent(folder));
} else {
  void import(/* webpackMode: "eager" */ './run-step.ts').then(async ({ runStep }) => {
    const { mint } = await import(/* webpackMode: "eager" */ './mint.ts');
    return runStep({ run: mint, onFailure: 'fail' });
  });
}
