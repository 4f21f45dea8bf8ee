import { Injectable } from '@nestjs/common';
import { ClientApplications } from '#src/modules/applications/applications.public.js';
import type { StoredUser } from '#src/modules/users/users.public.js';
import type { JsonObject } from '#src/platform/http/fields/object.js';
import { isWebUrl } from '#src/platform/http/fields/web-url.js';
import { MessageSubjectsRepository } from './message-subjects.repository.js';

/** For whom a message is written. */
interface Subjects {
  readonly applicationId: string;
  readonly organizationId?: string | undefined;
  /** Only who is known already is named: else the message would tell who has an address. */
  readonly user?: StoredUser | undefined;
}

/** What the template of a message can say besides the code: for which application and organization, and to whom. */
@Injectable()
export class MessageSubjects {
  constructor(
    private readonly applications: ClientApplications,
    private readonly subjects: MessageSubjectsRepository,
  ) {}

  async of({ applicationId, organizationId, user }: Subjects): Promise<JsonObject> {
    const { appearance, organization } = await this.subjects.find(applicationId, organizationId);
    const application = await this.applications.describe(applicationId);
    return {
      ...(application && {
        application: {
          id: application.id,
          name: application.name,
          branding: onTheWeb(appearance?.branding),
          ...(appearance?.displayName && { displayName: appearance.displayName }),
        },
      }),
      ...(organization && { organization: { ...organization, branding: onTheWeb(organization.branding) } }),
      ...(user && { user: shown(user) }),
    };
  }
}

/** A mail client would not show the others. */
const onTheWeb = (branding: Readonly<Record<string, string>> = {}): JsonObject =>
  Object.fromEntries(Object.entries(branding).filter(([, url]) => isWebUrl(url)));

const shown = ({
  id,
  username,
  primaryEmail,
  primaryPhone,
  name,
  avatar,
  profile,
}: StoredUser): JsonObject => ({
  id,
  username,
  primaryEmail,
  primaryPhone,
  name,
  avatar,
  profile,
});
