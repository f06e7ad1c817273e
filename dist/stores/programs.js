import { spawn } from 'node:child_process';
const AFTERWARDS_MS = 1_000; // what a program leaves running may hold its output open for ever, as an agent does
const MAX_OUTPUT_BYTES = 64 * 1024;
export const IS_WINDOWS = process.platform === 'win32';
/** Runs a program in the job's environment, without what only this action was given. */
export function run({ command, args, shell, input, limitMs, isWindows }, { env, cancellation }) {
    return new Promise((resolve) => {
        const own = Object.entries(env).filter(([name]) => !/^(?:INPUT|STATE)_/i.test(name));
        // A group of its own, so that what a shell or a script has started ends with it.
        const child = spawn(command, args, {
            shell,
            env: Object.fromEntries(own),
            detached: !isWindows,
            windowsHide: true,
        });
        const chunks = [];
        let stderr = '';
        let size = 0;
        const end = (how) => {
            clearTimeout(timer);
            forget();
            resolve({ how, stdout: Buffer.concat(chunks), stderr });
            // Whatever still holds the other ends keeps the step from ending otherwise.
            for (const stream of [child.stdin, child.stdout, child.stderr])
                stream.destroy();
            child.unref();
        };
        const stop = (how) => {
            try {
                process.kill(Number(child.pid) * (isWindows ? 1 : -1), 'SIGKILL');
            }
            catch {
                // it has ended already, or was never there
            }
            end(how);
        };
        const timer = setTimeout(stop, limitMs, { kind: 'too slow' });
        const forget = cancellation.onRequest(() => {
            stop({ kind: 'cancelled' });
        });
        child.stdout.on('data', (chunk) => {
            size += chunk.length;
            chunks.push(chunk);
            if (size > MAX_OUTPUT_BYTES)
                stop({ kind: 'too much', why: `wrote more than ${MAX_OUTPUT_BYTES / 1024} kB to stdout` });
        });
        child.stderr.on('data', (chunk) => {
            stderr = (stderr + chunk.toString()).slice(-MAX_OUTPUT_BYTES);
        });
        child.stdin.on('error', () => undefined); // it did not read to the end; its exit code tells more
        child.on('error', ({ message }) => {
            end({ kind: 'not started', why: `could not be started: ${message}` });
        });
        const ended = (code, signal) => {
            const why = code === null ? `was ended by ${String(signal)}` : `ended with exit code ${code}`;
            end(code === 0 ? { kind: 'done' } : { kind: 'failed', why });
        };
        child.on('close', ended);
        child.on('exit', (code, signal) => {
            setTimeout(ended, AFTERWARDS_MS, code, signal).unref();
        });
        child.stdin.end(input);
    });
}
