import { ACME } from '#src/kernel/acme.js';
import type { Teller } from './teller.js';

export async function emailTemplates(teller: Teller): Promise<void> {
  const [template] = Object.values(Object(await teller.tell('ReplaceEmailTemplates')));
  teller.means(ACME.emailTemplateId, String(Object(template).id));
  await teller.tellAll([
    'ListEmailTemplates',
    'GetEmailTemplate',
    'UpdateEmailTemplateDetails',
    'DeleteEmailTemplate',
    'ReplaceEmailTemplates',
    'DeleteEmailTemplates',
  ]);
}

export async function connectors(teller: Teller): Promise<void> {
  await teller.tellAll(['ListConnectorFactories', 'GetConnectorFactory', 'CreateConnectorTest']);
  await teller.tell('CreateConnector', { makes: ACME.connector.id });
  // Nobody signs in with what sends mails.
  await teller.tell('CreateConnectorAuthorizationUri', { refused: 400 });
  await teller.tellAll(['ListConnectors', 'GetConnector', 'UpdateConnector']);
}

export async function customPhrases(teller: Teller): Promise<void> {
  await teller.tellAll(['ReplaceCustomPhrase', 'ListCustomPhrases', 'GetCustomPhrase', 'DeleteCustomPhrase']);
}

export async function oneTimeTokens(teller: Teller): Promise<void> {
  const made = await teller.tell('AddOneTimeTokens', { makes: ACME.oneTimeToken.id });
  teller.means(ACME.oneTimeToken.token, String(Object(made)['token']));
  await teller.tellAll([
    'ListOneTimeTokens',
    'GetOneTimeToken',
    'VerifyOneTimeToken',
    'ReplaceOneTimeTokenStatus',
    'DeleteOneTimeToken',
  ]);
}

/** The code is in the message. */
export async function verificationCodes(teller: Teller, codeOfMessage: () => string): Promise<void> {
  await teller.tell('CreateVerificationCode');
  teller.means(ACME.verificationCode, codeOfMessage());
  await teller.tell('VerifyVerificationCode');
}
