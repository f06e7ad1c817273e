// Loaded only without `signing-role`: a token from `az`, the command line of Azure, as azure/login leaves it logged in.
import { spawn } from 'node:child_process';
import { isSendable, objectIn, oneLine, textIn } from "./answers.js";
const LIMIT_MS = 20_000; // it is a Python program, and may have to ask for a new token
const LAST_WORDS = 600;
const MAX_OUTPUT = 64 * 1024;
/** Has `az` give a token for a resource: https://learn.microsoft.com/cli/azure/account#az-account-get-access-token */
export function askCli(resource, { env, cancellation }, limitMs = LIMIT_MS) {
    const isWindows = process.platform === 'win32'; // where it is a file for the shell, az.cmd
    const args = ['account', 'get-access-token', '--output', 'json', '--resource', resource];
    // A group of its own elsewhere: az is a script that starts Python, and both are to end.
    const options = { env: jobEnvironment(env), shell: isWindows, detached: !isWindows, windowsHide: true };
    return new Promise((resolve) => {
        const child = spawn('az', args, options);
        const said = { stdout: '', stderr: '' };
        const end = (outcome) => {
            clearTimeout(timer);
            forget();
            resolve(outcome);
            // Whatever still holds the other ends keeps the step from ending otherwise.
            for (const stream of [child.stdin, child.stdout, child.stderr])
                stream.destroy();
        };
        const stop = (outcome) => {
            try {
                process.kill(Number(child.pid) * (isWindows ? 1 : -1), 'SIGKILL');
            }
            catch {
                // it has ended already, or was never there
            }
            end(outcome);
        };
        const timer = setTimeout(() => {
            stop({ kind: 'failed', words: 'nothing: it did not end in time' });
        }, limitMs);
        const forget = cancellation.onRequest(() => {
            stop({ kind: 'cancelled' });
        });
        for (const name of ['stdout', 'stderr'])
            child[name].on('data', (chunk) => {
                said[name] = (said[name] + chunk.toString()).slice(-MAX_OUTPUT);
            });
        child.stdin.end();
        child.on('error', () => {
            end({ kind: 'no login' });
        });
        child.on('close', (code) => {
            end(code === 0 ? tokenIn(said.stdout) : outcomeOf(said.stderr));
        });
    });
}
function outcomeOf(stderr) {
    const isNone = stderr.includes('not recognized as an internal');
    const isLoggedOut = stderr.includes('az login') && !stderr.includes('AADSTS');
    if (isNone || isLoggedOut)
        return { kind: 'no login' };
    return { kind: 'failed', words: oneLine(stderr).slice(0, LAST_WORDS) || 'nothing' };
}
function tokenIn(stdout) {
    const data = objectIn(stdout);
    const token = textIn(data, 'accessToken');
    if (!token || !isSendable(token))
        return { kind: 'failed', words: `a text of ${stdout.length} characters without an accessToken` };
    const endsAt = typeof data.expires_on === 'number' ? data.expires_on * 1000 : undefined;
    return { kind: 'token', token, endsAt };
}
/** The job's environment, without what only this action was given. */
function jobEnvironment(env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => !/^(?:INPUT|STATE)_/i.test(name)));
}
