import { isSendable, objectIn, oneLine, textIn } from "./answers.js";
import { IS_WINDOWS, run } from "./programs.js";
const LIMIT_MS = 20_000; // it is a Python program, and may have to ask for a new token
const LAST_WORDS = 600;
/** Has `az` give a token for a resource: https://learn.microsoft.com/cli/azure/account#az-account-get-access-token */
export async function askCli(resource, world, limitMs = LIMIT_MS) {
    const args = ['account', 'get-access-token', '--output', 'json', '--resource', resource];
    const isWindows = IS_WINDOWS; // where it is a file for the shell, az.cmd
    const program = { command: 'az', args, shell: isWindows, input: '', limitMs, isWindows };
    const { how, stdout, stderr } = await run(program, world);
    switch (how.kind) {
        case 'done':
            return tokenIn(stdout.toString());
        case 'too much':
            return withoutToken(stdout.toString());
        case 'failed':
            return outcomeOf(stderr);
        case 'not started':
            return { kind: 'no login' };
        case 'too slow':
            return { kind: 'failed', words: 'nothing: it did not end in time' };
        case 'cancelled':
            return { kind: 'cancelled' };
    }
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
        return withoutToken(stdout);
    const endsAt = typeof data.expires_on === 'number' ? data.expires_on * 1000 : undefined;
    return { kind: 'token', token, endsAt };
}
const withoutToken = ({ length }) => ({
    kind: 'failed',
    words: `a text of ${length} characters without an accessToken`,
});
