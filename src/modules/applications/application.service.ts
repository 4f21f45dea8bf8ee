import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { ApplicationSecrets } from './application-secrets.js';
import { ApplicationRepository } from './application.repository.js';

/** The name of the secret that an application is born with. */
const DEFAULT_SECRET = 'Default secret';

export interface NewMachine {
  readonly id: string;
  readonly secret: string;
  readonly name: string;
  readonly description: string;
}

@Injectable()
export class ApplicationService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly applications: ApplicationRepository,
    private readonly secrets: ApplicationSecrets,
  ) {}

  /** Adds a machine-to-machine application with one secret that never expires. */
  createMachine({ id, secret, name, description }: NewMachine): Promise<void> {
    return this.unitOfWork.run(async () => {
      await this.applications.insert({ id, name, description, type: 'MachineToMachine' });
      await this.secrets.add(id, DEFAULT_SECRET, secret);
    });
  }
}
