import { beforeAll, describe, expect, it } from 'vitest';
import { ConnectorErrors, type Message, Messages } from '#src/modules/connectors/connectors.public.js';
import type { SendsEmail } from '#src/modules/connectors/factories/capabilities.js';
import { runForRequest } from '#src/platform/request-context.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { useServer } from '../../support/test-app.js';

const TOKEN = 'one-time-token-of-ada';
const LINK = `https://acme.example/sign-in?one_time_token=${TOKEN}&email=ada%40example.com`;
const SECRETS = ['271828', TOKEN, 'ada@example.com', encodeURIComponent(LINK)];

const message: Message = {
  to: { type: 'email', value: 'ada@example.com' },
  type: 'SignIn',
  payload: { code: '271828', link: LINK },
  languages: {},
};

describe('what a provider answers', () => {
  const server = useServer();
  let api: ApiClient;
  let other: ApiClient;

  beforeAll(async () => {
    [api, other] = [await apiClient(server.tenant), await apiClient(server.other)];
  });

  /** A connector as a package could bring it, which does what it likes. */
  const sendBy = (sendEmail: SendsEmail['sendEmail']) =>
    TenantContext.run(server.tenant.id, () =>
      server.app
        .get(Messages)
        .deliver({ id: 'connector', factoryId: 'factory', connector: { sendEmail } }, message),
    );
  const newestEntry = async (client = api) => {
    const { body } = await client.get('/logs?logKey=Interaction.Message');
    return (body as { payload: object }[])[0]?.payload;
  };

  it('is in the audit log, where it took the message', async () => {
    await sendBy(async () => ({ status: 202, answer: 'queued as 4711' }));
    expect(await newestEntry()).toMatchObject({
      result: 'Success',
      channel: 'Email',
      messageType: 'SignIn',
      recipient: 'a…@example.com',
      connectorId: 'connector',
      connectorFactoryId: 'factory',
      provider: { status: 202, answer: 'queued as 4711' },
    });
    expect(await newestEntry(other)).toBeUndefined();
  });

  const echo = `550 no: {"to":"ada@example.com","code":"271828","link":"${LINK}"} ${encodeURIComponent(LINK)} ${TOKEN}`;

  it('is there without what was sent, and the caller hears why it was refused', async () => {
    const refusal = sendBy(async () => {
      throw ConnectorErrors.general(echo);
    });
    await expect(refusal).rejects.toMatchObject({ kind: 'invalid', code: 'connector.general' });
    const entry = JSON.stringify(await newestEntry());
    expect(entry).toContain('"result":"Error"');
    expect(entry).toContain('"code":"connector.general"');
    expect(entry).toContain('550 no');
    for (const secret of SECRETS) expect(entry).not.toContain(secret);
  });

  it('is the contract’s error and no secret in the logs, where its code breaks', async () => {
    const failure = sendBy(() => {
      throw new TypeError(echo);
    });
    await expect(failure).rejects.toMatchObject({ kind: 'invalid', code: 'connector.general' });
    const logged = server.log.lines().filter(({ msg }) => String(msg).includes('in a way of its own'));
    expect(logged).toHaveLength(1);
    for (const secret of SECRETS) expect(JSON.stringify(logged)).not.toContain(secret);
  });

  it('fills the log no faster for who did not prove who they are', async () => {
    const stranger = {
      requestId: 'request',
      ip: '192.0.2.1',
      userAgent: undefined,
      method: 'POST',
      path: '/',
      route: undefined,
      params: {},
    };
    const ofStranger = async () => {
      const { body } = await api.get('/logs?logKey=Interaction.Message&page_size=100');
      return (body as { payload: { ip?: string } }[]).filter(({ payload }) => payload.ip === stranger.ip);
    };
    for (let count = 0; count < 12; count += 1)
      await runForRequest(stranger, () => sendBy(async () => ({ status: 202 })));
    expect(await ofStranger()).toHaveLength(10);
  });
});
