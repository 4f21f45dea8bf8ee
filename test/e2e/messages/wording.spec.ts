import { beforeAll, describe, expect, it } from 'vitest';
import {
  DevelopmentMailbox,
  type MailboxMessage,
  type Message,
  Messages,
} from '#src/modules/connectors/connectors.public.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { useServer } from '../../support/test-app.js';

const GERMAN = { uiLocales: 'de-AT en' };

describe('the words of a message', () => {
  const server = useServer();
  let api: ApiClient;

  beforeAll(async () => {
    api = await apiClient(server.tenant);
  });

  let count = 0;
  /** To a recipient of its own, since nobody gets many. */
  async function sent(message: Partial<Message>, tenant = server.tenant.id): Promise<MailboxMessage> {
    count += 1;
    await TenantContext.run(tenant, () =>
      server.app.get(Messages).send({
        to: { type: 'email', value: `reader-${count}@example.com` },
        type: 'SignIn',
        payload: { code: '271828' },
        languages: {},
        ...message,
      }),
    );
    const [newest] = server.app.get(DevelopmentMailbox).list();
    if (!newest) throw new Error('nothing was sent');
    return newest;
  }
  const languageOf = ({ html }: MailboxMessage) => /<html[^>]* lang="([^"]+)"/.exec(html)?.[1];
  const setLanguages = (autoDetect: boolean, fallbackLanguage: string) =>
    api.patch('/sign-in-exp', { languageInfo: { autoDetect, fallbackLanguage } });

  it('are ours, with the code, in HTML and as text, where nobody wrote others', async () => {
    const { subject, html, text, code } = await sent({});
    for (const content of [html, text]) expect(content).toContain('271828');
    expect([subject, html, text].join('')).not.toContain('{{');
    expect(code).toBe('271828');
  });

  it('speak as the application asks, else as the browser does where the tenant goes by that', async () => {
    const acceptLanguage = 'fr, en;q=0.5';
    expect(languageOf(await sent({ languages: { ...GERMAN, acceptLanguage } }))).toBe('de');
    expect(languageOf(await sent({ languages: { acceptLanguage } }))).toBe('fr');
    await setLanguages(false, 'ja');
    expect(languageOf(await sent({ languages: { acceptLanguage } }))).toBe('ja');
    expect(languageOf(await sent({ languages: GERMAN }))).toBe('de');
    expect(languageOf(await sent({ languages: {} }, server.other.id))).toBe('en');
    await setLanguages(true, 'en');
  });

  it('are of a text message its code and nothing else', async () => {
    const payload = { code: '271828', application: { name: 'Store' } };
    const sms = await sent({ to: { type: 'phone', value: '12025550143' }, payload, languages: GERMAN });
    expect(sms.text).toMatch(/^[^{}]+: 271828$/);
    expect(sms.text).not.toContain('Store');
  });

  it('are the tenant’s: in the language, in the fallback language, then those for anything', async () => {
    const template = (languageTag: string, templateType: string) => ({
      languageTag,
      templateType,
      details: {
        subject: `${templateType} ${languageTag} {{code}}`,
        content: '<p>{{application.name}} {{locale}} {{uiLocales}}</p>',
      },
    });
    const templates = [template('it', 'SignIn'), template('en', 'SignIn'), template('en', 'Generic')];
    expect((await api.put('/email-templates', { templates })).status).toBe(200);
    const subjectOf = async (message: Partial<Message>, tenant?: string) =>
      (await sent(message, tenant)).subject;
    expect(await subjectOf({ languages: { uiLocales: 'it' } })).toBe('SignIn it 271828');
    expect(await subjectOf({ languages: GERMAN })).toBe('SignIn en 271828');
    expect(await subjectOf({ languages: GERMAN, type: 'Register' })).toBe('Generic en 271828');
    expect(await subjectOf({ languages: { uiLocales: 'it' } }, server.other.id)).not.toContain('SignIn it');
    const { html, text } = await sent({
      languages: GERMAN,
      payload: { code: '271828', application: { name: '<b>Store</b>' } },
    });
    expect(html).toBe('<p>&#60;b&#62;Store&#60;/b&#62; de de-AT en</p>');
    expect(text).toBe('');
  });

  it('have the language that the payload names, if it does', async () => {
    const payload = { code: '271828', locale: 'pt-BR' };
    expect((await sent({ languages: GERMAN, payload })).html).toContain('pt-BR');
  });
});
