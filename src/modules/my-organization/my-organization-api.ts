import { applyDecorators, UseGuards } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { OrganizationFamily } from '#src/modules/organization-template/organization-template.public.js';
import { ActingMemberGuard } from './acting-member/acting-member.guard.js';

/** Marks a controller of this API, which is there for tenants that switched it on, and for members as they are now. */
export const MyOrganizationApi = (): ClassDecorator =>
  applyDecorators(ApiTags('My organization'), OrganizationFamily(), UseGuards(ActingMemberGuard));
