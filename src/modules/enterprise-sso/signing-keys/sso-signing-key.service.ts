import { X509Certificate } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import { newId } from '#src/kernel/ids.js';
import { AdmissionQueue } from '#src/platform/admission-queue.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { SamlConnectors } from '../saml-connectors.js';
import { SsoConnectorAnnouncements } from '../sso-connector-announcements.js';
import { SsoConnectorUpdated } from '../sso-connector.events.js';
import { newSigningKey } from './new-signing-key.js';
import { signsRequests } from './signs-requests.js';
import type { SsoSigningKeyDto } from './sso-signing-key.dto.js';
import { SsoSigningKeyErrors } from './sso-signing-key.errors.js';
import { SsoSigningKeyRepository, type SsoSigningKeyRow } from './sso-signing-key.repository.js';
import { MAX_SIGNING_KEYS } from './sso-signing-key.dto.js';

/** Keys that are being made and that wait to be, over all tenants of the process. */
const GENERATIONS = { running: 1, waiting: 7 };

/** The keys by which connectors that speak SAML sign what they ask for. */
@Injectable()
export class SsoSigningKeyService {
  private readonly generation = new AdmissionQueue(GENERATIONS);

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly connectors: SamlConnectors,
    private readonly keys: SsoSigningKeyRepository,
    private readonly announcements: SsoConnectorAnnouncements,
  ) {}

  async list(connectorId: string): Promise<SsoSigningKeyDto[]> {
    await this.connectors.require(connectorId, SsoSigningKeyErrors.notSaml);
    return (await this.keys.list(connectorId)).map(described);
  }

  async create(connectorId: string, active: boolean): Promise<SsoSigningKeyDto> {
    await this.connectors.require(connectorId, SsoSigningKeyErrors.notSaml);
    // Outside the unit of work: it takes a while.
    const key = await this.generation.run(() => newSigningKey(connectorId));
    return this.change(connectorId, async () => {
      if ((await this.keys.list(connectorId)).length >= MAX_SIGNING_KEYS)
        throw SsoSigningKeyErrors.limitExceeded();
      const id = newId();
      if (active) await this.keys.deactivateOthers(connectorId, id);
      return described(await this.keys.insert(connectorId, id, { ...key, active }));
    });
  }

  update(connectorId: string, keyId: string, active: boolean): Promise<SsoSigningKeyDto> {
    return this.change(connectorId, async (isNeeded) => {
      const key = await this.find(connectorId, keyId);
      if (!key) throw EntityErrors.notExists('signing key', keyId);
      if (key.active && !active && isNeeded) throw SsoSigningKeyErrors.keyInUse();
      if (active) await this.keys.deactivateOthers(connectorId, keyId);
      const updated = await this.keys.setActive(connectorId, keyId, active);
      if (!updated) throw EntityErrors.notExists('signing key', keyId);
      return described(updated);
    });
  }

  delete(connectorId: string, keyId: string): Promise<void> {
    return this.change(connectorId, async () => {
      const key = await this.find(connectorId, keyId);
      if (!key) throw EntityErrors.notFound('signing key', keyId);
      if (key.active) throw SsoSigningKeyErrors.activeKeyNotDeleted();
      await this.keys.delete(connectorId, keyId);
    });
  }

  /** In a unit of work in which nobody else changes the connector. `isNeeded` says whether it signs what it asks for. */
  private change<Result>(connectorId: string, make: (isNeeded: boolean) => Promise<Result>): Promise<Result> {
    return this.unitOfWork.run(async () => {
      const config = await this.connectors.requireLocked(connectorId, SsoSigningKeyErrors.notSaml);
      const result = await make(signsRequests(config));
      await this.announcements.publish(new SsoConnectorUpdated(connectorId, ['signingKeys']));
      return result;
    });
  }

  private async find(connectorId: string, keyId: string): Promise<SsoSigningKeyRow | undefined> {
    return (await this.keys.list(connectorId)).find(({ id }) => id === keyId);
  }
}

function described({ id, certificate, active, createdAt, expiresAt }: SsoSigningKeyRow): SsoSigningKeyDto {
  const formatted = new X509Certificate(certificate).fingerprint256;
  const fingerprints = { sha256: { formatted, unformatted: formatted.replaceAll(':', '') } };
  return { id, certificate, active, createdAt, expiresAt, fingerprints };
}
