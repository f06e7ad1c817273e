// What the files of stores/ are given, and what they give. Types alone: those files are shipped once, beside the bundles
// of all entries, and so import no value of any bundle.
import type { Code } from '../failures/catalogue.ts';
import type { FailureDetails } from '../failures/failure.ts';
import type { Runtime } from '../runtime/runtime.ts';
import type { Secret } from '../runtime/secret.ts';
import type { HttpRequest, HttpResponse } from '../transport/message.ts';
import type { Answer, Service } from '../transport/service.ts';

/** A private key that lies in a store. */
export interface StoredKey {
  /**
   * The signature of a text, by RSASSA-PKCS1-v1_5 with SHA-256. Throws a Failure that names store, key and role, and
   * says what to do.
   */
  readonly sign: (text: string) => Promise<Buffer>;
  /** The public half as SPKI in DER or PEM, where the store lets it be read; nothing where it does not. */
  readonly readPublicKey: () => Promise<Buffer | string | undefined>;
  /** Where signing goes, to be connected to ahead. */
  readonly address: string | undefined;
}

/** A secret that holds the text of a key, or a JSON object with it. */
export interface StoredSecret {
  /** What it holds, which the caller masks. Throws a Failure that names store, secret and role, and says what to do. */
  readonly read: () => Promise<string>;
  /** Where it is asked for, to be connected to ahead. */
  readonly address: string;
}

/** A service that belongs to a key store. */
export interface StoreService extends Service {
  /** What an answer says in words: those alone that the service means for a person. */
  readonly wordsOf: (answer: Answer) => string;
}

/** A job's own ID token (OIDC), for one audience. */
export interface IdToken {
  readonly token: Secret;
  readonly claims: Readonly<Record<'iss' | 'sub' | 'aud', string>>;
}

/** What a key store's file works with. */
export interface StoreWorld extends Pick<
  Runtime,
  'env' | 'log' | 'now' | 'readFile' | 'maskedSecret' | 'cancellation'
> {
  /**
   * Asks a service, trying again what can heal, within so many milliseconds where the step's budget is too long for it.
   * Throws `key-store-unavailable` when no answer came, or one that says that the service cannot answer now.
   */
  readonly ask: (service: StoreService, request: HttpRequest, budgetMs?: number) => Promise<HttpResponse>;
  /**
   * Asks a metadata service of this machine: never through a proxy, and for two seconds at most. Answers nothing when
   * nobody is there.
   */
  readonly askNearby: (service: StoreService, request: HttpRequest) => Promise<HttpResponse | undefined>;
  /** The job's ID token for an audience: one request for each. Throws `id-token-missing`. */
  readonly idToken: (audience: string) => Promise<IdToken>;
  /** Sees to the end of a session, while other work goes on. */
  readonly inBackground: (work: Promise<void>) => void;
  /** A Failure to throw. What it quotes is freed of every secret of this step. */
  readonly failure: (code: Code, whatHappened: string, details?: FailureDetails) => Error;
}
