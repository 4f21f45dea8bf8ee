import {
  claimsUserInfo,
  ConnectorErrors,
  SocialErrors,
  type SocialUserInfo,
} from '#src/modules/connectors/connectors.public.js';
import type { JsonObject } from '#src/platform/http/fields/object.js';

/** As much as the column of an enterprise identity holds. */
const MAX_ID_CHARACTERS = 128;
/** They say something about one address. */
const EMAIL_CLAIMS: ReadonlySet<string> = new Set(['email', 'email_verified', 'xms_edov']);

/**
 * What an ID token and userinfo say together, where userinfo counts more. That one address is verified says nothing about
 * another. Throws `connector.social_invalid_id_token` where they are about two people (OpenID Connect Core §5.3.2).
 */
export function mergedClaims(ofToken: JsonObject, ofUserinfo: JsonObject | undefined): JsonObject {
  if (ofUserinfo === undefined) return ofToken;
  if (ofUserinfo['sub'] !== ofToken['sub']) {
    throw SocialErrors.idTokenInvalid('It names somebody else than userinfo does.');
  }
  const { email } = ofUserinfo;
  const isOfOneAddress = email === undefined || email === ofToken['email'];
  const kept = isOfOneAddress
    ? ofToken
    : Object.fromEntries(Object.entries(ofToken).filter(([claim]) => !EMAIL_CLAIMS.has(claim)));
  return { ...kept, ...ofUserinfo };
}

/** Who somebody is at a provider. Flags may be texts: some providers of enterprises write them so. */
export function enterprisePerson(claims: JsonObject, trustsEmail: boolean): SocialUserInfo {
  const { phone: _ofNoUse, ...userInfo } = claimsUserInfo(claims, {
    acceptStringTypedBooleanClaims: true,
    trustUnverifiedEmail: trustsEmail,
  });
  if (userInfo.id.length > MAX_ID_CHARACTERS) {
    throw ConnectorErrors.invalidResponse(`"sub" has more than ${MAX_ID_CHARACTERS} characters.`);
  }
  return userInfo;
}
