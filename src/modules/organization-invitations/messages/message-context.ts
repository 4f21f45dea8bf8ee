import type { OrganizationDto } from '#src/modules/organizations/organizations.public.js';
import type { JsonObject } from '#src/platform/http/fields/object.js';
import type { Inviter } from '../invited-user.repository.js';
import { picturesOnTheWeb } from '../pictures.js';

interface Invited {
  readonly organization: Pick<OrganizationDto, 'id' | 'name' | 'branding'>;
  /** Undefined where no user invites. */
  readonly inviter?: Inviter;
  /** Where the invitation is accepted: our page. */
  readonly link: string;
}

/**
 * What the template of a message is filled with: the organization, who invites, where to accept, and the payload, whose own members win.
 */
export function messageContext(
  { organization: { id, name, branding }, inviter, link }: Invited,
  payload: JsonObject,
): JsonObject {
  const pictures = picturesOnTheWeb(branding);
  return { organization: { id, name, branding: pictures }, ...(inviter && { inviter }), link, ...payload };
}
