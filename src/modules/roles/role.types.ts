export const ROLE_TYPES = ['User', 'MachineToMachine'] as const;

/** Who may hold a role; never changes. */
export type RoleType = (typeof ROLE_TYPES)[number];
