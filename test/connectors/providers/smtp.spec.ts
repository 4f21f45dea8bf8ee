import { describe, expect, it, onTestFinished } from 'vitest';
import { smtp } from '#src/modules/connectors/providers/smtp/smtp-connector.js';
import { LOCALHOST_CERTIFICATE } from '../../support/localhost-certificate.js';
import { startSilentServer } from '../../support/silent-server.js';
import { startSmtpSink } from '../../support/smtp-sink.js';
import { sendBy } from './send.js';

async function sinkOfTest(options: Parameters<typeof startSmtpSink>[0] = {}) {
  const sink = await startSmtpSink(options);
  onTestFinished(() => sink.close());
  return sink;
}

const at = (port: number, config = {}) => ({
  factory: smtp,
  config: { host: 'localhost', port, auth: {}, fromEmail: 'hello@acme.example', ...config },
});

const TRUSTED = { ca: LOCALHOST_CERTIFICATE };

describe('TLS', () => {
  it('begins where the server offers it, and from the start where the config says so', async () => {
    const offering = await sinkOfTest({ tls: 'starttls' });
    await sendBy(at(offering.port, { tls: TRUSTED, requireTLS: true }));
    const beginning = await sinkOfTest({ tls: 'implicit' });
    await sendBy(at(beginning.port, { tls: TRUSTED, secure: true }));
    expect([...offering.mails, ...beginning.mails].map(({ isSecure }) => isSecure)).toEqual([true, true]);
  });

  it('is left out where the config says so', async () => {
    const sink = await sinkOfTest({ tls: 'starttls' });
    await sendBy(at(sink.port, { ignoreTLS: true }));
    expect(sink.mails.map(({ isSecure }) => isSecure)).toEqual([false]);
  });

  it.each(['starttls', 'implicit'] as const)('needs a certificate that is trusted: %s', async (tls) => {
    const sink = await sinkOfTest({ tls });
    const secure = tls === 'implicit';
    await expect(sendBy(at(sink.port, { secure }))).rejects.toMatchObject({
      code: 'connector.general',
      message: expect.stringMatching(/^localhost could not be spoken with: .*self-signed certificate/),
    });
    await sendBy(at(sink.port, { secure, tls: { rejectUnauthorized: false } }));
    expect(sink.mails).toHaveLength(1);
  });

  it('is for the host, or for the name that the config has', async () => {
    const sink = await sinkOfTest({ tls: 'implicit' });
    const byAddress = { host: '127.0.0.1', secure: true, tls: TRUSTED };
    await expect(sendBy(at(sink.port, byAddress))).rejects.toMatchObject({ code: 'connector.general' });
    await sendBy(at(sink.port, { ...byAddress, servername: 'localhost' }));
    await sendBy(at(sink.port, { ...byAddress, tls: { ...TRUSTED, servername: 'localhost' } }));
    expect(sink.mails).toHaveLength(2);
  });

  it('is not done without where the config requires it', async () => {
    const sink = await sinkOfTest();
    await expect(sendBy(at(sink.port, { requireTLS: true }))).rejects.toMatchObject({
      code: 'connector.general',
    });
    expect(sink.mails).toEqual([]);
  });

  it('has no options that lead elsewhere', async () => {
    const sink = await sinkOfTest({ tls: 'implicit' });
    const elsewhere = await startSilentServer();
    onTestFinished(() => elsewhere.close());
    const tls = { ...TRUSTED, socket: null, host: '127.0.0.1', port: elsewhere.port, path: '/dev/null' };
    await sendBy(at(sink.port, { secure: true, tls }), { allowedHosts: `localhost:${sink.port}` });
    expect(sink.mails).toHaveLength(1);
    expect(elsewhere.sockets.size).toBe(0);
  });
});

describe('a mail server', () => {
  it('that never greets is waited for until the signal, or the time of the config', async () => {
    const silent = await startSilentServer();
    onTestFinished(() => silent.close());
    const provider = at(silent.port);
    const outOfTime = { code: 'connector.general', message: 'localhost did not answer in time.' };
    const signal = AbortSignal.timeout(200);
    await expect(sendBy(provider, { signal })).rejects.toMatchObject(outOfTime);
    const config = { greetingTimeout: 100 };
    await expect(sendBy(provider, { config })).rejects.toMatchObject(outOfTime);
  });

  it.each([
    [{ at: 'MAIL FROM', status: 553, words: 'Sender not allowed' }, 'connector.general'],
    [{ at: 'RCPT TO', status: 450, words: 'Mailbox busy' }, 'connector.general'],
    [{ at: 'RCPT TO', status: 452, words: 'Too many recipients this hour' }, 'connector.rate_limit_exceeded'],
    [{ at: 'DATA', status: 554, words: 'Rate of spam is too high' }, 'connector.general'],
  ] as const)('refuses with $words', async (refusal, code) => {
    const sink = await sinkOfTest();
    sink.refuse(refusal);
    const answer = { code, told: `localhost answered ${refusal.status} ${refusal.words}` };
    const failure = await sendBy(at(sink.port)).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: answer.code });
    expect(JSON.stringify(failure, ['message', 'extras', 'details'])).toContain(answer.told);
  });

  it('gets the headers of the config, and more than one address for answers', async () => {
    const sink = await sinkOfTest();
    const customHeaders = { 'X-Entity-Ref-ID': '1', 'X-Tag': ['a', 'b'] };
    await sendBy(at(sink.port, { customHeaders, replyTo: 'one@acme.example, two@acme.example' }));
    const [{ parsed } = { parsed: undefined }] = sink.mails;
    expect(parsed?.headers.get('x-entity-ref-id')).toBe('1');
    expect(parsed?.headers.get('x-tag')).toEqual(['a', 'b']);
    expect(parsed?.replyTo?.value.map(({ address }) => address)).toEqual([
      'one@acme.example',
      'two@acme.example',
    ]);
  });

  it('is logged in to only where the config names somebody', async () => {
    const sink = await sinkOfTest({ admits: ({ username }) => username === 'portico' });
    await sendBy(at(sink.port, { auth: { user: 'portico', pass: 'x' } }));
    expect(sink.mails.map(({ user }) => user)).toEqual(['portico']);
    for (const auth of [{}, { type: 'LOGIN', user: '', pass: '' }]) {
      await expect(sendBy(at(sink.port, { auth }))).rejects.toMatchObject({ code: 'connector.general' });
    }
  });
});

describe('a config', () => {
  const read = (changes: object) => () => smtp.readConfig({ ...at(25).config, ...changes });

  it('is taken with all that those of others have, and keeps what counts here', () => {
    const template = { contentType: 'text/plain', subject: 'Hello', content: 'Your code is {{code}}.' };
    const known = {
      ...at(25).config,
      auth: { type: 'login', user: 'a', pass: 'b' },
      replyTo: '',
      templates: ['SignIn', 'Register', 'ForgotPassword', 'Generic'].map((usageType) => ({
        ...template,
        usageType,
      })),
      name: '',
      connectionTimeout: 120_000,
      greetingTimeout: 30_000,
      socketTimeout: 600_000,
      secure: false,
      tls: {},
      servername: '',
      ignoreTLS: false,
      requireTLS: false,
      customHeaders: {},
    };
    const others = { logger: true, debug: true, disableFileAccess: false, disableUrlAccess: false };
    expect(read({ ...known, ...others, localAddress: '', dnsTimeout: 30_000 })()).toEqual(known);
  });

  it.each([
    { customHeaders: { 'X-A\r\nBcc': 'eve@evil.example' } },
    { customHeaders: { 'X-A': 'b\r\nBcc: eve@evil.example' } },
    { customHeaders: { 'X-A': ['b', 'c\nBcc: eve@evil.example'] } },
    { customHeaders: { 'X-A': { prepared: true } } },
    { fromEmail: 'hello' },
    { fromEmail: 'a@acme.example, b@acme.example' },
    { fromEmail: 'a@acme.example\r\nBcc: eve@evil.example' },
    { host: '' },
    { port: 0 },
    { auth: undefined },
    { auth: { privateKey: { key: 'x' } } },
  ])('is refused with %j', (changes) => {
    expect(read(changes)).toThrow(expect.objectContaining({ code: 'connector.invalid_config' }));
  });
});
