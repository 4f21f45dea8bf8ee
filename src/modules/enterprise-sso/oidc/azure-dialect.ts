import type { EnterpriseDialect } from './oidc-enterprise.js';
import { DIRECTORY_PLACEHOLDER, isOfManyDirectories } from './open-issuers.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Microsoft Entra ID: one issuer can stand for many directories, and addresses have a flag of their own. */
export const AZURE_DIALECT: EnterpriseDialect = {
  matchesIssuer: (named, configured) => named === configured || isOfDirectory(named, configured),
  issuersOf: ({ issuer }, { tid }) => {
    if (!issuer.includes(DIRECTORY_PLACEHOLDER)) return [issuer];
    return typeof tid === 'string' && UUID.test(tid) ? [issuer.replace(DIRECTORY_PLACEHOLDER, tid)] : [];
  },
  // The optional claim "e-mail domain owner verified", which Microsoft writes in three ways.
  hasOwnedEmail: ({ email_verified: isVerified, xms_edov: isOwned }) =>
    isVerified === undefined && typeof isOwned !== 'object' && /^(true|1)$/i.test(String(isOwned)),
  // Whoever administers some directory can give anybody any address.
  isOneOrganization: ({ issuer }) => !isOfManyDirectories(issuer),
  isOpenToAll: ({ issuer }) => isOfManyDirectories(issuer),
};

/**
 * Whether a document names its issuer by the id of the directory that the config names otherwise: by a domain, or as one of
 * the endpoints for many directories, which are `common`, `organizations` and `consumers`. All else has to be the same.
 */
function isOfDirectory(named: string, configured: string): boolean {
  const [names, asked] = [named, configured].map(splitAtDirectory);
  return (
    names !== undefined &&
    asked !== undefined &&
    names.origin === asked.origin &&
    names.rest === asked.rest &&
    (names.directory === DIRECTORY_PLACEHOLDER || UUID.test(names.directory)) &&
    !UUID.test(asked.directory)
  );
}

const ISSUER = /^(?<origin>https?:\/\/[^/]+)\/(?<directory>[^/]+)(?<rest>\/.*|)$/;

function splitAtDirectory(issuer: string) {
  const { origin, directory, rest } = ISSUER.exec(issuer)?.groups ?? {};
  return origin === undefined || directory === undefined ? undefined : { origin, directory, rest };
}
