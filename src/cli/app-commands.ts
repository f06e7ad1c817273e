// The commands that act as an App, as one chunk: they share the rooms of the action, which would else be in the bundle once
// for each of them. `migrate` does without.
export { doctor } from './doctor.ts';
export { mint } from './mint.ts';
export { revoke } from './revoke.ts';
export { setup } from './setup.ts';
