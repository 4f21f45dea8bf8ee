import { Injectable } from '@nestjs/common';
import { newId } from '#src/kernel/ids.js';
import { equalHashes, HashPurpose, KeyedHash } from '#src/platform/crypto/keyed-hash.js';
import { Secrets } from '#src/platform/crypto/secrets.js';
import type { Application } from '../application.entity.js';
import type { ClientSecret } from '../clients/client-application.js';
import {
  ApplicationSecretRepository,
  encryptedLegacySecrets,
  encryptedSecrets,
  type NewSecret,
  type SealedSecret,
} from './application-secret.repository.js';

export const APPLICATION_SECRET = new HashPurpose('application-secret');

/** A secret with its value, for its owners' eyes. */
export type OpenSecret = Omit<SealedSecret, 'encryptedValue'> & { readonly value: string };

/** The secrets by which applications authenticate: readable for their owners, compared by their keyed hashes. */
@Injectable()
export class ApplicationSecrets {
  constructor(
    private readonly repository: ApplicationSecretRepository,
    private readonly secrets: Secrets,
    private readonly keyedHash: KeyedHash,
  ) {}

  /**
   * Gets ready to hash. Awaited before a unit of work that adds a secret: inside, it could wait for a connection that
   * is only had when other units end.
   */
  async ready(): Promise<void> {
    await this.keyedHash.of(APPLICATION_SECRET, '');
  }

  /** Stores a secret. Returns undefined where there is no such application. */
  async add(
    applicationId: string,
    name: string,
    value: string,
    expiresAt: Date | null = null,
  ): Promise<OpenSecret | undefined> {
    const added = await this.repository.insert({
      applicationId,
      name,
      ...(await this.seal(value)),
      expiresAt,
    });
    return added && this.open(added);
  }

  /** The columns of a new secret that follow from its value. */
  async seal(value: string): Promise<Pick<NewSecret, 'id' | 'encryptedValue' | 'valueHash'>> {
    const id = newId();
    return {
      id,
      encryptedValue: this.secrets.seal(value, encryptedSecrets, id),
      valueHash: await this.keyedHash.of(APPLICATION_SECRET, value),
    };
  }

  /** The columns of an application whose one secret is older than named secrets. */
  async sealLegacy(
    applicationId: string,
    value: string,
  ): Promise<Pick<Application, 'encryptedLegacySecret' | 'legacySecretHash'>> {
    return {
      encryptedLegacySecret: this.secrets.seal(value, encryptedLegacySecrets, applicationId),
      legacySecretHash: await this.keyedHash.of(APPLICATION_SECRET, value),
    };
  }

  open({ encryptedValue, ...secret }: SealedSecret): OpenSecret {
    return { ...secret, value: this.secrets.open(encryptedValue, encryptedSecrets, secret.id) };
  }

  /** Adds the secret that is older than named secrets, as its owners may read it, where the application has one. */
  withLegacySecret(application: Application): Application & { secret?: string } {
    const { id, encryptedLegacySecret } = application;
    const secret =
      encryptedLegacySecret && this.secrets.open(encryptedLegacySecret, encryptedLegacySecrets, id);
    return { ...application, secret: secret ?? undefined };
  }

  /** Finds the secret with this value, expired or not. Compares with every candidate, each in constant time. */
  async findMatch(candidates: readonly ClientSecret[], value: string): Promise<ClientSecret | undefined> {
    const hash = await this.keyedHash.of(APPLICATION_SECRET, value);
    const matches = candidates.filter(({ valueHash }) => equalHashes(Buffer.from(valueHash, 'hex'), hash));
    return matches[0];
  }
}
