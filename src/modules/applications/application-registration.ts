import { Injectable } from '@nestjs/common';
import { newId, newSecret } from '#src/kernel/ids.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { Events } from '#src/platform/events/events.js';
import type { ApplicationDto, CreateApplicationDto } from './application.dto.js';
import { ApplicationCreated } from './application.events.js';
import { hasSecrets, requireCreatable } from './application.policy.js';
import { ApplicationRepository, type NewApplication } from './application.repository.js';
import { NO_REDIRECT_URIS } from './application.types.js';
import { ApplicationSecrets } from './secrets/application-secrets.js';

/** The name of the secret that an application is born with. */
const DEFAULT_SECRET = 'Default secret';

export interface NewMachine {
  readonly id: string;
  readonly secret: string;
  readonly name: string;
  readonly description: string;
}

/** Registers new applications. One that authenticates gets its first secret at once. */
@Injectable()
export class ApplicationRegistration {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly applications: ApplicationRepository,
    private readonly secrets: ApplicationSecrets,
    private readonly events: Events,
  ) {}

  create(application: CreateApplicationDto): Promise<ApplicationDto> {
    requireCreatable(application);
    const { name, description = null, type, isThirdParty = false, customData = {} } = application;
    const { oidcClientMetadata = NO_REDIRECT_URIS, customClientMetadata = {} } = application;
    return this.add(
      {
        id: newId(),
        name,
        description,
        type,
        isThirdParty,
        customData,
        oidcClientMetadata,
        customClientMetadata,
      },
      newSecret(),
    );
  }

  /** Adds a machine-to-machine application with one secret that never expires. */
  async createMachine({ id, secret, name, description }: NewMachine): Promise<void> {
    await this.add(
      {
        id,
        name,
        description,
        type: 'MachineToMachine',
        isThirdParty: false,
        customData: {},
        oidcClientMetadata: NO_REDIRECT_URIS,
        customClientMetadata: {},
      },
      secret,
    );
  }

  private async add(values: NewApplication, secret: string): Promise<ApplicationDto> {
    await this.secrets.ready();
    return this.unitOfWork.run(async () => {
      const application = await this.applications.insert(values);
      if (hasSecrets(application.type)) await this.secrets.add(application.id, DEFAULT_SECRET, secret);
      await this.events.publish(new ApplicationCreated(application.id));
      return this.secrets.withLegacySecret(application);
    });
  }
}
