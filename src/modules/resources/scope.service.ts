import { Injectable } from '@nestjs/common';
import { requireChanges } from '#src/kernel/changes.js';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import { newId } from '#src/kernel/ids.js';
import type { Page, PageRequest } from '#src/kernel/page.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { Events } from '#src/platform/events/events.js';
import type { Search } from '#src/platform/search/search.js';
import { ResourceService } from './resource.service.js';
import type { CreateScopeDto, ScopeSearchField, UpdateScopeDto } from './scope.dto.js';
import type { Scope } from './scope.entity.js';
import { ScopeCreated, ScopeDeleted, ScopeUpdated } from './scope.events.js';
import { requireOneWord } from './scope-name.policy.js';
import { ScopeRepository } from './scope.repository.js';

/** The scopes of API resources: what clients may be allowed to do there. */
@Injectable()
export class ScopeService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly resources: ResourceService,
    private readonly scopes: ScopeRepository,
    private readonly events: Events,
  ) {}

  list(resourceId: string, page: PageRequest, search: Search<ScopeSearchField>): Promise<Page<Scope>> {
    return this.scopes.list(resourceId, page, search);
  }

  create(resourceId: string, { name, description = null }: CreateScopeDto) {
    return this.unitOfWork.run(async () => {
      requireOneWord(name);
      await this.resources.requireModifiable(resourceId);
      const scope = await this.scopes.insert({ id: newId(), resourceId, name, description });
      await this.events.publish(new ScopeCreated(scope));
      return scope;
    });
  }

  update(resourceId: string, id: string, { name, description }: UpdateScopeDto) {
    return this.unitOfWork.run(async () => {
      if (name !== undefined) requireOneWord(name);
      await this.resources.requireModifiable(resourceId);
      const updated = await this.scopes.update({ resourceId, id }, requireChanges({ name, description }));
      if (!updated) throw EntityErrors.notExists('scope', id);
      await this.events.publish(new ScopeUpdated(updated.row, updated.changed));
      return updated.row;
    });
  }

  delete(resourceId: string, id: string) {
    return this.unitOfWork.run(async () => {
      await this.resources.requireModifiable(resourceId);
      if (!(await this.scopes.delete({ resourceId, id }))) throw EntityErrors.notFound('scope', id);
      await this.events.publish(new ScopeDeleted(resourceId, id));
    });
  }
}
