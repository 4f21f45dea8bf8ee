import { Injectable } from '@nestjs/common';
import { OrganizationService } from '#src/modules/organizations/organizations.public.js';
import type { OrganizationActor } from '#src/platform/auth/actor.js';
import { Administration } from './acting-member/administration.js';
import type { MyOrganizationDto, UpdateMyOrganizationDto } from './my-organization.dto.js';

/** An organization as its own members see and change it. */
@Injectable()
export class MyOrganizationService {
  constructor(
    private readonly administration: Administration,
    private readonly organizations: OrganizationService,
  ) {}

  get({ organizationId }: OrganizationActor): Promise<MyOrganizationDto> {
    return this.organizations.get(organizationId);
  }

  update(
    actor: OrganizationActor,
    { name, description }: UpdateMyOrganizationDto,
  ): Promise<MyOrganizationDto> {
    return this.administration.change(actor, 'portico:organization:update', () =>
      this.organizations.update(actor.organizationId, { name, description }),
    );
  }
}
