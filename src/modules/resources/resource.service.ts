import { Injectable } from '@nestjs/common';
import { requireChanges } from '#src/kernel/changes.js';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import { newId } from '#src/kernel/ids.js';
import type { Page, PageRequest } from '#src/kernel/page.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { Events } from '#src/platform/events/events.js';
import { isManagementApi } from './management-api.js';
import type { CreateResourceDto, ResourceWithScopesDto, UpdateResourceDto } from './resource.dto.js';
import type { Resource } from './resource.entity.js';
import { ResourceCreated, ResourceDeleted, ResourceUpdated } from './resource.events.js';
import { ResourceErrors } from './resource.errors.js';
import { ResourceRepository } from './resource.repository.js';
import type { Scope } from './scope.entity.js';
import { ScopeRepository } from './scope.repository.js';

/** API resources: what access tokens are issued for (RFC 8707). */
@Injectable()
export class ResourceService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly resources: ResourceRepository,
    private readonly scopes: ScopeRepository,
    private readonly events: Events,
  ) {}

  async list(page: PageRequest | undefined, includeScopes = false): Promise<Page<ResourceWithScopesDto>> {
    const { items, total } = await this.resources.list(page);
    return { items: includeScopes ? await this.withScopes(items) : items, total };
  }

  create({ name, indicator, accessTokenTtl, isDefault = false }: CreateResourceDto) {
    if (isManagementApi(indicator)) throw ResourceErrors.indicatorReserved();
    return this.unitOfWork.run(async (): Promise<ResourceWithScopesDto> => {
      if (isDefault) await this.resources.clearDefault();
      const resource = await this.resources.insert({
        id: newId(),
        name,
        indicator,
        accessTokenTtl,
        isDefault,
      });
      await this.events.publish(new ResourceCreated(resource.id));
      return { ...resource, scopes: [] };
    });
  }

  async get(id: string): Promise<Resource> {
    const resource = await this.resources.find(id);
    if (!resource) throw EntityErrors.notExistsWithId('resource', id);
    return resource;
  }

  /** Throws where there is no such resource, and for the Management API, which is built in. */
  async requireModifiable(id: string): Promise<void> {
    const { indicator } = await this.get(id);
    if (isManagementApi(indicator)) throw ResourceErrors.cannotModifyManagementApi();
  }

  update(id: string, { name, accessTokenTtl }: UpdateResourceDto) {
    return this.unitOfWork.run(async () => {
      await this.requireModifiable(id);
      const updated = await this.resources.update(id, requireChanges({ name, accessTokenTtl }));
      if (!updated) throw EntityErrors.notExists('resource', id);
      await this.events.publish(new ResourceUpdated(id, updated.changed));
      return updated.row;
    });
  }

  /** Any resource can be the default, the Management API too. */
  setDefault(id: string, isDefault: boolean) {
    return this.unitOfWork.run(async () => {
      if (isDefault) await this.resources.clearDefault();
      const updated = await this.resources.update(id, { isDefault });
      if (!updated) throw EntityErrors.notExists('resource', id);
      await this.events.publish(new ResourceUpdated(id, updated.changed));
      return updated.row;
    });
  }

  delete(id: string) {
    return this.unitOfWork.run(async () => {
      const resource = await this.resources.find(id);
      if (resource && isManagementApi(resource.indicator)) throw ResourceErrors.cannotDeleteManagementApi();
      if (!(await this.resources.delete(id))) throw EntityErrors.notFound('resource', id);
      await this.events.publish(new ResourceDeleted(id));
    });
  }

  private async withScopes(resources: readonly Resource[]): Promise<ResourceWithScopesDto[]> {
    const listed = resources.map((resource) => ({ ...resource, scopes: new Array<Scope>() }));
    const byId = new Map(listed.map((resource) => [resource.id, resource]));
    for (const scope of await this.scopes.listOfResources([...byId.keys()])) {
      byId.get(scope.resourceId)?.scopes.push(scope);
    }
    return listed;
  }
}
