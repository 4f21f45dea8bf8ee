/** The pre-made role by which a machine-to-machine application may call the Management API. */
export const MANAGEMENT_ACCESS_ROLE = 'Logto Management API access';

const INTERNAL_PREFIX = '#internal:';

/** Matches the names of internal roles, as a pattern of `like`. */
export const INTERNAL_NAMES = `${INTERNAL_PREFIX}%`;

/** Internal roles are in no list, and nobody changes them. */
export const isInternal = (name: string): boolean => name.startsWith(INTERNAL_PREFIX);

/** Roles that every tenant is born with. */
export const isBuiltInRole = (name: string): boolean => isInternal(name) || name === MANAGEMENT_ACCESS_ROLE;
