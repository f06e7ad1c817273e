// jest's TypeScript transformer: Node's own type stripping keeps every position, so no source map is needed.
import { createHash } from 'node:crypto';
import { stripTypeScriptTypes } from 'node:module';
import { instrument } from './covered/instrument.js';

export default {
  canInstrument: true,
  process: (source, file, options) => ({
    code: options.instrument ? instrument(source, file).code : stripTypeScriptTypes(source),
  }),
  getCacheKey: (source, file, options) =>
    createHash('sha256').update([process.version, options.instrument, file, source].join('\0')).digest('hex'),
};
