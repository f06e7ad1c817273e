#!/usr/bin/env node
// The entry of the command line; bundled as dist/cli/index.js.
import { realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import { runProgram } from './program.ts';
import { ownTerminal } from './terminal.ts';

// npx starts it by a link; the package's folder, or the clone's, is two above the file itself.
const home = dirname(dirname(dirname(realpathSync(process.argv[1] ?? '.'))));
process.exitCode = await runProgram(process.argv.slice(2), ownTerminal(), home);
