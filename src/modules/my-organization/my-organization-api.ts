import { applyDecorators, UseGuards } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { OrganizationFamily } from '#src/modules/organization-template/organization-template.public.js';
import { MyOrganizationEnabledGuard } from './config/my-organization-enabled.guard.js';

/** Marks a controller of this API, which is there for tenants that switched it on. */
export const MyOrganizationApi = (): ClassDecorator =>
  applyDecorators(ApiTags('My organization'), OrganizationFamily(), UseGuards(MyOrganizationEnabledGuard));
