const PREFIX = 'urn:logto:organization:';

/** The audience of tokens for an organization. */
export const organizationAudience = (organizationId: string): string => PREFIX + organizationId;

/** The organization that an audience names; undefined where it is something else. */
export const organizationOfAudience = (audience: string): string | undefined =>
  (audience.startsWith(PREFIX) && audience.slice(PREFIX.length)) || undefined;
