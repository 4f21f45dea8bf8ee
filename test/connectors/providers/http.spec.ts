import { describe, expect, it, onTestFinished } from 'vitest';
import { httpEmail } from '#src/modules/connectors/providers/http/http-email.js';
import { httpSms } from '#src/modules/connectors/providers/http/http-sms.js';
import { type Receiver, startReceiver } from '../../e2e/webhooks/receiver.js';
import { sendBy } from './send.js';

async function receiverOfTest(): Promise<Receiver> {
  const receiver = await startReceiver();
  onTestFinished(() => receiver.close());
  return receiver;
}

const PAYLOAD = { code: '123456', application: { name: '<b>Ümläut</b>\r\n{{code}}' } };

describe.each([
  { factory: httpEmail, to: 'ada@acme.example' },
  { factory: httpSms, to: '12025550143' },
])('the endpoint of $factory.metadata.id', ({ factory, to }) => {
  it('gets whom, what, the values untouched and the address of whoever asked', async () => {
    const { url, received } = await receiverOfTest();
    const provider = { factory, config: { endpoint: url } };
    await sendBy(provider, { message: { type: 'Register', payload: PAYLOAD, ip: '192.0.2.1' } });
    await sendBy(provider, { config: { authorization: '' }, message: { payload: PAYLOAD } });
    expect(received.map(({ body }) => JSON.parse(body.toString()))).toEqual([
      { to, type: 'Register', payload: PAYLOAD, ip: '192.0.2.1' },
      { to, type: 'SignIn', payload: PAYLOAD },
    ]);
    for (const { headers } of received) expect(headers).not.toHaveProperty('authorization');
  });

  it.each(['Bearer a\r\nx-injected: 1', 'Bearer 💥'])(
    'gets nothing with an authorization that is no header: %j',
    async (authorization) => {
      const { url, received } = await receiverOfTest();
      const sending = sendBy({ factory, config: { endpoint: url, authorization } });
      await expect(sending).rejects.toMatchObject({ code: 'connector.general' });
      expect(received).toEqual([]);
    },
  );

  it.each(['ftp://acme.example/', 'acme.example', '', 7, undefined])('cannot be %j', (endpoint) => {
    expect(() => factory.readConfig({ endpoint })).toThrow(
      expect.objectContaining({ code: 'connector.invalid_config' }),
    );
  });
});
