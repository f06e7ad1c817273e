import { revoke } from './revoke.ts';
import { runStep } from './run-step.ts';

void runStep({ run: revoke, onFailure: 'warn' });
