// Preloaded: writing to the state file fails, as on a full disk.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const append = fs.appendFileSync;
fs.appendFileSync = (file, ...rest) => {
  if (file !== process.env.GITHUB_STATE) return append(file, ...rest);
  throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
};
syncBuiltinESMExports();
