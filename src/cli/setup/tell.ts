import { printable } from '../output/printable.ts';
import { styleFor } from '../output/terminal.ts';
import { permissionWords } from '../output/words.ts';
import type { CommandRuntime } from '../command-runtime.ts';
import type { GitHubRepository } from '../disk/origin-remote.ts';
import type { Terminal } from '../terminal.ts';
import type { NewApp } from './conversion.ts';
import { choiceWords, type WantedApp } from './wanted.ts';

const WIDTH = 10;

/** What setup says on its way, on standard output. */
export function teller(terminal: Terminal, runtime: CommandRuntime) {
  const style = styleFor(terminal.isColored);
  const row = (name: string, ...lines: readonly string[]) => {
    const [first = '', ...more] = lines.map((line) => printable(runtime.hide(line)));
    terminal.print(`${style.bold(name.padEnd(WIDTH))}${first}\n`);
    for (const line of more) terminal.print(`${' '.repeat(WIDTH)}${line}\n`);
  };
  return {
    /** What could not be read of the workflows. */
    notes: ({ notes }: WantedApp) => {
      for (const note of notes) runtime.tell(note);
    },

    proposal: ({
      address,
      port,
      isOpen,
      wanted,
      destination,
    }: {
      readonly address: string;
      readonly port: number;
      readonly isOpen: boolean;
      readonly wanted: WantedApp;
      readonly destination: string;
    }) => {
      row('The App', permissionWords(wanted.permissions));
      row('Then', `its client ID and its key will go to ${destination}`);
      row(isOpen ? 'Opened' : 'Open', address);
      row(
        'Elsewhere',
        `a browser on another machine: ssh -L ${port}:127.0.0.1:${port} THIS-MACHINE there, then the same address`,
        `or paste here the address on which the browser ends, ${address}/created?code=…`,
      );
      runtime.log.info(`1/5 waiting for you: create the App on the page`);
    },

    created: ({
      app,
      repository,
      destination,
      commands,
      installUrl,
      wanted,
    }: {
      readonly app: NewApp;
      readonly repository: GitHubRepository;
      readonly destination: string;
      readonly commands: readonly string[];
      readonly installUrl: string;
      readonly wanted: WantedApp;
    }) => {
      row('Created', `${app.name}, ${app.page}`, `key ${app.fingerprint}`);
      row('Stored', destination);
      if (commands.length > 0) row('Run', ...commands);
      row('Install', installUrl, `choose ${choiceWords(repository, wanted)}`);
    },

    proved: ({
      repository: { owner, name },
      wanted: { permissions, replacedSecrets, elsewhere },
      isRevoked,
    }: {
      readonly repository: GitHubRepository;
      readonly wanted: WantedApp;
      readonly isRevoked: boolean;
    }) => {
      const end = isRevoked ? 'it is revoked' : 'it ends within the hour';
      row('Proved', `a token for ${owner}/${name} with ${permissionWords(permissions)}; ${end}`);
      const isElsewhere = elsewhere.some((each) => !each.toLowerCase().includes(`${owner.toLowerCase()}/`));
      if (isElsewhere)
        row(
          'Besides',
          'the App is private: another owner has to have one of their own, or you make this one public',
        );
      row(
        'Next',
        replacedSecrets.length > 0
          ? `mint-app-token migrate --write, and commit what it changes`
          : 'commit and push the workflows',
        'see them run green, then delete the PAT, at GitHub and as a secret',
        'mint-app-token doctor checks all of it, now and later',
      );
    },
  };
}
