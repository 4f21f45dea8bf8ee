import { Injectable } from '@nestjs/common';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import { ConsentErrors } from '../consent/consent.errors.js';
import {
  type ReferredApplication,
  ReferredApplicationRepository,
} from './referred-application.repository.js';

/** Which applications a route may be about. */
@Injectable()
export class ReferredApplicationPolicy {
  constructor(private readonly applications: ReferredApplicationRepository) {}

  async require(id: string): Promise<ReferredApplication> {
    return known(id, await this.applications.find(id));
  }

  /** The same, and lets nobody else change the application until the unit of work ends. */
  async requireLocked(id: string): Promise<ReferredApplication> {
    return known(id, await this.applications.lock(id));
  }

  /** Users are asked for their consent only by applications that others run (contract rule TP-1). */
  requireThirdParty({ isThirdParty }: ReferredApplication): void {
    if (!isThirdParty) throw ConsentErrors.thirdPartyOnly();
  }
}

function known(id: string, application: ReferredApplication | undefined): ReferredApplication {
  if (!application) throw EntityErrors.notExistsWithId('application', id);
  return application;
}
