import { generateKeyPairSync } from 'node:crypto';
import { jwtVerify } from 'jose';
import { describe, expect, it, onTestFinished } from 'vitest';
import { smtp } from '#src/modules/connectors/providers/smtp/smtp-connector.js';
import { answerWith, startReceiver } from '../../e2e/webhooks/receiver.js';
import { startSmtpSink } from '../../support/smtp-sink.js';
import { connectorOf, sendBy, sendThrough } from './send.js';

/** A mail server that takes one access token at a time, and the endpoint that gives them. */
async function servers(token: string) {
  let admitted = token;
  const sink = await startSmtpSink({
    admits: ({ username, accessToken }) => username === 'ada@acme.example' && accessToken === admitted,
  });
  const endpoint = await startReceiver();
  onTestFinished(() => Promise.all([sink.close(), endpoint.close()]).then(() => undefined));
  endpoint.answer(answerWith(200, JSON.stringify({ access_token: token, expires_in: 3600 })));
  return {
    sink,
    endpoint,
    admit: (other: string) => {
      admitted = other;
    },
    provider: (auth: object) => ({
      factory: smtp,
      config: {
        host: '127.0.0.1',
        port: sink.port,
        fromEmail: 'ada@acme.example',
        auth: { type: 'OAuth2', user: 'ada@acme.example', accessUrl: endpoint.url, ...auth },
      },
    }),
  };
}

const REFRESHING = { clientId: 'client', clientSecret: 'secret-71', refreshToken: 'refresh-72' };

const formOf = ({ body }: { readonly body: Buffer }) =>
  Object.fromEntries(new URLSearchParams(body.toString()));

describe('a mail server that takes access tokens', () => {
  it('gets the one of the config', async () => {
    const { sink, endpoint, provider } = await servers('given-1');
    await sendBy(provider({ accessToken: 'given-1' }));
    expect(sink.mails).toHaveLength(1);
    expect(endpoint.received).toEqual([]);
  });

  it('gets one for the refresh token, as long as it lasts', async () => {
    const { sink, endpoint, provider } = await servers('fresh-1');
    const connector = connectorOf(provider(REFRESHING));
    await sendThrough(connector);
    await sendThrough(connector);
    expect(sink.mails).toHaveLength(2);
    expect(endpoint.received.map(formOf)).toEqual([
      {
        grant_type: 'refresh_token',
        client_id: 'client',
        client_secret: 'secret-71',
        refresh_token: 'refresh-72',
      },
    ]);
  });

  it('gets another one after it has refused one, or one has expired', async () => {
    const { sink, endpoint, provider, admit } = await servers('fresh-1');
    const connector = connectorOf(provider({ ...REFRESHING, accessToken: 'old', expires: 1_000 }));
    await sendThrough(connector);
    admit('fresh-2');
    endpoint.answer(answerWith(200, JSON.stringify({ access_token: 'fresh-2', expires_in: 30 })));
    await expect(sendThrough(connector)).rejects.toMatchObject({ code: 'connector.general' });
    await sendThrough(connector);
    await sendThrough(connector);
    expect(sink.mails).toHaveLength(3);
    expect(endpoint.received).toHaveLength(3);
  });

  it.each([undefined, 'passphrase-73'])(
    'gets one for a signed assertion, key with %s',
    async (passphrase) => {
      const { sink, endpoint, provider } = await servers('service-1');
      const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
      const pem = { type: 'pkcs8', format: 'pem' } as const;
      const key = passphrase
        ? {
            key: String(privateKey.export({ ...pem, cipher: 'aes-256-cbc', passphrase })),
            passphrase,
          }
        : String(privateKey.export(pem));
      await sendBy(provider({ serviceClient: 'service', privateKey: key }));
      expect(sink.mails).toHaveLength(1);
      const [{ grant_type: grantType, assertion = '' } = {}] = endpoint.received.map(formOf);
      expect(grantType).toBe('urn:ietf:params:oauth:grant-type:jwt-bearer');
      const { payload } = await jwtVerify(assertion, publicKey, {
        issuer: 'service',
        subject: 'ada@acme.example',
        audience: endpoint.url,
      });
      expect(payload).toMatchObject({ scope: 'https://mail.google.com/' });
    },
  );

  it.each([
    [400, { error: 'invalid_grant', error_description: 'refresh-72 was revoked' }, 'connector.general'],
    [429, { error: 'slow_down' }, 'connector.rate_limit_exceeded'],
    [200, { expires_in: 3600 }, 'connector.invalid_response'],
    [302, {}, 'connector.general'],
  ])('gets nothing where the endpoint answers %i with %j', async (status, body, code) => {
    const { sink, endpoint, provider } = await servers('fresh-1');
    endpoint.answer(answerWith(status, JSON.stringify(body)));
    const failure = await sendBy(provider(REFRESHING)).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code });
    expect(JSON.stringify(failure, ['message', 'extras', 'details'])).not.toContain('refresh-72');
    expect(sink.connections()).toBe(0);
  });

  it('gets nothing from an endpoint on a private address, or with a key that is none', async () => {
    const { sink, endpoint, provider } = await servers('fresh-1');
    const allowedHosts = `127.0.0.1:${sink.port}`;
    await expect(sendBy(provider(REFRESHING), { allowedHosts })).rejects.toMatchObject({
      code: 'connector.general',
      message: expect.stringContaining('no public address'),
    });
    const auth = { serviceClient: 'service', privateKey: 'none' };
    await expect(sendBy(provider(auth))).rejects.toMatchObject({
      message: 'The private key cannot be read.',
    });
    expect(endpoint.received).toEqual([]);
  });
});
