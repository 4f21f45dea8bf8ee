import type { OrganizationDto } from '#src/modules/organizations/organizations.public.js';
import type { JsonObject } from '#src/platform/http/fields/object.js';
import { isWebUrl } from '#src/platform/http/fields/web-url.js';
import type { Inviter } from '../invited-user.repository.js';

interface Invited {
  readonly organization: Pick<OrganizationDto, 'id' | 'name' | 'branding'>;
  /** Undefined where no user invites. */
  readonly inviter?: Inviter;
}

/**
 * What the template of a message is filled with: the organization, who invites, and the payload, whose own members win.
 * Pictures of the organization that are not on the web would not be shown, and stay away.
 */
export function messageContext(
  { organization: { id, name, branding }, inviter }: Invited,
  payload: JsonObject,
): JsonObject {
  const shown = Object.fromEntries(Object.entries(branding).filter(([, url]) => isWebUrl(url)));
  return { organization: { id, name, branding: shown }, ...(inviter && { inviter }), ...payload };
}
