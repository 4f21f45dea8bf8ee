import { describe, expect, it } from 'vitest';
import type { EmailTemplate } from '#src/modules/connectors/messages/message.js';
import { PROVIDERS } from './cases.js';
import type { FakeProvider, Template } from './fake-provider.js';
import { sendBy, startedFor } from './send.js';

const REQUIRED = ['Register', 'SignIn', 'ForgotPassword', 'Generic'];

const configured = (usageType: string, changes: Partial<Template> = {}): Template => ({
  usageType,
  contentType: 'text/html',
  subject: `${usageType} of the config`,
  content: `<p>${usageType}: {{code}}</p>`,
  ...changes,
});

const ALL = REQUIRED.map((type) => configured(type));

const withTemplates = ({ templates }: FakeProvider, given: readonly Template[] = ALL) => ({
  templates: templates?.(given),
});

const own = (changes: Partial<EmailTemplate> = {}): EmailTemplate => ({
  subject: 'Own: {{code}}',
  content: '<h1>Own</h1><p>{{code}}</p>',
  ...changes,
});

describe.each(PROVIDERS.filter(({ makes }) => makes === 'e-mail'))('e-mail by $name', (provider) => {
  it("has the tenant's own words, else those of the config for its type or for any, else ours", async () => {
    const fake = await startedFor(provider);
    await sendBy(fake, { config: withTemplates(fake), message: { template: own() } });
    await sendBy(fake, { config: withTemplates(fake) });
    await sendBy(fake, { config: withTemplates(fake), message: { type: 'BindMfa' } });
    await sendBy(fake);
    await sendBy(fake, { config: { templates: [] } });
    expect(fake.messages.map(({ subject }) => subject)).toEqual([
      'Own: 123456',
      'SignIn of the config',
      'Generic of the config',
      'Built in: 123456',
      'Built in: 123456',
    ]);
  });

  it('has HTML and the same as plain text', async () => {
    const fake = await startedFor(provider);
    await sendBy(fake);
    await sendBy(fake, { message: { template: own() } });
    expect(fake.messages).toEqual([
      expect.objectContaining({
        html: '<p>Built in: <b>123456</b></p>',
        text: 'Built in, plain: 123456',
      }),
      expect.objectContaining({
        html: '<h1>Own</h1><p>123456</p>',
        text: expect.stringMatching(/OWN\s+123456/),
      }),
    ]);
  });

  it('is plain text alone where its template is', async () => {
    const fake = await startedFor(provider);
    const template = own({ content: 'Code:\n{{code}} <b>', contentType: 'text/plain' });
    await sendBy(fake, { message: { template } });
    expect(fake.messages).toEqual([expect.objectContaining({ text: 'Code:\n123456 <b>' })]);
    expect(fake.messages[0]?.html).toBeUndefined();
  });

  it('is written in any script', async () => {
    const fake = await startedFor(provider);
    const template = own({
      subject: 'رمز {{code}} 確認 💌 Grüße',
      content: '<p>رمز {{code}} 確認 💌 Grüße</p>',
      sendFrom: 'Æсме 会社',
    });
    await sendBy(fake, { message: { template } });
    expect(fake.messages[0]).toMatchObject({
      subject: 'رمز 123456 確認 💌 Grüße',
      html: '<p>رمز 123456 確認 💌 Grüße</p>',
      text: 'رمز 123456 確認 💌 Grüße',
    });
    expect(fake.messages[0]?.from).toMatch(/^"?Æсме 会社"? <hello@acme\.example>$/);
  });

  it('comes from whom its template says, by name or altogether, and answers go where it says', async () => {
    const fake = await startedFor(provider);
    const application = { name: 'Store' };
    for (const sendFrom of [
      undefined,
      'Team {{application.name}}',
      '{{application.name}} <store@acme.example>',
    ]) {
      const template = own({ sendFrom, replyTo: '{{application.name}}@acme.example' });
      await sendBy(fake, { message: { template, payload: { application } } });
    }
    expect(fake.messages.map(({ from }) => from?.replaceAll('"', ''))).toEqual([
      'Acme <hello@acme.example>',
      'Team Store <hello@acme.example>',
      'Store <store@acme.example>',
    ]);
    expect(fake.messages.map(({ replyTo }) => replyTo)).toEqual(Array(3).fill('Store@acme.example'));
  });

  const HOSTILE = [
    'Eve\r\nBcc: eve@evil.example\r\n\r\n<script>',
    '<img src=x onerror=alert(1)>',
    '"><a href="https://evil.example">click</a>',
    'Eve <eve@evil.example>, mallory@evil.example',
    '{{code}} {{ secret }}',
    'Eve\0\u2028Mallory',
  ];

  it.each(HOSTILE)('is what its template makes it, whatever the values are: %j', async (name) => {
    const fake = await startedFor(provider);
    const template = own({
      subject: 'Hello {{user.name}}',
      content: '<p title="{{user.name}}">{{user.name}}</p>',
      sendFrom: '{{user.name}}',
      replyTo: '{{user.name}}',
    });
    const payload = { code: '123456', secret: 'hidden', user: { name } };
    await sendBy(fake, { message: { template, payload } });
    const [{ html, from, subject, ...rest } = { to: 'nobody' }] = fake.messages;
    expect(fake.messages).toHaveLength(1);
    expect(rest).toMatchObject({ to: 'ada@acme.example' });
    expect(rest).not.toHaveProperty('replyTo', expect.anything());
    expect(subject).toBe(`Hello ${name.replaceAll(/[\r\n\0\u2028]+/g, ' ')}`.trim());
    expect(from).toMatch(/<hello@acme\.example>$/);
    expect(html).toMatch(/^<p title="[^<>"]*">[^<>]*<\/p>$/);
    expect(html).not.toContain('hidden');
  });

  it('is made of any HTML, however deep', async () => {
    const fake = await startedFor(provider);
    const deep = `${'<div>'.repeat(8_000)}{{code}}`;
    await sendBy(fake, { message: { template: own({ content: deep }) } });
    expect(fake.messages[0]?.html).toContain('123456');
  });

  it.each(REQUIRED)('is not configured with templates but without one for %s', async (lacking) => {
    const fake = await startedFor(provider);
    const templates = fake.templates?.(ALL.filter(({ usageType }) => usageType !== lacking));
    expect(() => fake.factory.readConfig({ ...fake.config, templates })).toThrow(
      expect.objectContaining({
        code: 'connector.invalid_config',
        extras: expect.objectContaining({ details: `"templates": Must have templates for ${lacking} too` }),
      }),
    );
  });
});
