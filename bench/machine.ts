import { fork, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** `short`: tokens live eight seconds. */
export type Mode = 'plain' | 'latency' | 'tls' | 'short';

interface ServerInfo {
  readonly apiUrl: string;
  readonly serverUrl: string;
  readonly clientId: string;
  readonly privateKey: string;
  readonly cert?: string;
  readonly owners: readonly string[];
  /** Where there is no latency: what a step needs whose key is in a store. */
  readonly stores?: Readonly<Record<'vault' | 'aws', Pick<RunOptions, 'inputs' | 'env'>>>;
}

export interface Counts {
  readonly requests: number;
  readonly connections: number;
}

export interface RunOptions {
  readonly entry: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly state?: string;
  readonly nodeOptions?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** A sandbox GitHub in its own process, and a runner that is no more than the environment a step needs. */
export class Machine {
  readonly #server: ChildProcess;
  readonly info: ServerInfo;
  readonly temp = mkdtempSync(join(tmpdir(), 'bench-'));

  private constructor(server: ChildProcess, info: ServerInfo) {
    this.#server = server;
    this.info = info;
    writeFileSync(join(this.temp, 'ca.pem'), info.cert ?? '');
  }

  static async start(mode: Mode): Promise<Machine> {
    const server = fork(join(import.meta.dirname, 'server.ts'), [mode]);
    const [info] = (await once(server, 'message')) as [ServerInfo];
    return new Machine(server, info);
  }

  async counts(): Promise<Counts> {
    this.#server.send('counts');
    const [counts] = (await once(this.#server, 'message')) as [Counts];
    return counts;
  }

  /** Runs a step once; answers milliseconds from spawn to exit. Throws when the step fails. */
  async run({ entry, inputs = {}, state = '', nodeOptions = [], env = {} }: RunOptions): Promise<number> {
    const { apiUrl, serverUrl, clientId, privateKey, cert, owners } = this.info;
    for (const name of ['output', 'state']) writeFileSync(join(this.temp, name), '');
    const given = {
      'client-id': clientId,
      'private-key': privateKey,
      'github-api-url': apiUrl,
      'permission-contents': 'write',
      ...inputs,
    };
    const child = spawn(process.execPath, [...nodeOptions, entry], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {
        PATH: process.env.PATH ?? '',
        GITHUB_API_URL: apiUrl,
        GITHUB_SERVER_URL: serverUrl,
        GITHUB_REPOSITORY: `${owners[0] ?? ''}/app`,
        GITHUB_REPOSITORY_OWNER: owners[0] ?? '',
        GITHUB_OUTPUT: join(this.temp, 'output'),
        GITHUB_STATE: join(this.temp, 'state'),
        ...(cert && { NODE_EXTRA_CA_CERTS: join(this.temp, 'ca.pem') }),
        ...Object.fromEntries(
          Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
        ),
        ...stateVariables(state),
        ...env,
      },
    });
    const start = process.hrtime.bigint();
    child.stdout.resume();
    const [code] = (await once(child, 'exit')) as [number | null];
    const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
    if (code !== 0) throw new Error(`${entry} ended with ${String(code)}`);
    return milliseconds;
  }

  /** What the last main left for post. */
  state(): string {
    return readFileSync(join(this.temp, 'state'), 'utf8');
  }

  stop(): void {
    this.#server.disconnect();
    rmSync(this.temp, { recursive: true, force: true });
  }
}

/** The state file's entries (`name<<DELIMITER`, value, DELIMITER) as the variables that post sees. */
function stateVariables(file: string): Record<string, string> {
  const entries = file.matchAll(/^(.+?)<<(.+)\n([^]*?)\n\2$/gm);
  return Object.fromEntries([...entries].map(([, name = '', , value = '']) => [`STATE_${name}`, value]));
}
