// Preloaded: once the step listens for what is thrown outside of its promise, throws something there, as THROW says: by an
// event without a listener, or in a promise that nobody waits for.
import { EventEmitter } from 'node:events';

const thrown = new Error('thrown where nobody waits');
const ways = {
  uncaughtException: () => new EventEmitter().emit('error', thrown),
  unhandledRejection: () => void Promise.reject(thrown),
};
process.on('newListener', (name) => {
  if (name === process.env.THROW) setImmediate(ways[name]);
});
