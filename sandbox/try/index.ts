/** The door to what `npm run try` does, and to the stand-ins that it has for actions and programs of others. */
export { isStandIn, programs as standInPrograms, standIns } from '../actions/index.ts';
export { HELP, readArguments, type Arguments } from './arguments.ts';
export { told, tryWorkflow } from './run.ts';
