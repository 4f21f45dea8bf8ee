/** All directories, all but personal accounts, and those alone, which have an id too. */
const OPEN_DIRECTORIES: ReadonlySet<string> = new Set([
  'common',
  'organizations',
  'consumers',
  '9188040d-6c67-4c5b-b112-36a304b66dad',
]);

/**
 * Whether one organization alone says what the addresses of people are. In an open directory, whoever administers some
 * directory can give anybody any address, and would be let into the account that has it.
 */
export const isTrustedDirectory = (tenantId: string): boolean =>
  !OPEN_DIRECTORIES.has(tenantId.toLowerCase());
