/** What the identity provider of an enterprise knows us by, and where it has browsers post its responses. */
export const serviceAddressesOf = (origin: string, connectorId: string) => ({
  entityId: `${origin}/enterprise-sso/${connectorId}`,
  acsUrl: `${origin}/api/authn/single-sign-on/saml/${connectorId}`,
});
