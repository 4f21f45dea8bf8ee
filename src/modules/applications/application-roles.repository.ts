import type { SelectQueryBuilder } from 'typeorm';
import type { Application } from './application.entity.js';

/** What applications need to know of roles, which are above them: the roles module implements it. */
export abstract class ApplicationRoles {
  /** Whether the application holds the built-in role that opens the whole Management API. */
  abstract holdsAdmin(applicationId: string): Promise<boolean>;

  /** Gives the application that role, or takes it away; nothing happens where it is so already. */
  abstract setAdmin(applicationId: string, isAdmin: boolean): Promise<void>;

  /** Leaves the applications that hold a role out of a list; `application` is the alias of the query. */
  abstract leaveOutHolders(query: SelectQueryBuilder<Application>, roleId: string): void;
}
