import { oneLine } from "./answers.js";
import { IS_WINDOWS, run } from "./programs.js";
const LIMIT_MS = 30_000; // an HSM signs in 40 ms; one that is asked over a network may take seconds
const LAST_WORDS = 300;
/** A key behind a command, such as one of PKCS#11: it gets the text on stdin, and gives its signature on stdout. */
export function commandKey(key, world, { limitMs = LIMIT_MS, isWindows = IS_WINDOWS } = {}) {
    const { failure } = world;
    return {
        address: undefined,
        readPublicKey: () => Promise.resolve(undefined),
        sign: async (text) => {
            const program = { command: key.command, args: [], shell: true, input: text, limitMs, isWindows };
            const { how, stdout, stderr } = await run(program, world);
            const lastWords = stderr.length > LAST_WORDS ? `\u2026${stderr.slice(-LAST_WORDS)}` : stderr;
            const said = stderr && `It said on stderr: ${oneLine(lastWords)}`;
            const unusable = (why, fix) => failure('signing-key-unusable', `${key.name} ${why}`, { said, fix });
            if (how.kind === 'cancelled')
                throw failure('job-cancelled', `The job was cancelled while ${key.name} ran`);
            if (how.kind === 'too slow') {
                const why = `did not end within ${limitMs / 1000} s`;
                throw failure('key-store-unavailable', `${key.name} ${why}`, {
                    said,
                    fix: 'See what the command waits for.',
                });
            }
            if ('why' in how)
                throw unusable(how.why, 'Give it a text in a step of its own, to see what it lacks: printf test | COMMAND');
            const signature = signatureIn(stdout);
            if (typeof signature !== 'string')
                return signature;
            const contract = `it gets the text on stdin, and is to write the RS256 signature of it to stdout, as bytes or base64`;
            throw unusable(`wrote ${signature}`, `Correct the command: ${contract}.`);
        },
    };
}
/** The signature that was written, as bytes or base64; in words, what is no signature. */
function signatureIn(stdout) {
    if (stdout.length === 0)
        return 'nothing to stdout';
    const text = stdout.toString('latin1');
    if (!/^[\w+/=\s-]+$/.test(text))
        return stdout; // its length is checked like that of every signature
    const packed = text.replace(/\s/g, '');
    // Hexadecimal digits are letters of base64 too, and 512 of them would pass for the signature of another key.
    if (/^[0-9a-f]{512,}$/i.test(packed))
        return 'hexadecimal digits to stdout';
    const bytes = Buffer.from(packed, 'base64');
    const isBase64 = packed.replace(/=+$/, '').length === Math.ceil((bytes.length * 4) / 3);
    return isBase64 && bytes.length >= 64
        ? bytes
        : `a text of ${packed.length} character${packed.length === 1 ? '' : 's'} to stdout`;
}
