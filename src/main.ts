import { mint } from './mint.ts';
import { runStep } from './run-step.ts';

void runStep({ run: mint, onFailure: 'fail' });
