export const ORGANIZATION_ROLE_TYPES = ['User', 'MachineToMachine'] as const;

/** Which members of organizations may have a role; never changes. */
export type OrganizationRoleType = (typeof ORGANIZATION_ROLE_TYPES)[number];
