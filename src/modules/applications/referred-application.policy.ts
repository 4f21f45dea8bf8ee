import { Injectable } from '@nestjs/common';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import {
  type ReferredApplication,
  ReferredApplicationRepository,
} from './referred-application.repository.js';

/** Which applications a route of another module may be about. */
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
}

function known(id: string, application: ReferredApplication | undefined): ReferredApplication {
  if (!application) throw EntityErrors.notExistsWithId('application', id);
  return application;
}
