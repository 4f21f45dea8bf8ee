import type { SelectQueryBuilder } from 'typeorm';
import type { Application } from './application.entity.js';

/** What applications need to know of organizations, which are above them: the organizations module implements it. */
export abstract class ApplicationOrganizations {
  /** Leaves the applications of an organization out of a list; `application` is the alias of the query. */
  abstract leaveOutMembers(query: SelectQueryBuilder<Application>, organizationId: string): void;
}
