/** The organization scopes of this API, and what each of them allows. */
const DESCRIPTIONS = {
  'portico:organization:read': 'Read the organization.',
  'portico:organization:update': 'Change the name and the description of the organization.',
  'portico:member:read': 'List the members of the organization, and the roles that there are.',
  'portico:member:manage': 'Add members to the organization and remove them.',
  'portico:member-role:update': 'Change the roles of members.',
  'portico:invitation:read': 'List the invitations to the organization.',
  'portico:invitation:manage': 'Invite to the organization, and revoke invitations.',
  'portico:domain:read': 'List the e-mail domains whose users join the organization when they sign up.',
  'portico:domain:manage': 'Add such e-mail domains and remove them.',
} as const;

export type MyOrganizationScope = keyof typeof DESCRIPTIONS;

/** As the tenant gets them. */
export const MY_ORGANIZATION_SCOPES = Object.entries(DESCRIPTIONS).map(([name, description]) => ({
  name,
  description,
}));

/** Whoever has it can give every other scope that they have, so an organization never loses the last holder of it. */
export const ROLE_SCOPE: MyOrganizationScope = 'portico:member-role:update';

/** The audience of an endpoint: members with these scopes, which are checked against the names above. */
export const memberWith = (...organization: readonly MyOrganizationScope[]) => ({ organization });
