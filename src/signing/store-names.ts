// The names by which stores know what they hold: types alone, which the files of stores/ know as well.

/** A key in AWS KMS. */
interface AwsKeyName {
  readonly store: 'aws';
  /** The whole ARN. */
  readonly name: string;
  readonly partition: string;
  readonly region: string;
  readonly account: string;
  /** `key/ID` or `alias/NAME`. */
  readonly resource: string;
  /** Of the ID token that a role is taken with. */
  readonly audience: string;
}

/** A version of a key in Google Cloud KMS. The audience of the ID token is its role's. */
interface GoogleKeyName {
  readonly store: 'google';
  /** `projects/P/locations/L/keyRings/R/cryptoKeys/K/cryptoKeyVersions/N`. */
  readonly name: string;
}

/** Where a key or a secret of Azure is, and which cloud that belongs to. */
export interface AzurePlace {
  readonly origin: string;
  /** What a token for it is asked for, such as `https://vault.azure.net`. */
  readonly resource: string;
  /** Where tokens of its cloud come from, unless the environment says otherwise. */
  readonly authority: string;
  /** Of the ID token that a role is taken with. */
  readonly audience: string;
}

/** A key in Azure Key Vault, or in a Managed HSM. */
interface AzureKeyName extends AzurePlace {
  readonly store: 'azure';
  /** The whole URL. */
  readonly name: string;
  readonly key: string;
  /** Empty for the newest. */
  readonly version: string;
}

/** A key in the Transit engine of Vault or OpenBao. */
interface VaultKeyName {
  readonly store: 'vault';
  /** The whole URL. */
  readonly name: string;
  readonly origin: string;
  /** `[NAMESPACE/]MOUNT`: where the two part makes no difference to a request. */
  readonly mount: string;
  readonly key: string;
  readonly version: number | undefined;
  /** Of the ID token that a role is taken with: the store's own, so that it is of use at no other. */
  readonly audience: string;
}

interface CommandName {
  readonly store: 'exec';
  /** The program, not its arguments: they may hold a PIN. */
  readonly name: string;
  readonly command: string;
}

/** A key that signs where it lies, named as its store names it. */
export type KeyName = AwsKeyName | GoogleKeyName | AzureKeyName | VaultKeyName | CommandName;

interface Held {
  /** As it was written. */
  readonly name: string;
  /** The field of a JSON object that is the key; undefined where the secret is the key, or has one field alone. */
  readonly field: string | undefined;
}

/** A secret that holds the text of a key, which is read and then used like `private-key`. */
export type SecretName =
  | (Held & {
      readonly store: 'aws-secret';
      readonly service: 'secretsmanager' | 'ssm';
      readonly arn: string;
      readonly partition: string;
      readonly region: string;
      readonly account: string;
      readonly audience: string;
    })
  | (Held & {
      readonly store: 'google-secret';
      /** `projects/P/secrets/S/versions/V`. */
      readonly resource: string;
    })
  | (Held &
      AzurePlace & { readonly store: 'azure-secret'; readonly secret: string; readonly version: string })
  | (Held & {
      readonly store: 'vault-secret';
      readonly origin: string;
      /** `[NAMESPACE/]MOUNT/data/PATH`. */
      readonly path: string;
      readonly version: number | undefined;
      readonly audience: string;
    });

/** What a line of `signing-key` names. */
export type StoredName = KeyName | SecretName;

/** Whom to be at a key store. */
export type RoleName =
  | {
      readonly store: 'aws';
      readonly name: string;
      readonly partition: string;
      readonly account: string;
    }
  | {
      readonly store: 'google';
      readonly name: string;
      /** `projects/NUMBER/locations/global/workloadIdentityPools/W/providers/P`. */
      readonly provider: string;
      /** The service account to go on as; undefined where the pool's own principal has the rights. */
      readonly serviceAccount: string | undefined;
      readonly audience: string;
    }
  | {
      readonly store: 'azure';
      readonly name: string;
      readonly tenant: string;
      readonly client: string;
    }
  | {
      readonly store: 'vault';
      readonly name: string;
      /** `[NAMESPACE/]auth/MOUNT`. */
      readonly mount: string;
      readonly role: string;
      /** By what it is taken: the run's ID token, or what the machine has for methods that are mounted by these names. */
      readonly by: 'jwt' | 'kubernetes' | 'approle';
    };
