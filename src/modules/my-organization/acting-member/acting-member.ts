import type { OrganizationActor } from '#src/platform/auth/actor.js';

/** Who acts in which organization, whatever the token says. */
export type ActingMember = Pick<OrganizationActor, 'organizationId' | 'kind' | 'id'>;
