// Preloaded into a run that is looked at, not timed against others: writes to OBSERVE_FILE what it used and when.
// Milliseconds since the process began; a phase ends when the next begins.
const { statSync, writeFileSync } = require('node:fs');
const crypto = require('node:crypto');
const { registerHooks } = require('node:module');

const at = {};
const files = [];
let bytes = 0;
const mark = (name) => (at[name] ??= process.uptime() * 1000);

registerHooks({
  load(url, context, next) {
    if (url.startsWith('file:')) {
      files.push(url.slice(url.lastIndexOf('/') + 1));
      bytes += statSync(new URL(url)).size;
    }
    return next(url, context);
  },
});
mark('module load');
const { createPrivateKey } = crypto;
crypto.createPrivateKey = (...args) => {
  mark('sign');
  return createPrivateKey(...args);
};
const protocol = process.env.GITHUB_API_URL.startsWith('https:')
  ? require('node:https')
  : require('node:http');
const { request } = protocol;
const phases = ['look-up', 'mint'];
protocol.request = (...args) => {
  mark(phases.shift() ?? 'later');
  const outgoing = request(...args);
  outgoing.once('response', (answer) => answer.once('end', () => phases.length === 0 && mark('hand-over')));
  return outgoing;
};
process.once('exit', () => {
  mark('end');
  const builtins = process.moduleLoadList.filter((name) => /undici|fetch|child_process/.test(name));
  const { maxRSS } = process.resourceUsage();
  writeFileSync(process.env.OBSERVE_FILE, JSON.stringify({ at, files, bytes, builtins, maxRssKb: maxRSS }));
});
