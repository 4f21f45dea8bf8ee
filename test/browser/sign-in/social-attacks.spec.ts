import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { goToProvider, signInThere, useSocial } from './social-fixture.js';

const social = useSocial();
const { pages, authorize, signedIn, newcomer } = social;

beforeEach(() => social.reset());

/** Goes to the provider, and has it answer somebody whom the browser does not get to see. */
async function answerFor(page: Page, sub: string): Promise<URLSearchParams> {
  await authorize(page);
  await goToProvider(page, 'Acme');
  return new URLSearchParams(await social.idp.signIn(await uriOf(page), sub));
}

const uris = new WeakMap<Page, string>();

const uriOf = async (page: Page): Promise<string> => uris.get(page) ?? '';

/** A page that remembers where it was sent. */
async function open(): Promise<Page> {
  const page = await pages.open();
  page.on('request', (request) => {
    if (request.url().startsWith(`${social.idp.issuer}/auth?`)) uris.set(page, request.url());
  });
  return page;
}

const callback = (connectorId: string, answer: URLSearchParams): string =>
  `${social.server.tenant.baseUrl}/callback/${connectorId}?${answer}`;

/** What a page says that takes no answer. */
const REFUSED = 'This sign-in did not begin here';

async function headingAt(page: Page): Promise<string | null> {
  await page.getByRole('main').getByRole('link').waitFor();
  return page.getByRole('heading', { level: 1 }).textContent();
}

describe('an answer of a provider', () => {
  it.each([true, false])('signs nobody else’s browser in, which has begun too: %s', async (hasBegun) => {
    const [attacker, victim] = [await open(), await open()];
    const answer = await answerFor(attacker, newcomer().sub);
    if (hasBegun) {
      await authorize(victim);
      await goToProvider(victim, 'Acme');
    }
    const calls: string[] = [];
    victim.on('request', (request) => {
      if (request.url().includes('/api/')) calls.push(request.url());
    });
    await victim.goto(callback(social.acme, answer));
    expect(await headingAt(victim)).toBe(REFUSED);
    expect(victim.url()).not.toContain('code=');
    expect(calls).toEqual([]);
    // It is still good for whom it was made for.
    await attacker.goto(callback(social.acme, answer));
    expect(await signedIn(attacker)).toBeDefined();
  });

  it('counts for the connector alone that the browser was sent to', async () => {
    const page = await open();
    const answer = await answerFor(page, newcomer().sub);
    await page.goto(callback(social.globex, answer));
    expect(await headingAt(page)).toBe(REFUSED);
  });

  it('counts with its own state alone', async () => {
    const page = await open();
    const answer = await answerFor(page, newcomer().sub);
    answer.set('state', 'another');
    await page.goto(callback(social.acme, answer));
    expect(await headingAt(page)).toBe(REFUSED);
  });

  it('counts once', async () => {
    const page = await open();
    const answer = await answerFor(page, newcomer().sub);
    await page.goto(callback(social.acme, answer));
    await signedIn(page);
    await page.goto(callback(social.acme, answer));
    expect(await headingAt(page)).toBe(REFUSED);
  });

  it('that is no good leads back, with a word of why', async () => {
    const page = await open();
    const answer = await answerFor(page, newcomer().sub);
    answer.set('code', 'made-up');
    await page.goto(callback(social.acme, answer));
    await page.getByText('The provider could not sign you in.').waitFor();
    expect(await page.getByRole('button').count()).toBe(0);
    expect(await headingAt(page)).toBe('Sign in');
    await page.getByRole('link', { name: 'Sign in another way' }).click();
    await goToProvider(page, 'Acme');
    await signInThere(page, newcomer());
    expect(await signedIn(page)).toBeDefined();
  });

  it.each(['..%2f..%2fapi', 'a%00b', '<script>'])('at a strange address is none: %s', async (id) => {
    const page = await open();
    await page.goto(`${social.server.tenant.baseUrl}/callback/${id}?state=1&code=2`);
    expect(await headingAt(page)).toBe(REFUSED);
  });

  it('at an address that cannot be read gets no page', async () => {
    const page = await open();
    const answer = await page.goto(`${social.server.tenant.baseUrl}/callback/%E0%A4%A?state=1&code=2`);
    expect(answer?.status()).toBe(400);
  });

  it('cannot put words into the page', async () => {
    const page = await open();
    await authorize(page);
    const words = new URLSearchParams({ error: '<b>Call 555-1234</b>', error_description: 'Call 555-1234' });
    await page.goto(callback(social.acme, words));
    await page.getByText('The provider could not sign you in.').waitFor();
    expect(await page.getByRole('main').textContent()).not.toContain('555');
  });
});
