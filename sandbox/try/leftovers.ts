// What steps have left running when a run is over.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Ends what steps have left running, as a runner does at the end of a job, until nothing more is found. A process is known
 * by its HOME, which Linux alone tells; one that was given another HOME lives on.
 */
export function endProcessesOf(temp: string): void {
  if (process.platform !== 'linux') return;
  for (let round = 0; round < 20 && endSome(`HOME=${join(temp, 'home')}`) > 0; round += 1);
}

function endSome(variable: string): number {
  let ended = 0;
  for (const name of readdirSync('/proc').filter((each) => /^\d+$/.test(each)))
    try {
      if (!readFileSync(`/proc/${name}/environ`, 'latin1').split('\0').includes(variable)) continue;
      process.kill(Number(name), 'SIGKILL');
      ended += 1;
    } catch {
      // It has ended meanwhile, or is somebody else's.
    }
  return ended;
}
