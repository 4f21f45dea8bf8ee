import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type ConnectorFactory,
  CONNECTOR_TYPES,
} from '#src/modules/connectors/factories/connector-factory.js';
import { canSendEmail, canSendSms } from '#src/modules/connectors/factories/capabilities.js';
import { type LoadedPackages, loadPackages } from '#src/modules/connectors/kit/load-packages.js';
import { answerWith, neverAnswer, type Receiver, startReceiver } from '../../e2e/webhooks/receiver.js';
import { type SmtpSink, startSmtpSink } from '../../support/smtp-sink.js';

const NAMES = ['smtp', 'sendgrid-email', 'twilio-sms', 'github', 'http-email'].map(
  (name) => `@logto/connector-${name}`,
);

let loaded: LoadedPackages;
let receiver: Receiver;
let sink: SmtpSink;

beforeAll(async () => {
  loaded = await loadPackages({ names: NAMES }, []);
  [receiver, sink] = [await startReceiver(), await startSmtpSink()];
});
afterAll(async () => {
  await receiver.close();
  await sink.close();
});

function factory(id: string): ConnectorFactory {
  const found = loaded.factories.find(({ metadata }) => metadata.id === id);
  if (!found) throw new Error(`${id} was not loaded`);
  return found;
}

/** Packages use none of our tools. */
const NO_TOOLS = {} as Parameters<ConnectorFactory['create']>[1];

const email = {
  to: 'ada@acme.example',
  type: 'SignIn',
  payload: { code: '271828' },
  ip: '192.0.2.1',
  builtIn: { subject: 'Ours', content: 'Ours', text: 'Ours' },
} as const;

async function send(id: string, config: object, more: object = {}, signal = AbortSignal.timeout(60_000)) {
  const made = factory(id);
  const connector = made.create(made.readConfig({ ...config }), NO_TOOLS);
  if (!canSendEmail(connector)) throw new Error(`${id} sends no mail`);
  return connector.sendEmail({ ...email, ...more }, signal);
}

const refusal = (code: string, details?: unknown) =>
  expect.objectContaining({
    code,
    ...(details !== undefined && { extras: expect.objectContaining({ details }) }),
  });

describe('packages from npm', () => {
  it('are loaded as they are, with their logos and texts', () => {
    expect(loaded.faults).toEqual([]);
    expect(loaded.factories.map(({ type, metadata }) => [metadata.id, type, metadata.target])).toEqual([
      ['simple-mail-transfer-protocol', 'Email', 'smtp'],
      ['sendgrid-email-service', 'Email', 'sendgrid-mail'],
      ['twilio-short-message-service', 'Sms', 'twilio-sms'],
      ['github-universal', 'Social', 'github'],
      ['http-email', 'Email', 'http-email'],
    ]);
    for (const { type, metadata } of loaded.factories) {
      expect(CONNECTOR_TYPES).toContain(type);
      expect(metadata.logo).toMatch(/^data:image\/svg\+xml;base64,\w/);
      expect(metadata.readme).toMatch(/connector/i);
      expect(metadata.formItems?.length).toBeGreaterThan(0);
    }
    expect(factory('github-universal').metadata).toMatchObject({
      platform: 'Universal',
      isTokenStorageSupported: true,
      logoDark: expect.stringMatching(/^data:image/),
    });
  });

  it('are asked what they can do', () => {
    const sms = factory('twilio-short-message-service').create({}, NO_TOOLS);
    const social = factory('github-universal').create({}, NO_TOOLS);
    expect([canSendSms(sms), canSendEmail(sms)]).toEqual([true, false]);
    expect([canSendSms(social), canSendEmail(social)]).toEqual([false, false]);
  });

  it('name the fields of a config that are wrong', () => {
    const { readConfig } = factory('sendgrid-email-service');
    expect(() => readConfig({ apiKey: 1, fromEmail: 'a@acme.example', templates: [] })).toThrowError(
      refusal(
        'connector.invalid_config',
        expect.stringContaining('"apiKey": Expected string, received number'),
      ),
    );
    const github = { clientId: 'acme', clientSecret: 'grain-of-rice' };
    expect(factory('github-universal').readConfig(github)).toEqual(github);
  });

  it('send by HTTP what they are given', async () => {
    receiver.answer(answerWith(200, '{}'));
    const answer = await send('http-email', {
      endpoint: receiver.url,
      authorization: 'Bearer grain-of-rice',
    });
    expect(answer).toEqual({ status: 200 });
    const last = receiver.received.at(-1);
    expect(last?.headers['authorization']).toBe('Bearer grain-of-rice');
    expect(JSON.parse(String(last?.body))).toEqual({
      to: email.to,
      type: email.type,
      payload: email.payload,
      ip: email.ip,
    });
  });

  const templates = ['Register', 'SignIn', 'ForgotPassword', 'Generic'].map((usageType) => ({
    usageType,
    contentType: 'text/plain',
    subject: `${usageType} of the config`,
    content: 'Code {{code}}',
  }));
  const smtp = () => ({
    host: '127.0.0.1',
    port: sink.port,
    fromEmail: 'noreply@acme.example',
    auth: { user: 'acme', pass: 'grain-of-rice' },
    templates,
  });

  it('send by SMTP, with the template of the config or, before it, the tenant’s', async () => {
    const { answer } = await send('simple-mail-transfer-protocol', smtp());
    expect(answer).toMatch(/^<.+@/);
    const template = { subject: 'Ours: {{code}}', content: '<b>{{code}}</b>', contentType: 'text/html' };
    await send('simple-mail-transfer-protocol', smtp(), { template });
    const mails = await sink.mailsTo(email.to, 2);
    expect(mails.map(({ parsed }) => parsed.subject)).toEqual(['SignIn of the config', 'Ours: 271828']);
    expect(mails[1]?.parsed.html).toContain('<b>271828</b>');
  });

  it('put no markup of a value into the tenant’s template', async () => {
    const template = {
      subject: 'For {{user.name}}',
      content: '<p>{{user.name}}{{user.nick}}: {{unknown}}</p>',
    };
    const user = { name: '<a href="https://evil.example">Ada</a>', nick: '{{user.name}}' };
    const payload = { code: '271828', user };
    await send('simple-mail-transfer-protocol', smtp(), { to: 'eve@acme.example', template, payload });
    const [mail] = await sink.mailsTo('eve@acme.example', 1);
    expect(mail?.parsed.subject).toBe(`For ${user.name}`);
    expect(mail?.parsed.html).toContain('{{unknown}}');
    expect(mail?.parsed.html).not.toContain('<a');
  });

  it('fail with the errors of the contract, and without the secrets of the config', async () => {
    receiver.answer(answerWith(500, 'no rice for Bearer grain-of-rice'));
    const config = { endpoint: receiver.url, authorization: 'Bearer grain-of-rice' };
    // Its client tries again before it gives up.
    await expect(send('http-email', { ...config, endpoint: `${receiver.url}?once` })).rejects.toMatchObject({
      code: 'connector.general',
      message: 'no rice for …',
    });
    sink.refuse({ at: 'RCPT TO', status: 550, words: 'nobody here' });
    await expect(send('simple-mail-transfer-protocol', smtp())).rejects.toMatchObject({
      kind: 'invalid',
      code: 'connector.general',
      message: expect.stringContaining('nobody here'),
    });
  });

  it('are waited for no longer than the caller does', async () => {
    receiver.answer(neverAnswer);
    const caller = new AbortController();
    const sending = send('http-email', { endpoint: receiver.url }, {}, caller.signal);
    const count = receiver.received.length;
    await receiver.expectRequests(count + 1);
    caller.abort();
    await expect(sending).rejects.toMatchObject({
      code: 'connector.general',
      message: 'The provider did not answer in time.',
    });
  });
});
