/** Where anybody gets an account: the consumer services of the field that issue ID tokens to clients of anybody. */
const OPEN_ISSUERS: ReadonlySet<string> = new Set([
  'https://accounts.google.com',
  'https://appleid.apple.com',
  'https://www.facebook.com',
  'https://www.linkedin.com/oauth',
  'https://access.line.me',
  'https://api.login.yahoo.com',
  'https://gitlab.com',
  'https://slack.com',
]);
/** Microsoft's, whose directory follows: many directories have one issuer, and personal accounts have one directory. */
const MICROSOFT = 'https://login.microsoftonline.com/';
/** Stands in the issuer of directories that are one endpoint, in place of the id of each. */
export const DIRECTORY_PLACEHOLDER = '{tenantid}';
/** The directory of all personal accounts. */
const PERSONAL_ACCOUNTS = '9188040d-6c67-4c5b-b112-36a304b66dad';

/** Whether an issuer of Microsoft Entra ID stands for more than the directory of one organization. */
export const isOfManyDirectories = (issuer: string): boolean =>
  issuer.includes(DIRECTORY_PLACEHOLDER) || issuer.includes(PERSONAL_ACCOUNTS);

/** Whether an issuer lets in people of whatever organization, by whichever provider a connector calls it. */
export const isOpenIssuer = (issuer: string): boolean =>
  OPEN_ISSUERS.has(issuer) || (issuer.startsWith(MICROSOFT) && isOfManyDirectories(issuer));
