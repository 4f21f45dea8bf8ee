import { Injectable } from '@nestjs/common';
import { requireChanges } from '#src/kernel/changes.js';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import { newId } from '#src/kernel/ids.js';
import type { Page, PageRequest } from '#src/kernel/page.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { Events } from '#src/platform/events/events.js';
import type {
  CreateOrganizationScopeDto,
  ListOrganizationScopesDto,
  UpdateOrganizationScopeDto,
} from './organization-scope.dto.js';
import type { OrganizationScope } from './organization-scope.entity.js';
import {
  OrganizationScopeCreated,
  OrganizationScopeDeleted,
  OrganizationScopeUpdated,
} from './organization-scope.events.js';
import { OrganizationScopeRepository } from './organization-scope.repository.js';
import { requireFreeName, requireUnprotected } from './reserved-scopes.policy.js';

/** A scope that the server's own API asks for. */
export interface BuiltInScope {
  readonly name: string;
  readonly description: string;
}

/** What members may be allowed to do in their organization; the same scopes exist in all organizations. */
@Injectable()
export class OrganizationScopeService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly scopes: OrganizationScopeRepository,
    private readonly events: Events,
  ) {}

  list(page: PageRequest | undefined, { q }: ListOrganizationScopesDto): Promise<Page<OrganizationScope>> {
    return this.scopes.list(page, q);
  }

  create({ name, description = null }: CreateOrganizationScopeDto): Promise<OrganizationScope> {
    return this.unitOfWork.run(async () => {
      requireFreeName(name);
      const scope = await this.scopes.insert({ id: newId(), name, description });
      await this.events.publish(new OrganizationScopeCreated(scope));
      return scope;
    });
  }

  /** Adds scopes of the server's own, which no request can; those that are there stay as they are. */
  addBuiltIn(scopes: readonly BuiltInScope[]): Promise<void> {
    return this.unitOfWork.run(async () => {
      const added = await this.scopes.insertMissing(scopes.map((scope) => ({ id: newId(), ...scope })));
      for (const scope of added) await this.events.publish(new OrganizationScopeCreated(scope));
    });
  }

  async get(id: string): Promise<OrganizationScope> {
    const scope = await this.scopes.find(id);
    if (!scope) throw EntityErrors.notExistsWithId('organization scope', id);
    return scope;
  }

  update(id: string, { name, description }: UpdateOrganizationScopeDto): Promise<OrganizationScope> {
    return this.unitOfWork.run(async () => {
      const changes = requireChanges({ name, description });
      await this.requireChangeable(id);
      if (name !== undefined) requireFreeName(name);
      const updated = await this.scopes.update(id, changes);
      if (!updated) throw EntityErrors.notExists('organization scope', id);
      await this.events.publish(new OrganizationScopeUpdated(updated.row, updated.changed));
      return updated.row;
    });
  }

  delete(id: string): Promise<void> {
    return this.unitOfWork.run(async () => {
      await this.requireChangeable(id);
      if (!(await this.scopes.delete(id))) throw EntityErrors.notFound('organization scope', id);
      await this.events.publish(new OrganizationScopeDeleted(id));
    });
  }

  /** Lets a scope that does not exist pass: that is for the change to say. */
  private async requireChangeable(id: string): Promise<void> {
    const scope = await this.scopes.find(id);
    if (scope) requireUnprotected(scope);
  }
}
