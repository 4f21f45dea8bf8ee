import { describe, expect, it } from 'vitest';
import { BUILT_IN_FACTORIES } from '#src/modules/connectors/factories/built-in-factories.js';
import { ses } from '#src/modules/connectors/providers/aws-ses/ses-connector.js';
import { sendGrid } from '#src/modules/connectors/providers/sendgrid/sendgrid-connector.js';
import { twilio } from '#src/modules/connectors/providers/twilio/twilio-connector.js';
import { startFakeTwilio } from './fake-twilio.js';
import { startNameServer } from '../../support/name-server.js';
import { PROVIDERS } from './cases.js';
import { sendBy, startedFor } from './send.js';

const metadataOf = (id: string) => BUILT_IN_FACTORIES.find(({ metadata }) => metadata.id === id)?.metadata;

describe('the providers that Portico speaks with', () => {
  it('have the ids and targets that configs of others name', () => {
    expect(BUILT_IN_FACTORIES.map(({ type, metadata: { id, target } }) => [type, id, target])).toEqual([
      ['Email', 'simple-mail-transfer-protocol', 'smtp'],
      ['Email', 'sendgrid-email-service', 'sendgrid-mail'],
      ['Email', 'aws-ses-mail', 'aws-ses'],
      ['Email', 'http-email', 'http-email'],
      ['Sms', 'twilio-short-message-service', 'twilio-sms'],
      ['Sms', 'http-sms', 'http-sms'],
      ['Social', 'google-universal', 'google'],
      ['Social', 'apple-universal', 'apple'],
      ['Social', 'github-universal', 'github'],
      ['Social', 'facebook-universal', 'facebook'],
      ['Social', 'azuread-universal', 'azuread'],
      ['Social', 'oauth2', 'oauth2'],
      ['Social', 'oidc', 'oidc'],
      ['Social', 'saml', 'saml'],
    ]);
  });

  it('all that send messages pass the suite', () => {
    const senders = BUILT_IN_FACTORIES.filter(({ type }) => type !== 'Social');
    expect(PROVIDERS.map(({ name }) => name).toSorted()).toEqual(
      senders.map(({ metadata }) => metadata.id).toSorted(),
    );
  });

  it.each(BUILT_IN_FACTORIES.map((factory) => [factory.metadata.id, factory] as const))(
    'show an example that they take, and what they need as a form: %s',
    (id, factory) => {
      const example = JSON.parse(metadataOf(id)?.configTemplate ?? '{}');
      expect(factory.readConfig(example)).toEqual(example);
      const required = metadataOf(id)
        ?.formItems?.filter((item) => item.required)
        .map(({ key }) => key);
      for (const key of required ?? []) {
        expect(() => factory.readConfig({ ...example, [key]: undefined })).toThrow(
          expect.objectContaining({ code: 'connector.invalid_config' }),
        );
      }
      expect(metadataOf(id)?.logo).toMatch(/^data:image\/svg\+xml,/);
    },
  );

  it.each([
    ['api.sendgrid.com', sendGrid],
    ['email.eu-central-1.amazonaws.com', ses],
    ['api.twilio.com', twilio],
  ] as const)('are asked at %s, by TLS', async (host, factory) => {
    const names = await startNameServer(() => ['127.0.0.1']);
    const config = JSON.parse(factory.metadata.configTemplate ?? '{}');
    // Nobody there has the certificate, and mostly nobody listens.
    const sending = sendBy({ factory, config }, { nameServer: names.address });
    await expect(sending).rejects.toMatchObject({
      message: expect.stringContaining(`connection to ${host}`),
    });
    expect(names.questions.map(({ name }) => name)).toContain(host);
    await names.close();
  });

  it.each(['eu-central-1.evil.example/', 'eu-central-1#', '', 'EU-CENTRAL-1'])(
    'have no region %j',
    (region) => {
      const config = { ...JSON.parse(ses.metadata.configTemplate ?? '{}'), region };
      expect(() => ses.readConfig(config)).toThrow(
        expect.objectContaining({ code: 'connector.invalid_config' }),
      );
    },
  );

  it('check messages for fraud unless the config says no', async () => {
    const fake = await startedFor({ name: '', start: startFakeTwilio, answer: {}, isHttp: true });
    await sendBy(fake);
    await sendBy(fake, { config: { disableRiskCheck: true } });
    expect(fake.messages.map(({ payload }) => payload)).toEqual(['enable', 'disable']);
  });
});
