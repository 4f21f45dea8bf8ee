import type { ApiClient } from '../../support/api-client.js';
import { type Changes, idIn, newName } from './change.js';
import { newOrganization } from './organizations.js';
import { newOrganizationRole } from './organization-template.js';

const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;

/** An invitation of somebody to a new organization, as it is asked for. */
const invitation = async (api: ApiClient) => ({
  invitee: `${newName()}@example.com`,
  organizationId: await newOrganization(api),
  expiresAt: Date.now() + DAY_MILLISECONDS,
  organizationRoleIds: [await newOrganizationRole(api)],
});

/** A new invitation, as a path. */
const newInvitation = async (api: ApiClient): Promise<string> =>
  `/organization-invitations/${idIn(await api.post('/organization-invitations', await invitation(api)))}`;

export const organizationInvitationChanges: Changes = {
  CreateOrganizationInvitation: async (api) => api.post('/organization-invitations', await invitation(api)),
  ReplaceOrganizationInvitationStatus: async (api) =>
    api.put(`${await newInvitation(api)}/status`, { status: 'Revoked' }),
  CreateOrganizationInvitationMessage: async (api) => api.post(`${await newInvitation(api)}/message`, {}),
  DeleteOrganizationInvitation: async (api) => api.delete(await newInvitation(api)),
};
