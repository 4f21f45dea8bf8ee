import { describe, expect, it } from 'vitest';
import { receiverOfTest } from '../webhooks/fixture.js';
import { answerWith } from '../webhooks/receiver.js';
import { addSaml, leave, useSaml } from './saml-fixture.js';

const setting = useSaml();

/** What is at the address of the metadata, for operators alone. */
const WORDS = 'The vault of Acme is sealed';
const withoutCertificate = () =>
  setting.idp.metadata.replaceAll(/<(\w+:)?X509Certificate>[^<]*<\/(\w+:)?X509Certificate>/g, '');

describe('who posts a response for a provider that cannot be understood by then', () => {
  it.each([
    ['refuses', 500, () => WORDS, 'connector.general'],
    ['answers something else', 200, () => `<html>${WORDS}</html>`, 'connector.invalid_config'],
    ['has no certificate', 200, withoutCertificate, 'connector.invalid_config'],
  ])('is not told where its metadata is, or what is there: it %s', async (_, status, answer, code) => {
    const { api, idp } = setting;
    const connectorId = await addSaml(api, { metadataUrl: idp.metadataUrl }, ['strangers.example']);
    const { acsUrl, form } = idp.answer((await leave(setting, connectorId)).uri);
    const operators = await receiverOfTest();
    operators.answer(answerWith(200, idp.metadata));
    const metadataUrl = operators.url.replace('/hook', '/operators-only');
    expect((await api.patch(`/sso-connectors/${connectorId}`, { config: { metadataUrl } })).status).toBe(200);
    operators.answer(answerWith(status, answer()));

    const response = await fetch(acsUrl, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams(form),
    });
    const told = await response.text();
    expect([response.status, JSON.parse(told).code]).toEqual([400, code]);
    for (const secret of ['operators-only', String(operators.port), 'vault', 'ertificate', 'etadata'])
      expect(told).not.toContain(secret);
    expect(operators.received.at(-1)?.path).toBe('/operators-only');
  });
});
