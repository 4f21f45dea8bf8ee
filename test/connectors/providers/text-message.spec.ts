import { describe, expect, it } from 'vitest';
import { PROVIDERS } from './cases.js';
import { sendBy, startedFor } from './send.js';

const configured = (usageType: string) => ({
  usageType,
  contentType: 'text/plain' as const,
  subject: '',
  content: `${usageType}: {{code}} ${usageType === 'SignIn' ? 'für Ümläute 確認 {{user.name}}' : ''}`.trim(),
});

const ALL = ['Register', 'SignIn', 'ForgotPassword', 'Generic'].map(configured);

describe.each(PROVIDERS.filter(({ makes }) => makes === 'text message'))(
  'a text message by $name',
  (provider) => {
    it('has the words of the config for its type or for any, else ours', async () => {
      const fake = await startedFor(provider);
      const config = { templates: fake.templates?.(ALL) };
      await sendBy(fake, { config, message: { type: 'Register' } });
      await sendBy(fake, { config, message: { type: 'BindMfa' } });
      await sendBy(fake);
      expect(fake.messages).toMatchObject([
        { to: '+12025550143', text: 'Register: 123456' },
        { text: 'Generic: 123456' },
        { text: 'Built in, plain: 123456' },
      ]);
    });

    it('is what its template makes it in any script, whatever the values are', async () => {
      const fake = await startedFor(provider);
      const config = { templates: fake.templates?.(ALL) };
      const user = { name: '<b>&To=+1999\r\n{{code}}' };
      await sendBy(fake, { config, message: { payload: { code: '123456', user } } });
      expect(fake.messages).toMatchObject([
        { to: '+12025550143', text: 'SignIn: 123456 für Ümläute 確認 <b>&To=+1999 {{code}}' },
      ]);
    });
  },
);
