import { Injectable } from '@nestjs/common';
import { requireChanges } from '#src/kernel/changes.js';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import { newShortId } from '#src/kernel/ids.js';
import type { Page, PageRequest } from '#src/kernel/page.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { Events } from '#src/platform/events/events.js';
import type {
  CreateOrganizationDto,
  ListedOrganizationDto,
  ListOrganizationsDto,
  UpdateOrganizationDto,
} from './organization.dto.js';
import type { Organization } from './organization.entity.js';
import { OrganizationCreated, OrganizationDeleted, OrganizationUpdated } from './organization.events.js';
import { OrganizationRepository } from './organization.repository.js';

/** Organizations: the customers of a product, each with members of its own. */
@Injectable()
export class OrganizationService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly organizations: OrganizationRepository,
    private readonly events: Events,
  ) {}

  async list(
    page: PageRequest,
    { q, showFeatured }: ListOrganizationsDto,
  ): Promise<Page<ListedOrganizationDto>> {
    const { items, ...count } = await this.organizations.list(page, q);
    if (!showFeatured) return { items, ...count };
    const members = await this.organizations.membersOf(items.map(({ id }) => id));
    return {
      items: items.map((organization) => ({ ...organization, ...members.get(organization.id) })),
      ...count,
    };
  }

  create({
    name,
    description = null,
    customData = {},
    isMfaRequired = false,
    color = {},
    branding = {},
    customCss = null,
  }: CreateOrganizationDto): Promise<Organization> {
    return this.unitOfWork.run(async () => {
      const organization = await this.organizations.insert({
        id: newShortId(),
        name,
        description,
        customData,
        isMfaRequired,
        color,
        branding,
        customCss,
      });
      await this.events.publish(new OrganizationCreated(organization));
      return organization;
    });
  }

  async get(id: string): Promise<Organization> {
    const organization = await this.organizations.find(id);
    if (!organization) throw EntityErrors.notExistsWithId('organization', id);
    return organization;
  }

  /** Says whether there is one, and keeps it from being deleted until the unit of work ends. */
  lock(id: string): Promise<boolean> {
    return this.organizations.lock(id);
  }

  update(
    id: string,
    { name, description, customData, isMfaRequired, color, branding, customCss }: UpdateOrganizationDto,
  ): Promise<Organization> {
    return this.unitOfWork.run(async () => {
      const updated = await this.organizations.update(
        id,
        requireChanges({ name, description, customData, isMfaRequired, color, branding, customCss }),
      );
      if (!updated) throw EntityErrors.notExists('organization', id);
      await this.events.publish(new OrganizationUpdated(updated.row, updated.changed));
      return updated.row;
    });
  }

  delete(id: string): Promise<void> {
    return this.unitOfWork.run(async () => {
      if (!(await this.organizations.delete(id))) throw EntityErrors.notFound('organization', id);
      await this.events.publish(new OrganizationDeleted(id));
    });
  }
}
