// jest's order of the files: those that wait for time-outs begin first, so that others use the time. Also on a machine that
// has never run them, where jest would go by their size.
import Sequencer from '@jest/test-sequencer';

const WAITING = [
  'fault-matrix-stores',
  'failures',
  'fault-matrix',
  'proxies',
  'fault-matrix-probes',
  'rules',
];

export default class LongestFirst extends (Sequencer.default ?? Sequencer) {
  sort(tests) {
    const rank = ({ path }) => {
      const at = WAITING.findIndex((name) => path.endsWith(`/scenarios/${name}.test.ts`));
      return at === -1 ? WAITING.length : at;
    };
    return super.sort(tests).toSorted((a, b) => rank(a) - rank(b));
  }
}
