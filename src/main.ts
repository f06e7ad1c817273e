import { mint } from './mint.ts';
import { runStep } from './run-step.ts';

await runStep({ run: mint, onFailure: 'fail' });
