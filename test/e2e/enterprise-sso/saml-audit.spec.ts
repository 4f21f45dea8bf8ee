import { describe, expect, it } from 'vitest';
import { acsOf, leave, letBegin, post, unsolicited, useSaml } from './saml-fixture.js';

const setting = useSaml();

describe('in the audit log responses', () => {
  it('to a request are there where they are refused, with the reason and the id that the browser was told', async () => {
    const { api, idp, connectorId } = setting;
    const { acsUrl, form } = idp.answer((await leave(setting)).uri, {}, { foreign: true });
    const response = await fetch(acsUrl, { method: 'POST', body: new URLSearchParams(form) });
    expect(response.status).toBe(401);
    const { body } = await api.get('/logs?logKey=Interaction.SignIn.Verification.EnterpriseSso.Submit');
    expect(JSON.stringify(body)).not.toContain(form.SAMLResponse.slice(0, 40));
    expect(body).toContainEqual(
      expect.objectContaining({
        payload: expect.objectContaining({
          result: 'Error',
          connectorId,
          requestId: response.headers.get('logto-core-request-id'),
          error: expect.objectContaining({
            code: 'connector.authorization_failed',
            details: 'The response is refused: its signature is missing or not valid.',
          }),
        }),
      }),
    );
  });

  it('to nothing are there, taken or refused', async () => {
    const { connectorId, api } = setting;
    await letBegin(setting);
    await post(acsOf(setting), unsolicited(setting));
    await post(acsOf(setting), unsolicited(setting, {}, { foreign: true }));
    const { body } = await api.get('/logs?logKey=Interaction.SignIn.Verification.IdpInitiatedSso.Create');
    const payloads = (body as { payload: object }[]).map(({ payload }) => payload);
    expect(payloads).toContainEqual(expect.objectContaining({ result: 'Success', connectorId }));
    expect(payloads).toContainEqual(
      expect.objectContaining({
        result: 'Error',
        connectorId,
        error: expect.objectContaining({ code: 'connector.authorization_failed' }),
      }),
    );
  });
});
