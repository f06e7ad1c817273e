import { revoke } from './revoke.ts';
import { runStep } from './run-step.ts';

await runStep({ run: revoke, onFailure: 'warn' });
