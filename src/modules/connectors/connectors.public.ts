export { type ConnectorKinds, ExistingConnectors } from './existing-connectors.js';
export { type GoogleOneTap, GoogleOneTaps } from './social/google-one-taps.js';
export { type SocialConnector, SocialConnectors } from './social/social-connectors.js';
export { SIGN_IN_ERRORS, SocialErrors } from './social/social.errors.js';
export {
  type IssuedRefreshToken,
  type ProviderTokens,
  type RefreshesTokens,
  type Remembered,
  RETURNED_BYTES,
  type SentAway,
  type SignsIn,
  type SocialAttempt,
  type SocialSignIn,
  type SocialUserInfo,
} from './social/signs-in.js';
export { issuedBy, requireIssuer } from './social/token-issuers.js';
export { goingTo } from './saml/social-assertion.controller.js';
export { certificateEnd } from './saml/certificates.js';
export type { SamlKeys } from './saml/identity-provider.js';
export { isWebAddress, readMetadata } from './saml/metadata-document.js';
export { WebAddress } from './saml/provider-fields.js';
export { isDescribed, type ProviderDescription, ProviderSource } from './saml/provider-source.js';
export { SamlAssertionDto } from './saml/saml-assertion.dto.js';
export { SamlAttempts } from './saml/saml-attempts.js';
export {
  type AttributeMapping,
  canReceiveAssertions,
  DEFAULT_MAPPING,
  type SamlIdentity,
  SamlSignIn,
} from './saml/saml-sign-in.js';
export { REQUEST_SIGNATURE_ALGORITHMS, type RequestSignatureAlgorithm } from './saml/saml-party.js';
export { ASSERTION_ERRORS, SamlErrors } from './saml/saml.errors.js';
export { acceptedUserInfo } from './social/accepted-user-info.js';
export { clientAuthentication } from './providers/oauth/client-authentication.js';
export { isEndpoint, Endpoint } from './providers/oauth/endpoint-field.js';
export { IdTokens } from './providers/oauth/id-tokens.js';
export { OAuthClient } from './providers/oauth/oauth-client.js';
export { claimsUserInfo } from './providers/oidc/claims-user-info.js';
export { firstWords } from './providers/shared/first-words.js';
export { letter, person } from './providers/shared/logos.js';
export { RenewalCalls, SocialCalls } from './social/social-calls.js';
export { ConnectorChangeErrors } from './connector-change.errors.js';
export { ConnectorErrors } from './connector.errors.js';
export { DevelopmentMailbox, type MailboxMessage } from './messages/mailbox/development-mailbox.js';
export { installMailbox } from './messages/mailbox/install-mailbox.js';
export { MAILBOX_PATH } from './messages/mailbox/mailbox-path.js';
export type { LanguageHints, Message, MessageContext, MessageType, Recipient } from './messages/message.js';
export { recipientKey } from './messages/recipient.js';
export { MessageErrors } from './messages/message.errors.js';
export { MessageRateLimited } from './messages/message.events.js';
export { Messages } from './messages/messages.js';
export { ConnectorDeleted, ConnectorUpdated } from './connector.events.js';
export type { ConnectorType } from './factories/connector-factory.js';
export { type ReaderLanguage, ReaderLanguages } from './messages/reader-languages.port.js';
