import { Injectable } from '@nestjs/common';
import { Clock } from '#src/kernel/clock.js';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import { newSecret } from '#src/kernel/ids.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { Events } from '#src/platform/events/events.js';
import type { ApplicationDto } from '../application.dto.js';
import { ApplicationSecretsUpdated } from '../application.events.js';
import { ApplicationRepository } from '../application.repository.js';
import type { CreateApplicationSecretDto } from './application-secret.dto.js';
import { ApplicationSecretErrors } from './application-secret.errors.js';
import { ApplicationSecretRepository, type SecretKey } from './application-secret.repository.js';
import { ApplicationSecrets, type OpenSecret } from './application-secrets.js';

/** Stands for the one without a name. */
const LEGACY_SECRET = 'legacy secret';

/** The named secrets of an application: several count at once, so that one can follow another without a gap. */
@Injectable()
export class ApplicationSecretService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly applications: ApplicationRepository,
    private readonly repository: ApplicationSecretRepository,
    private readonly secrets: ApplicationSecrets,
    private readonly events: Events,
  ) {}

  async list(applicationId: string): Promise<OpenSecret[]> {
    await this.requireApplication(applicationId);
    return (await this.repository.list(applicationId)).map((secret) => this.secrets.open(secret));
  }

  async create(applicationId: string, { name, expiresAt = null }: CreateApplicationSecretDto) {
    if (expiresAt && expiresAt.getTime() <= Clock.now()) throw ApplicationSecretErrors.expiresInThePast();
    await this.secrets.ready();
    return this.unitOfWork.run(async () => {
      if (!(await this.repository.lockApplication(applicationId)))
        throw EntityErrors.notExistsWithId('application', applicationId);
      if (await this.repository.isFull(applicationId)) throw ApplicationSecretErrors.tooMany();
      const secret = await this.secrets.add(applicationId, name, newSecret(), expiresAt);
      if (!secret) throw EntityErrors.notExistsWithId('application', applicationId);
      await this.events.publish(new ApplicationSecretsUpdated(applicationId, { added: [name] }));
      return secret;
    });
  }

  rename(key: SecretKey, name: string) {
    return this.unitOfWork.run(async () => {
      await this.requireApplication(key.applicationId);
      const renamed = await this.repository.rename(key, name);
      if (!renamed) throw EntityErrors.notExists('secret', key.name);
      const names = { added: [name], removed: [key.name] };
      await this.events.publish(new ApplicationSecretsUpdated(key.applicationId, names));
      return this.secrets.open(renamed);
    });
  }

  delete(key: SecretKey) {
    return this.unitOfWork.run(async () => {
      await this.requireApplication(key.applicationId);
      if (!(await this.repository.delete(key))) throw EntityErrors.notFound('secret', key.name);
      await this.events.publish(new ApplicationSecretsUpdated(key.applicationId, { removed: [key.name] }));
    });
  }

  /** Removes the secret that is older than named secrets. */
  deleteLegacy(applicationId: string): Promise<ApplicationDto> {
    return this.unitOfWork.run(async () => {
      await this.requireApplication(applicationId);
      const application = await this.applications.removeLegacySecret(applicationId);
      if (!application) throw ApplicationSecretErrors.noLegacySecret();
      await this.events.publish(new ApplicationSecretsUpdated(applicationId, { removed: [LEGACY_SECRET] }));
      return this.secrets.withLegacySecret(application);
    });
  }

  private async requireApplication(id: string): Promise<void> {
    if (!(await this.applications.exists(id))) throw EntityErrors.notExistsWithId('application', id);
  }
}
