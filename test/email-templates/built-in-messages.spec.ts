import { describe, expect, it } from 'vitest';
import {
  builtInEmail,
  builtInSms,
  interpolate,
  MESSAGE_LANGUAGES,
  MESSAGE_TYPES,
  type MessageType,
} from '#src/modules/email-templates/email-templates.public.js';

const CODE = { code: '482913', application: { id: 'store', name: 'Acme Store' } };
const INVITATION = { link: 'https://auth.example.com/i?token=x', organization: { id: 'acme', name: 'Acme' } };

const everyMessage = MESSAGE_LANGUAGES.flatMap((language) =>
  MESSAGE_TYPES.map(
    (type) => [language, type, type === 'OrganizationInvitation' ? INVITATION : CODE] as const,
  ),
);

/** The message as its reader gets it. */
function written(type: MessageType, language: string, payload: Record<string, unknown>) {
  const { subject, content, contentType, text } = builtInEmail(type, language, payload);
  return {
    subject: interpolate(subject, payload, 'text/plain'),
    html: interpolate(content, payload, contentType),
    text: interpolate(text, payload, 'text/plain'),
  };
}

describe('a built-in e-mail', () => {
  it.each(everyMessage)('in %s, %s, says who writes and what to enter or open', (language, type, payload) => {
    const { subject, html, text } = written(type, language, payload);
    const isInvitation = type === 'OrganizationInvitation';
    const sender = isInvitation ? 'Acme' : 'Acme Store';
    expect(subject).toMatch(new RegExp(`^.+ · ${sender}$`));
    for (const body of [html, text]) {
      expect(body).toContain(sender);
      expect(body).toContain(isInvitation ? 'auth.example.com' : '482913');
      expect(body).not.toContain('{{');
    }
    expect(html).toContain(`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`);
    expect(text).not.toMatch(/<\w/);
  });

  it('says the same where it is not known who writes', () => {
    const { subject, html, text } = written('Generic', 'en', { code: '482913' });
    expect(subject).toBe('Your code');
    expect(html).toContain('482913');
    expect(text).toBe(
      [
        'Enter this code to continue.',
        '482913',
        'The code works once and for a short time. Do not share it with anybody.\nYou did not ask for this? Then you can ignore this message.\n',
      ].join('\n\n'),
    );
  });

  it('is in the language of a region, and in English where a language is not known', () => {
    expect(written('SignIn', 'de-AT', CODE).subject).toBe('Ihr Code zum Anmelden · Acme Store');
    expect(written('SignIn', 'zh-HK', CODE).subject).toBe('您的登录验证码 · Acme Store');
    expect(written('SignIn', 'sv-SE', CODE).subject).toBe('Your code to sign in · Acme Store');
    expect(written('SignIn', 'constructor', CODE).subject).toBe('Your code to sign in · Acme Store');
  });

  it('shows no markup of others, and opens no address but of the web', () => {
    const evil = {
      link: 'javascript:alert(1)',
      organization: { name: '<img src=x onerror=alert(1)>\r\nBcc: a@b.c' },
    };
    const { subject, html } = written('OrganizationInvitation', 'en', evil);
    expect(html).not.toContain('<img');
    expect(html).not.toContain('href="javascript');
    expect(subject).not.toMatch(/[\r\n]/);
  });

  it('loads the logo of the sender where it is https, and nothing else', () => {
    const branded = (logoUrl: string) =>
      written('SignIn', 'en', { ...CODE, application: { name: 'Acme Store', branding: { logoUrl } } }).html;
    const logo = branded('https://cdn.example.com/logo.png');
    expect(logo.match(/https?:/g)).toEqual(['https:']);
    expect(logo).toContain('<img src="https://cdn.example.com/logo.png" alt="Acme Store"');
    for (const other of [
      'http://cdn.example.com/logo.png',
      'data:image/png;base64,AAAA',
      'javascript:alert(1)',
    ])
      expect(branded(other)).not.toContain('<img');
  });

  it('writes the name that an application has for people', () => {
    const application = { name: 'store-web-2', displayName: 'Acme Store' };
    expect(written('SignIn', 'en', { code: '1', application }).subject).toBe(
      'Your code to sign in · Acme Store',
    );
  });
});

describe('a built-in text message', () => {
  it.each(MESSAGE_LANGUAGES)('in %s is one short line with the code', (language) => {
    for (const type of MESSAGE_TYPES.filter((each) => each !== 'OrganizationInvitation')) {
      const text = interpolate(builtInSms(type, language), { code: '482913' }, 'text/plain');
      expect(text).toMatch(/^[^\n]+: 482913$/);
      expect(text.length).toBeLessThanOrEqual(70);
    }
  });
});
