import { describe, expect, it } from 'vitest';
import { apiClient } from '../../support/api-client.js';
import {
  acsOf,
  addSocialSaml,
  leave,
  leaveForSocial,
  letBegin,
  post,
  unsolicited,
  useSaml,
} from './saml-fixture.js';

const setting = useSaml();
const listed = (type: string) => `/logs?logKey=Interaction.SignIn.Verification.${type}`;

describe('in the audit log responses', () => {
  it.each([
    ['an enterprise', 'EnterpriseSso.Submit', () => leave(setting)],
    [
      'a social connector',
      'Social.Submit',
      async () => leaveForSocial(setting, await addSocialSaml(setting, 'acme-saml')),
    ],
  ])(
    'to a request of %s are there where they are refused, with the reason and the id that the browser was told',
    async (_, type, sent) => {
      const { connectorId, uri } = await sent();
      const { acsUrl, form } = setting.idp.answer(uri, {}, { foreign: true });
      const response = await fetch(acsUrl, { method: 'POST', body: new URLSearchParams(form) });
      expect(response.status).toBe(401);
      const { body } = await setting.api.get(listed(type));
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
    },
  );

  it('to nothing are there, taken or refused, of the tenant alone', async () => {
    const { connectorId, api, server } = setting;
    await letBegin(setting);
    await post(acsOf(setting), unsolicited(setting));
    await post(acsOf(setting), unsolicited(setting, {}, { foreign: true }));
    const { body } = await api.get(listed('IdpInitiatedSso.Create'));
    const payloads = (body as { payload: object }[]).map(({ payload }) => payload);
    expect(payloads).toContainEqual(expect.objectContaining({ result: 'Success', connectorId }));
    expect(payloads).toContainEqual(
      expect.objectContaining({
        result: 'Error',
        connectorId,
        error: expect.objectContaining({ code: 'connector.authorization_failed' }),
      }),
    );
    const others = await (await apiClient(server.other)).get(listed('IdpInitiatedSso.Create'));
    expect(others.body).toEqual([]);
  });
});
