import type { Failure } from '../failures/failure.ts';
import { objectIn } from '../hosts/host.ts';
import type { Runtime } from '../runtime/runtime.ts';
import type { Secret } from '../runtime/secret.ts';
import type { HttpResponse } from '../transport/message.ts';
import type { Sender } from '../transport/sender.ts';
import { gitLab } from './service.ts';
import type { KeptToken } from './kept.ts';

export interface Ending {
  readonly sender: Sender;
  /** The parent credential, read when it is needed: out of its store, where it lies in one. */
  readonly parent: () => Promise<Secret>;
  readonly log: Runtime['log'];
  /** What the token is for, in messages. */
  readonly target: string;
}

/** What came of asking GitLab to end a token. */
export type Ended = HttpResponse | { readonly error: unknown };

/**
 * Sees to the end of a token, and tells of it: an access token ends itself, whatever its scopes, and a deploy token is
 * deleted by the parent. Where an access token is not let, the parent deletes that as well. Answers why the token lives on,
 * if it does; it never throws.
 */
export async function endToken(kept: KeptToken, ending: Ending): Promise<Failure | undefined> {
  const { sender, parent, log, target } = ending;
  const { apiUrl, path, kind, token, id } = kept;
  const used: Secret[] = [];
  const ask = (url: string, credential: Secret): Promise<Ended> => {
    used.push(credential);
    return sender
      .to(gitLab)({
        method: 'DELETE',
        url,
        headers: { 'private-token': credential.reveal() },
        effect: 'revokes',
      })
      .catch((error: unknown) => ({ error }));
  };
  const byParent = async (): Promise<Ended> => {
    try {
      const deleter = await parent();
      const { checkSeal } = await import(/* webpackChunkName: "seal" */ './seal.ts');
      checkSeal(deleter, kept);
      return await ask(`${apiUrl}/${path}/${id}`, deleter);
    } catch (error) {
      return { error };
    }
  };
  let ended = token ? await ask(`${apiUrl}/personal_access_tokens/self`, token) : await byParent();
  // Whether it is an answer of GitLab's own, and not that the token is gone already.
  const isRefused = 'status' in ended && objectIn(ended.body) && ended.status >= 400 && ended.status !== 401;
  if (token && id !== undefined && isRefused) ended = await byParent();
  if ('status' in ended && ended.status === 204) {
    log.info(`Revoked the ${kind} token for ${target}`);
    return undefined;
  }
  const { explainRevocation } = await import(/* webpackChunkName: "refused" */ './explain-revocation.ts');
  return explainRevocation(kept, ended, { ...ending, secrets: used });
}
