import { failureOf, type Problem } from '../../failures/problems.ts';
import { parseCredentials } from '../../inputs/credentials.ts';
import type { InputSource } from '../../inputs/source.ts';
import type { Signer } from '../../signing/signer.ts';
import type { Sender } from '../../transport/sender.ts';
import type { CommandRuntime } from '../command-runtime.ts';
import { missingCredentials } from '../given-inputs.ts';
import type { Chart } from './chart.ts';

/** An App with keys that can sign, as far as that can be told without asking GitHub. */
export interface Credentialed {
  readonly issuer: string;
  readonly signers: readonly Signer[];
}

/** Reads the App's ID and its keys. Nothing where nobody can sign for the App; that is a finding then. */
export async function checkKey(
  source: InputSource,
  {
    sender,
    runtime,
    chart,
  }: { readonly sender: Sender; readonly runtime: CommandRuntime; readonly chart: Chart },
): Promise<Credentialed | undefined> {
  const missing = missingCredentials(source);
  if (missing) chart.found(missing);
  const { text } = source;
  if (!text('private-key') && !text('signing-key')) return undefined;
  const problems: Problem[] = [];
  const credentials = await parseCredentials(
    {
      // A key can be looked at without its App.
      clientId: text('client-id') || (text('app-id') ? '' : 'unknown'),
      appId: text('app-id'),
      privateKey: text('private-key') ? runtime.maskedSecret(text('private-key')) : undefined,
      signingKey: text('signing-key'),
      signingRole: text('signing-role'),
      fallbackToken: undefined,
      inputNames: source.names,
    },
    {
      ...runtime,
      report: (code, found, fix) => {
        if (code !== 'understood') problems.push({ code, text: found, fix });
      },
    },
  );
  for (const problem of problems) chart.found(failureOf([problem]));
  if (problems.length > 0 || credentials.kind !== 'app') return undefined;
  const signers = credentials.makeSigners({ sender, runtime });
  const sound = signers.filter((signer) => signer.isSound?.() !== false);
  for (const signer of signers) await describe(signer, chart);
  return missing || sound.length === 0 ? undefined : { issuer: credentials.issuer, signers: sound };
}

async function describe(signer: Signer, chart: Chart): Promise<void> {
  const fingerprint = await signer.fingerprint();
  const name = [signer.storeName, fingerprint].filter(Boolean).join(' ');
  chart.fact(
    'key',
    signer.storeName ? name : `${name}, to be compared with "Private keys" on the App's page`,
  );
  if (signer.isSound?.() === false)
    chart.finding('private-key-not-pem', `the key ${name} is damaged: its halves do not fit each other`, {
      fix: "Store the whole .pem file once more; if it is lost, make a new key on the App's settings page.",
    });
}
