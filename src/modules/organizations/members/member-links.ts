import { chainOf } from '#src/platform/database/link-chains.js';

/** Members of organizations by their kind, and the roles that they hold there. */
export const memberLinks = {
  user: chainOf({
    called: 'member',
    table: 'organization_users',
    owner: 'organization_id',
    target: 'user_id',
    held: { called: 'role', table: 'organization_user_roles', target: 'organization_role_id' },
  }),
  application: chainOf({
    called: 'member application',
    table: 'organization_applications',
    owner: 'organization_id',
    target: 'application_id',
    held: { called: 'role', table: 'organization_application_roles', target: 'organization_role_id' },
  }),
};

/** What is a member: a user, or a machine-to-machine application. */
export type MemberKind = keyof typeof memberLinks;

/** One user or application in one organization, member or not. */
export interface MemberPath {
  readonly kind: MemberKind;
  readonly organizationId: string;
  readonly memberId: string;
}
