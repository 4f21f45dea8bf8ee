import type { OrganizationDto } from '#src/modules/organizations/organizations.public.js';
import type { JsonObject } from '#src/platform/http/fields/object.js';
import type { Inviter } from '../invited-user.repository.js';

interface Invited {
  readonly organization: Pick<OrganizationDto, 'id' | 'name' | 'branding'>;
  /** Undefined where no user invites. */
  readonly inviter?: Inviter;
}

/**
 * What the template of a message is filled with: the organization, who invites, and the payload, whose own members win.
 */
export function messageContext(
  { organization: { id, name, branding }, inviter }: Invited,
  payload: JsonObject,
): JsonObject {
  return { organization: { id, name, branding }, ...(inviter && { inviter }), ...payload };
}
