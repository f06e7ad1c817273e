// Preloaded: once the step listens for what is thrown outside of its promise, throws something there, as THROW says: by an
// event without a listener, or in a promise that nobody waits for. Or it is told that nothing is left to do.
import { EventEmitter } from 'node:events';

const thrown = new Error('thrown where nobody waits');
const ways = {
  uncaughtException: () => new EventEmitter().emit('error', thrown),
  unhandledRejection: () => {
    void Promise.reject(thrown);
    if (process.env.THROW_AGAIN) void Promise.reject(new Error(process.env.THROW_AGAIN));
  },
  beforeExit: () => process.emit('beforeExit', 0), // as Node does when nothing is left that could go on
};
process.on('newListener', (name) => {
  if (name === process.env.THROW) setImmediate(ways[name]);
});
