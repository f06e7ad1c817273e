import { fieldsOf, idIn, nameIn, pageIn } from '../../github/answers.ts';
import { Refusal } from '../../github/refusal.ts';
import type { GitHubServer } from '../../inputs/server.ts';
import { sameName } from '../../inputs/names.ts';
import type { Runtime } from '../../runtime/runtime.ts';
import type { Secret } from '../../runtime/secret.ts';
import { fingerprintIn } from '../../signing/new-key.ts';
import type { HttpResponse, SendRequest } from '../../transport/message.ts';
import type { Owner } from './manifest.ts';
import { setupFailure, wordsOf } from './setup-failure.ts';

/** An App that GitHub has just registered, with the one copy of its key. */
export interface NewApp {
  readonly clientId: string;
  readonly slug: string;
  /** As its owner called it: anything at all. */
  readonly name: string;
  readonly page: string;
  readonly privateKey: Secret;
  /** As the App's settings page shows it. */
  readonly fingerprint: string;
}

/** The code is wrong, spent or older than an hour. */
export class SpentCode extends Error {}

interface Exchange {
  readonly server: GitHubServer;
  readonly owner: Owner;
  readonly send: SendRequest;
  readonly maskedSecret: Runtime['maskedSecret'];
}

const CLIENT_ID = /^[A-Za-z0-9][\w.-]{0,99}$/;
const MAX_KEY = 16_384; // GitHub's have 1,700 characters
const SLUG = /^[a-z0-9][a-z0-9-]{0,99}$/;

/** Exchanges the code for the App's credentials. The client secret and the webhook's, which come with them, are dropped here. */
export async function convertCode(
  code: string,
  { server, owner, send, maskedSecret }: Exchange,
): Promise<NewApp> {
  // Whoever reads the code in a log may still have the key, where GitHub has not given it.
  maskedSecret(`app-manifests/${encodeURIComponent(code)}`);
  const answer = await send({
    method: 'POST',
    url: `${server.apiUrl}/app-manifests/${encodeURIComponent(code)}/conversions`,
    headers: {},
  }).catch((error: unknown) => {
    throw lost(`GitHub did not answer (${wordsOf(error)})`, server, owner, error);
  });
  if (answer.status === 404 || answer.status === 422) throw new SpentCode(saidBy(answer));
  if (answer.status !== 201 && answer.status !== 200) throw lost(saidBy(answer), server, owner);
  return readApp(answer, { server, owner, maskedSecret });
}

const saidBy = (answer: HttpResponse): string => {
  const refusal = new Refusal(answer);
  return refusal.said ?? refusal.answer;
};

function readApp(
  { url, status, headers, body }: HttpResponse,
  { server, owner, maskedSecret }: Omit<Exchange, 'send'>,
): NewApp {
  const { id, client_id, slug, name, pem, html_url, owner: given } = fieldsOf(parsed(body));
  const account = nameIn(fieldsOf(given).login);
  const privateKey = typeof pem === 'string' && pem.length <= MAX_KEY ? maskedSecret(pem) : undefined;
  const fingerprint = privateKey && fingerprintIn(privateKey);
  const isWhole =
    idIn(id) !== undefined &&
    typeof client_id === 'string' &&
    CLIENT_ID.test(client_id) &&
    typeof slug === 'string' &&
    SLUG.test(slug);
  if (!isWhole || !privateKey || !fingerprint) {
    const { answer } = Refusal.unexpected({ url, status, headers });
    throw lost(`${answer}, which is not what GitHub's API answers for a new App`, server, owner);
  }
  if (account !== undefined && !sameName(account, owner.login))
    throw setupFailure(
      `the App ${slug} was created for ${account}, but this repository is ${owner.login}'s, and an App like this one can be installed on its owner's account alone. Its key is thrown away, and nothing is stored`,
      `Delete the App at ${server.webUrl}/settings/apps, sign in to GitHub as somebody who may create Apps for ${owner.login}, and run setup again.`,
    );
  const apps = server.apiUrl.endsWith('/api/v3') ? 'github-apps' : 'apps'; // GitHub Enterprise Server has them elsewhere
  return {
    clientId: client_id,
    slug,
    name: typeof name === 'string' && name !== '' ? name.slice(0, 100) : slug,
    page: pageIn(html_url, server) ?? `${server.webUrl}/${apps}/${slug}`,
    privateKey,
    fingerprint,
  };
}

/** The App is there by now, and its key is not to be had any more. */
function lost(what: string, server: GitHubServer, owner: Owner, cause?: unknown) {
  return setupFailure(
    `${what}: the App may be there, without a key that anybody has`,
    `Look at ${settingsPage(server, owner)}: delete the App there and run setup again, or generate a private key there and store it by hand.`,
    cause,
  );
}

/** Where an owner's Apps are listed. */
export const settingsPage = ({ webUrl }: GitHubServer, { login, isOrganization }: Owner): string =>
  `${webUrl}${isOrganization ? `/organizations/${encodeURIComponent(login)}` : ''}/settings/apps`;

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
