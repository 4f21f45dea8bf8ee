import { beforeAll, describe, expect, it } from 'vitest';
import { EmailTemplates, type MessageType } from '#src/modules/email-templates/email-templates.public.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { type ApiAnswer, apiClient, type ApiClient } from '../../support/api-client.js';
import { useServer } from '../../support/test-app.js';
import { read, readAll } from '../resources/fixture.js';
import { refusal } from '../roles/fixture.js';

const server = useServer();
let api: ApiClient;
let other: ApiClient;
let templates: EmailTemplates;

beforeAll(async () => {
  [api, other] = [await apiClient(server.tenant), await apiClient(server.other)];
  templates = server.app.get(EmailTemplates);
});

const details = (subject: string) => ({ subject, content: `<p>${subject}: {{code}}</p>` });

const template = (
  languageTag: string,
  templateType: MessageType,
  subject = `${templateType} ${languageTag}`,
) => ({
  languageTag,
  templateType,
  details: details(subject),
});

const put = (client: ApiClient, ...given: readonly object[]): Promise<ApiAnswer> =>
  client.put('/email-templates', { templates: given });

const idsOf = (answer: ApiAnswer): string[] => readAll(answer, 'id').map(String);

/** The subject of the template that a message would have. */
const chosen = (type: MessageType, language: string, fallback = 'en', tenant = server.tenant.id) =>
  TenantContext.run(tenant, async () => (await templates.choose(type, language, fallback))?.subject);

describe('e-mail templates', () => {
  it('are stored, and answered in the order in which they were given', async () => {
    const answer = await put(api, template('fr', 'SignIn'), template('fr', 'Generic'));
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual(
      (['SignIn', 'Generic'] as const).map((templateType) => ({
        ...template('fr', templateType),
        tenantId: 'default',
        id: expect.any(String),
        createdAt: expect.any(Number),
      })),
    );
  });

  it('take the place of those of their language and type, and keep their ids', async () => {
    const [id] = idsOf(await put(api, template('it', 'SignIn')));
    const replaced = await put(api, template('it', 'SignIn', 'Ciao'));
    expect(idsOf(replaced)).toEqual([id]);
    expect((await api.get(`/email-templates/${id}`)).body).toMatchObject({ details: details('Ciao') });
  });

  it('of the same language and type in one request are one: the last', async () => {
    const answer = await put(api, template('nl', 'SignIn', 'first'), template('nl', 'SignIn', 'last'));
    expect(answer.body).toEqual([expect.objectContaining({ details: details('last') })]);
  });

  it('are listed by language and type', async () => {
    await put(api, template('sv', 'Register'), template('sv', 'Generic'), template('fi', 'Register'));
    expect((await api.get('/email-templates?languageTag=sv')).body).toEqual([
      expect.objectContaining(template('sv', 'Generic')),
      expect.objectContaining(template('sv', 'Register')),
    ]);
    expect((await api.get('/email-templates?languageTag=sv&templateType=Register')).body).toHaveLength(1);
    expect(readAll(await api.get('/email-templates?templateType=Register'), 'languageTag')).toEqual([
      'fi',
      'sv',
    ]);
  });

  it('change in part, and keep the rest', async () => {
    const [id] = idsOf(await put(api, template('da', 'SignIn')));
    const changed = await api.patch(`/email-templates/${id}/details`, { replyTo: 'help@example.com' });
    expect(changed.body).toMatchObject({
      id,
      details: { ...details('SignIn da'), replyTo: 'help@example.com' },
    });
    expect((await api.patch(`/email-templates/${id}/details`, {})).body).toEqual(changed.body);
  });

  it('are deleted one by one, or by a filter that says how many there were', async () => {
    const [id] = idsOf(
      await put(api, template('cs', 'SignIn'), template('cs', 'Register'), template('cs', 'Generic')),
    );
    expect((await api.delete(`/email-templates/${id}`)).status).toBe(204);
    expect(refusal(await api.delete(`/email-templates/${id}`))).toEqual([404, 'entity.not_found']);
    expect((await api.delete('/email-templates?languageTag=cs')).body).toEqual({ rowCount: 2 });
    expect((await api.delete('/email-templates?languageTag=cs')).body).toEqual({ rowCount: 0 });
  });

  it('are never deleted without a filter', async () => {
    await put(api, template('pl', 'SignIn'));
    expect(refusal(await api.delete('/email-templates'))).toEqual([
      422,
      'connector.email_connector.bulk_deletion_no_filter',
    ]);
    expect((await api.get('/email-templates?languageTag=pl')).body).toHaveLength(1);
  });

  it('are unknown to other tenants', async () => {
    const [id] = idsOf(await put(api, template('no', 'SignIn')));
    await put(other, template('no', 'SignIn', 'of the other'));
    expect(refusal(await other.get(`/email-templates/${id}`))).toEqual([404, 'entity.not_exists_with_id']);
    expect(refusal(await other.patch(`/email-templates/${id}/details`, { subject: 'x' }))).toEqual([
      404,
      'entity.not_exists_with_id',
    ]);
    expect(refusal(await other.delete(`/email-templates/${id}`))).toEqual([404, 'entity.not_found']);
    expect((await other.delete('/email-templates?languageTag=no')).body).toEqual({ rowCount: 1 });
    expect(read(await api.get(`/email-templates/${id}`), 'id')).toBe(id);
  });

  it.each([
    ['no template', { templates: [] }],
    ['a type that there is not', { templates: [{ ...template('en', 'SignIn'), templateType: 'Hello' }] }],
    ['no language', { templates: [template('', 'SignIn')] }],
    ['a language of more than 16 characters', { templates: [template('e'.repeat(17), 'SignIn')] }],
    ['no subject', { templates: [{ ...template('en', 'SignIn'), details: { content: 'x' } }] }],
    [
      'a content of more than 100 KB',
      {
        templates: [{ ...template('en', 'SignIn'), details: { subject: 'x', content: 'x'.repeat(102_401) } }],
      },
    ],
    [
      'another type of content',
      { templates: [{ ...template('en', 'SignIn'), details: { ...details('x'), contentType: 'text/css' } }] },
    ],
  ])('are refused with %s', async (_what, body) => {
    expect(refusal(await api.put('/email-templates', body))).toEqual([400, 'guard.invalid_input']);
  });

  it('are 500 at most', async () => {
    const many = Array.from({ length: 500 }, (_, index) => template(`x-${index}`, 'SignIn', 's'));
    expect((await put(other, ...many)).status).toBe(200);
    expect(refusal(await put(other, template('y-1', 'SignIn')))).toEqual([
      422,
      'connector.email_connector.template_limit_exceeded',
    ]);
    expect((await put(other, template('x-1', 'SignIn', 'replaced'))).status).toBe(200);
    expect((await other.get('/email-templates')).body).toHaveLength(500);
    await other.delete('/email-templates?templateType=SignIn');
  });

  it('are 3 MB at most, so that their list is whole', async () => {
    const large = (language: string, size = 100_000) => ({
      ...template(language, 'Register'),
      details: { subject: 's', content: 'x'.repeat(size) },
    });
    for (const step of [0, 10, 20]) {
      const ten = Array.from({ length: 10 }, (_, index) => large(`z-${step + index}`));
      expect((await put(other, ...ten)).status).toBe(200);
    }
    const [id] = idsOf(await put(other, large('z-30', 100)));
    const TOO_MUCH = [422, 'connector.email_connector.template_limit_exceeded'];
    expect(refusal(await put(other, large('z-31'), large('z-32')))).toEqual(TOO_MUCH);
    await put(other, large('z-31'));
    const longer = { content: 'x'.repeat(100_000) };
    expect(refusal(await other.patch(`/email-templates/${id}/details`, longer))).toEqual(TOO_MUCH);
    expect((await other.get('/email-templates')).body).toHaveLength(32);
    await other.delete('/email-templates?templateType=Register');
  });
});

describe('the template of a message', () => {
  it('is that of its language, else of the fallback language, else the one for anything', async () => {
    await put(
      api,
      template('ja', 'BindMfa'),
      template('en', 'BindMfa'),
      template('en', 'Generic'),
      template('ja', 'Generic'),
    );
    expect(await chosen('BindMfa', 'ja')).toBe('BindMfa ja');
    expect(await chosen('BindMfa', 'ko')).toBe('BindMfa en');
    expect(await chosen('MfaVerification', 'ja')).toBe('Generic en');
    expect(await chosen('MfaVerification', 'ko', 'ja')).toBe('Generic ja');
    await api.delete('/email-templates?templateType=Generic');
    expect(await chosen('MfaVerification', 'ja')).toBeUndefined();
  });

  it('is that of the language without its region, where the region has none', async () => {
    await put(api, template('de', 'BindNewIdentifier'));
    expect(await chosen('BindNewIdentifier', 'de-AT')).toBe('BindNewIdentifier de');
    expect(await chosen('BindNewIdentifier', 'DE')).toBe('BindNewIdentifier de');
  });

  it('of a changed account is in any language rather than one that speaks of a code', async () => {
    await put(api, template('tr', 'CredentialChanged'), template('en', 'Generic'));
    expect(await chosen('CredentialChanged', 'ja')).toBe('CredentialChanged tr');
    await api.delete('/email-templates?templateType=CredentialChanged');
    expect(await chosen('CredentialChanged', 'ja')).toBeUndefined();
    await api.delete('/email-templates?templateType=Generic');
  });

  it('is the one that was stored last, at once', async () => {
    expect(await chosen('UserPermissionValidation', 'tr', 'tr')).toBeUndefined();
    const [id] = idsOf(await put(api, template('tr', 'UserPermissionValidation')));
    expect(await chosen('UserPermissionValidation', 'tr', 'tr')).toBe('UserPermissionValidation tr');
    await api.patch(`/email-templates/${id}/details`, { subject: 'changed' });
    expect(await chosen('UserPermissionValidation', 'tr', 'tr')).toBe('changed');
    await api.delete(`/email-templates/${id}`);
    expect(await chosen('UserPermissionValidation', 'tr', 'tr')).toBeUndefined();
  });

  it('is never that of another tenant', async () => {
    await put(api, template('uk', 'ForgotPassword'));
    expect(await chosen('ForgotPassword', 'uk', 'uk')).toBe('ForgotPassword uk');
    expect(await chosen('ForgotPassword', 'uk', 'uk', server.other.id)).toBeUndefined();
  });
});
