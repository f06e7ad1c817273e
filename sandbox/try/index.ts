/** The door to what `npm run try` does. */
export { HELP, readArguments, type Arguments } from './arguments.ts';
export { told, tryWorkflow } from './run.ts';
