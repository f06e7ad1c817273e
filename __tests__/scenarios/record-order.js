// Preloaded into a stage: writes down the order in which things leave it, one line for each, to ORDER_FILE.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { appendFileSync } = fs;
const { GITHUB_OUTPUT, GITHUB_STATE, ORDER_FILE } = process.env;
const names = { [GITHUB_OUTPUT]: 'output', [GITHUB_STATE]: 'state' };

fs.appendFileSync = (file, text, ...rest) => {
  appendFileSync(ORDER_FILE, `${names[file] ?? 'file'} ${text.split('<<')[0]}\n`);
  appendFileSync(file, text, ...rest);
};
syncBuiltinESMExports();

const write = process.stdout.write.bind(process.stdout);
process.stdout.write = (text, ...rest) => {
  appendFileSync(ORDER_FILE, text);
  return write(text, ...rest);
};
