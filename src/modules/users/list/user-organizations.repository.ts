import type { PageRequest } from '#src/kernel/page.js';
import type { Search } from '#src/platform/search/search.js';
import type { UserSearchField } from '../user.dto.js';

export interface UserSearch {
  readonly page: PageRequest;
  readonly search: Search<UserSearchField>;
  /** Where counting ends; a total of one more says that there are more. */
  readonly countLimit: number;
}

export interface FoundUsers {
  /** Of the page, newest first. */
  readonly ids: string[];
  readonly total: number;
}

/** What users need to know of organizations, which are above them: the organizations module implements it. */
export abstract class UserOrganizations {
  /** Finds the users who match and are no members of an organization. */
  abstract searchNonMembers(organizationId: string, search: UserSearch): Promise<FoundUsers | undefined>;
}
