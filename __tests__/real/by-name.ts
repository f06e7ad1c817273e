// Scenarios in which the sandbox's GitHub is https://github.com, for clients that take no other URL for it: in a mount
// namespace of their own its name leads to an address of this machine, and its certificate is one of those to trust.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { generate } from 'selfsigned';
import { mountNamespace, ownAddress } from '../../scripts/real-git-clients.ts';
import { gitScenario, type GitScenario } from '../scenarios/git-scenario.ts';
import type { Stage } from '../scenarios/harness.ts';

const ADDRESS = ownAddress(process.env.JEST_WORKER_ID ?? '1');
const NAMES = ['github.com', 'api.github.com', 'lfs.github.com', 'ssh.github.com', 'codeload.github.com'];
const TRUSTED = '/etc/ssl/certs/ca-certificates.crt';

export interface RunOptions {
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Folders that come first in PATH. */
  readonly path?: readonly string[];
}

export interface NamedScenario extends GitScenario {
  /** Runs a program where github.com is the sandbox, as a later step would; answers what it printed, or throws it. */
  readonly run: (program: string, args: readonly string[], options: RunOptions) => Promise<string>;
  /** The job's workspace, which is there and empty. */
  readonly workspace: string;
}

/** As `gitScenario`, by the name of github.com. */
export async function namedScenario(body: (sandbox: NamedScenario) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'by-name-'));
  const { private: key, cert } = await certificate();
  const files = {
    hosts: join(folder, 'hosts'),
    trusted: join(folder, 'trusted'),
    cert: join(folder, 'cert'),
  };
  writeFileSync(files.hosts, `127.0.0.1 localhost\n${ADDRESS} ${NAMES.join(' ')}\n`);
  writeFileSync(files.trusted, `${readFileSync(TRUSTED, 'utf8')}\n${cert}`);
  writeFileSync(files.cert, cert);
  const site = { address: ADDRESS, port: 443, serverUrl: 'https://github.com', apiUrl: `https://${ADDRESS}` };
  try {
    await gitScenario(
      async (sandbox) => {
        const workspace = join(sandbox.temp, 'workspace');
        mkdirSync(workspace);
        const trusting = (stage: Stage = {}): Stage => ({
          ...stage,
          env: { GITHUB_WORKSPACE: workspace, NODE_EXTRA_CA_CERTS: files.cert, ...stage.env },
        });
        await body({
          ...sandbox,
          workspace,
          setUp: (stage) => sandbox.setUp(trusting(stage)),
          post: (state, stage) =>
            sandbox.post(state, trusting({ ...stage, env: { HOME: sandbox.home, ...stage?.env } })),
          run: (program, args, { cwd, env, path = [] }) =>
            runIn(files, [program, ...args], {
              cwd,
              env: {
                PATH: [...path, dirname(process.execPath), process.env.PATH].filter(Boolean).join(':'),
                HOME: sandbox.home,
                RUNNER_TEMP: sandbox.temp,
                GIT_CONFIG_NOSYSTEM: '1',
                GIT_TERMINAL_PROMPT: '0',
                NODE_EXTRA_CA_CERTS: files.cert,
                ...env,
              },
            }),
        });
        // Clients ask for more than git and the sandbox's API have, such as archives: 404, as for any stranger.
        const { violations } = sandbox.github;
        const others = violations.filter((each) => !each.endsWith('the sandbox has no such end point'));
        violations.splice(0, violations.length, ...others);
      },
      { tls: { key, cert }, site },
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

let made: ReturnType<typeof generate> | undefined;

function certificate() {
  const altNames = [
    ...NAMES.map((value) => ({ type: 2 as const, value })),
    { type: 7 as const, ip: ADDRESS },
  ];
  made ??= generate([{ name: 'commonName', value: 'github.com' }], {
    keySize: 2048,
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: true },
      { name: 'subjectAltName', altNames },
    ],
  });
  return made;
}

const MOUNTS = `mount --bind "$1" /etc/hosts && mount --bind "$2" ${TRUSTED} && shift 2 && exec "$@"`;

function runIn(
  { hosts, trusted }: { hosts: string; trusted: string },
  command: readonly string[],
  options: { cwd: string; env: NodeJS.ProcessEnv },
): Promise<string> {
  const args = [...mountNamespace, 'sh', '-c', MOUNTS, 'sh', hosts, trusted, ...command];
  const child = spawn('unshare', args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(output);
      else reject(new Error(`${command.join(' ')} ended with ${String(code)}:\n${output}`));
    });
  });
}
