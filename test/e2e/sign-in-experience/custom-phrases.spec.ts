import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BUILT_IN_PHRASES } from '#src/modules/sign-in-experience/phrases/built-in-phrases.js';
import { LANGUAGE_TAGS } from '#src/modules/sign-in-experience/settings/languages.js';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { type TestTenant, useServer } from '../../support/test-app.js';
import { readAll } from '../resources/fixture.js';
import { refusal } from '../roles/fixture.js';

const server = useServer();
let api: ApiClient;
let other: ApiClient;

beforeAll(async () => {
  [api, other] = [await apiClient(server.tenant), await apiClient(server.other)];
});

const speak = (languageInfo: object) => api.patch('/sign-in-exp', { languageInfo });

afterEach(async () => {
  await speak({ autoDetect: true, fallbackLanguage: 'en' });
  for (const client of [api, other])
    for (const tag of readAll(await client.get('/custom-phrases'), 'languageTag'))
      await client.delete(`/custom-phrases/${tag}`);
});

/** What a page in a language says, and in which language it is. */
async function heard(query: string, { baseUrl }: TestTenant = server.tenant, acceptLanguage = 'x') {
  const response = await fetch(`${baseUrl}/api/.well-known/phrases${query}`, {
    headers: { 'accept-language': acceptLanguage },
  });
  const phrases = Object(await response.json());
  return {
    language: response.headers.get('content-language'),
    ...phrases.action,
    phrases,
    headers: response.headers,
  };
}

describe('custom phrases', () => {
  it('are stored as created each time, and shown by language', async () => {
    const created = await api.put('/custom-phrases/sv', { action: { sign_in: 'Logga in' } });
    expect([created.status, created.body]).toEqual([
      201,
      {
        tenantId: 'default',
        id: expect.any(String),
        languageTag: 'sv',
        translation: { action: { sign_in: 'Logga in' } },
      },
    ]);
    const again = await api.put('/custom-phrases/sv', { action: { cancel: 'Avbryt' } });
    expect([again.status, again.body]).toEqual([
      201,
      { ...Object(created.body), translation: { action: { cancel: 'Avbryt' } } },
    ]);
    await api.put('/custom-phrases/de', { page: { sign_in: 'Hallo' } });
    expect(readAll(await api.get('/custom-phrases'), 'languageTag')).toEqual(['de', 'sv']);
    expect((await api.get('/custom-phrases/sv')).body).toEqual(again.body);
  });

  it('have nothing empty', async () => {
    const given = { page: { sign_in: '', register: 'Välkommen' }, input: {}, code: { session: { a: '' } } };
    const { body } = await api.put('/custom-phrases/sv', given);
    expect(body).toMatchObject({ translation: { page: { register: 'Välkommen' } } });
    expect((await api.put('/custom-phrases/sv', {})).body).toMatchObject({ translation: {} });
  });

  it.each([
    ['a key that the pages do not have', { page: { hello: 'x' } }, 'page.hello'],
    ['a key of the reference that the pages do not have', { secondary: { sign_in_with: 'x' } }, 'secondary'],
    ['a text in place of more keys', { page: 'x' }, 'page'],
    ['more keys in place of a text', { page: { sign_in: { a: 'x' } } }, 'page.sign_in'],
    ['what objects inherit', { constructor: { name: 'x' } }, 'constructor'],
  ])('are refused with %s', async (_what, phrases, key) => {
    const answer = await api.put('/custom-phrases/sv', phrases);
    expect(refusal(answer)).toEqual([422, 'localization.invalid_translation_structure']);
    expect(answer.body).toMatchObject({ data: { key } });
  });

  it.each([
    ['a number', { page: { sign_in: 1 } }],
    ['a list', { page: ['x'] }],
    ['null', { page: null }],
    ['more than 64 KB', { page: { sign_in: 'x'.repeat(64 * 1024) } }],
  ])('are refused with %s', async (_what, phrases) => {
    expect(refusal(await api.put('/custom-phrases/sv', phrases))).toEqual([400, 'guard.invalid_input']);
  });

  it('are refused where they are nested without an end', async () => {
    const nested = `${'{"page":'.repeat(1000)}"x"${'}'.repeat(1000)}`;
    expect(refusal(await api.put('/custom-phrases/sv', JSON.parse(nested)))).toEqual([
      400,
      'guard.invalid_input',
    ]);
  });

  it('are in a language that there is', async () => {
    expect(refusal(await api.put('/custom-phrases/klingon', {}))).toEqual([400, 'guard.invalid_input']);
    expect(refusal(await api.get('/custom-phrases/klingon'))).toEqual([400, 'guard.invalid_input']);
    expect(refusal(await api.get('/custom-phrases/sv'))).toEqual([404, 'entity.not_found']);
    expect(refusal(await api.delete('/custom-phrases/sv'))).toEqual([404, 'entity.not_found']);
  });

  it('are 3 MB at most in all languages, so that their list is whole', async () => {
    const [last, ...tags] = LANGUAGE_TAGS.filter((tag) => tag !== 'en').slice(0, 50);
    const large = { page: { sign_in: 'x'.repeat(63_000) } };
    for (const tag of tags) expect((await other.put(`/custom-phrases/${tag}`, large)).status).toBe(201);
    expect(refusal(await other.put(`/custom-phrases/${last}`, large))).toEqual([
      422,
      'localization.translation_limit_exceeded',
    ]);
    expect((await other.get('/custom-phrases')).body).toHaveLength(49);
  });
});

describe('what the pages say', () => {
  it('is what the tenant wrote in place of what is built in, at once, and nothing else changes', async () => {
    expect(await heard('?lng=de')).toMatchObject({ language: 'de', sign_in: 'Anmelden' });
    await api.put('/custom-phrases/de', { action: { sign_in: 'Hinein' } });
    const { phrases } = await heard('?lng=de');
    expect(phrases).toEqual({
      ...BUILT_IN_PHRASES.de,
      action: { ...BUILT_IN_PHRASES.de.action, sign_in: 'Hinein' },
    });
    await api.put('/custom-phrases/de', { action: { sign_in: 'Herein' } });
    expect((await heard('?lng=de')).sign_in).toBe('Herein');
    await api.delete('/custom-phrases/de');
    expect((await heard('?lng=de')).sign_in).toBe('Anmelden');
    expect((await heard('?lng=en')).phrases).toEqual(BUILT_IN_PHRASES.en);
  });

  it('can be in a language that only the tenant speaks; English is where it says nothing', async () => {
    expect((await heard('?lng=sv')).language).toBe('en');
    await api.put('/custom-phrases/sv', { action: { sign_in: 'Logga in' } });
    expect(await heard('?lng=sv')).toMatchObject({ language: 'sv', sign_in: 'Logga in', cancel: 'Cancel' });
    expect(await heard('', server.tenant, 'sv-SE, de;q=0.5')).toMatchObject({ language: 'sv' });
  });

  it('can be in the language of a region; its language is where it says nothing', async () => {
    await api.put('/custom-phrases/pt-PT', { input: { password: 'Palavra-passe' } });
    const { language, phrases } = await heard('?lng=pt-PT');
    expect([language, phrases.input.password]).toEqual(['pt-PT', 'Palavra-passe']);
    expect(phrases.action).toEqual(BUILT_IN_PHRASES.pt.action);
    expect((await heard('?lng=pt-BR')).language).toBe('pt');
  });

  it('stays the same in other tenants', async () => {
    await api.put('/custom-phrases/de', { action: { sign_in: 'Hinein' } });
    await api.put('/custom-phrases/sv', { action: { sign_in: 'Logga in' } });
    expect(await heard('?lng=de', server.other)).toMatchObject({ language: 'de', sign_in: 'Anmelden' });
    expect((await heard('?lng=sv', server.other)).language).toBe('en');
    expect((await other.get('/custom-phrases')).body).toEqual([]);
    expect(refusal(await other.get('/custom-phrases/sv'))).toEqual([404, 'entity.not_found']);
    expect(refusal(await other.delete('/custom-phrases/sv'))).toEqual([404, 'entity.not_found']);
  });

  it('is in the page itself', async () => {
    await api.put('/custom-phrases/sv', { action: { sign_in: '</script><b>Logga in' } });
    const response = await fetch(`${server.tenant.baseUrl}/unknown-session?ui_locales=sv`);
    const html = await response.text();
    expect(html).toContain('<html lang="sv"');
    expect(html).toContain(String.raw`"sign_in":"\u003c/script>\u003cb>Logga in"`);
    expect(html).not.toContain('</script><b>');
  });

  it('may be kept by caches, which ask whether it still holds, and for whom', async () => {
    const { headers } = await heard('?lng=de');
    expect(headers.get('cache-control')).toBe('no-cache');
    expect(headers.get('vary')).toContain('Accept-Language');
    const url = `${server.tenant.baseUrl}/api/.well-known/phrases?lng=de`;
    const known = { headers: { 'if-none-match': headers.get('etag') ?? '' } };
    expect((await fetch(url, known)).status).toBe(304);
    await api.put('/custom-phrases/de', { action: { sign_in: 'Hinein' } });
    expect((await fetch(url, known)).status).toBe(200);
  });
});

describe('the fallback language', () => {
  it('can be one that only the tenant speaks, which then keeps its phrases', async () => {
    const sv = { autoDetect: false, fallbackLanguage: 'sv' };
    expect(refusal(await speak(sv))).toEqual([400, 'sign_in_experiences.unsupported_default_language']);
    await api.put('/custom-phrases/sv', { action: { sign_in: 'Logga in' } });
    expect((await speak(sv)).status).toBe(200);
    expect(await heard('')).toMatchObject({ language: 'sv', sign_in: 'Logga in' });
    const refused = await api.delete('/custom-phrases/sv');
    expect(refusal(refused)).toEqual([409, 'localization.cannot_delete_default_language']);
    expect(refused.body).toMatchObject({ data: { languageTag: 'sv' } });
  });

  it('is never lost to a deletion at the same moment', async () => {
    for (let round = 0; round < 10; round += 1) {
      await api.put('/custom-phrases/fi', { action: { sign_in: 'Kirjaudu' } });
      await Promise.all([
        speak({ autoDetect: false, fallbackLanguage: 'fi' }),
        api.delete('/custom-phrases/fi'),
      ]);
      const { body } = await api.get('/sign-in-exp');
      const isFallback = Object(body).languageInfo.fallbackLanguage === 'fi';
      expect((await api.get('/custom-phrases/fi')).status).toBe(isFallback ? 200 : 404);
      await speak({ autoDetect: true, fallbackLanguage: 'en' });
    }
  });
});
