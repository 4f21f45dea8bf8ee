import { Injectable } from '@nestjs/common';
import {
  type GrantableResource,
  GrantedScopesRepository,
  type Subject,
  type UserOfClient,
} from './granted-scopes.repository.js';

/** What may be granted on API resources: one statement a token, which looks up the requested scopes and no others. */
@Injectable()
export class GrantedScopes {
  constructor(private readonly repository: GrantedScopesRepository) {}

  /** Undefined where no resource has the indicator. */
  ofApplication(
    applicationId: string,
    indicator: string,
    requested: readonly string[],
  ): Promise<GrantableResource | undefined> {
    return this.repository.ofApplication(applicationId, indicator, requested);
  }

  /** By the roles that the user has in the tenant and in any organization; undefined where no resource has the indicator. */
  ofUser(
    user: UserOfClient,
    indicator: string,
    requested: readonly string[],
  ): Promise<GrantableResource | undefined> {
    return this.repository.ofUser(user, indicator, requested);
  }

  /** Those of the named scopes that a subject holds on a resource now; undefined where it is gone or suspended. */
  heldBy(
    subject: Subject,
    indicator: string,
    names: readonly string[],
  ): Promise<readonly string[] | undefined> {
    return this.repository.heldBy(subject, indicator, names);
  }

  /** The indicator of the resource that counts where none is asked for. */
  findDefaultResource(): Promise<string | undefined> {
    return this.repository.findDefaultResource();
  }
}
