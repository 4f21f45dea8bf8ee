import { ACME } from '#src/kernel/acme.js';
import type { Teller } from './teller.js';

/** The example lacks a secret, so nobody signs in with what it makes, and no provider is asked. */
export async function connectors(teller: Teller): Promise<void> {
  await teller.tellAll(['UpdateEnterpriseSsoConfig', 'GetEnterpriseSsoConfig', 'ListSsoConnectorProviders']);
  await teller.tell('CreateSsoConnector', { makes: ACME.ssoConnectorId });
  await teller.tellAll(['ListSsoConnectors', 'GetSsoConnector', 'UpdateSsoConnector']);
}

/** Of a connector that speaks SAML. The first key is put to use again, so that it is the second that can go. */
export async function signingKeys(teller: Teller, connectorId: string): Promise<void> {
  const at = { id: connectorId };
  await teller.tell('CreateSsoConnectorSigningKey', { at, makes: ACME.ssoSigningKeyId });
  await teller.tellAll(['ListSsoConnectorSigningKeys', 'UpdateSsoConnectorSigningKey'], { at });
  await teller.tell('CreateSsoConnectorSigningKey', { at });
  await teller.tell('DeleteSsoConnectorSigningKey', { at });
}

/** Of a connector that speaks SAML. */
export async function idpInitiated(teller: Teller, connectorId: string): Promise<void> {
  await teller.tellAll(
    [
      'ReplaceSsoConnectorIdpInitiatedAuthConfig',
      'GetSsoConnectorIdpInitiatedAuthConfig',
      'DeleteSsoConnectorIdpInitiatedAuthConfig',
    ],
    { at: { id: connectorId } },
  );
}

/** Told in a browser in which somebody begins. The connector of the examples leads nowhere. */
export async function signIn(teller: Teller): Promise<void> {
  await teller.tell('CreateEnterpriseSsoVerification', { refused: 400 });
  await teller.tell('VerifyEnterpriseSsoVerification', { refused: 404 });
}

/** Nobody was sent to a provider that speaks SAML, and none has signed anything. */
export async function samlResponses(teller: Teller, connectorId: string): Promise<void> {
  await teller.tell('AssertSingleSignOnSaml', { at: { connectorId }, refused: 400 });
  await teller.tell('AssertSaml', { refused: 404 });
}
