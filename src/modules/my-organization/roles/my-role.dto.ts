import {
  ORGANIZATION_ROLE_TYPES,
  type OrganizationRoleType,
} from '#src/modules/organization-template/organization-template.public.js';
import { Flag } from '#src/platform/http/fields/flag.js';
import { OneOf } from '#src/platform/http/fields/one-of.js';
import { Text } from '#src/platform/http/fields/text.js';

export class MyRoleDto {
  @Text({ max: 21, description: 'Id of the organization role.' }) id: string;
  @Text({ max: 128, description: 'Name of the role.' }) name: string;
  @Text({ max: 256, nullable: true, description: 'What the role is for; `null` for none.' }) description:
    string | null;
  @OneOf(ORGANIZATION_ROLE_TYPES, { description: '`User` for people, `MachineToMachine` for applications.' })
  type: OrganizationRoleType;
  @Flag({ description: 'Whether it is for users, and allows no more than the roles of the caller do.' })
  isGrantable: boolean;
}
