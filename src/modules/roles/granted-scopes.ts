import { Injectable } from '@nestjs/common';
import { type GrantableResource, GrantedScopesRepository } from './granted-scopes.repository.js';

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

  /** The indicator of the resource that counts where none is asked for. */
  findDefaultResource(): Promise<string | undefined> {
    return this.repository.findDefaultResource();
  }
}
