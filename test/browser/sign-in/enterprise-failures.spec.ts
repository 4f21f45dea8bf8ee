import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { addPerson } from '../../support/people.js';
import { enterAddress, ONE, reportAt, signInByAddress, useEnterprises } from './enterprise-fixture.js';
import { press } from './pages.js';
import { atProvider } from './social-fixture.js';

const enterprises = useEnterprises();
const { pages, authorize, signedIn, employee, patch } = enterprises;

/** What a page says that takes no answer. */
const FOREIGN = 'This sign-in did not begin here';

const NOW = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

/** Goes to the provider, and has it answer somebody whom the browser does not get to see. */
async function answerFor(page: Page): Promise<URLSearchParams> {
  const ada = employee(ONE);
  await authorize(page);
  const sent = page.waitForRequest((request) => request.url().startsWith(`${enterprises.idp.issuer}/auth?`));
  await enterAddress(page, ada.email);
  await atProvider(page);
  return new URLSearchParams(await enterprises.idp.signIn((await sent).url(), ada.sub));
}

const callback = (answer: URLSearchParams): string =>
  `${enterprises.server.tenant.baseUrl}/callback/${enterprises.lapwing}?${answer}`;

describe('what can be passed on to an administrator', () => {
  it('tells of an answer that is no good, by the id of its request', async () => {
    const page = await pages.open({ permissions: ['clipboard-read', 'clipboard-write'] });
    const answer = await answerFor(page);
    answer.set('code', 'made-up');
    const failed = page.waitForResponse((response) => response.url().endsWith('/verify'));
    await page.goto(callback(answer));
    const report = await reportAt(page);
    expect(report).toEqual({
      Connector: 'Lapwing',
      'Error code': 'connector.social_auth_code_invalid',
      'Request ID': (await failed).headers()['logto-core-request-id'],
      Time: expect.stringMatching(NOW),
    });
    await press(page, 'Copy');
    await page.getByText('It is copied.').waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(
      Object.entries(report)
        .map((fact) => fact.join(': '))
        .join('\n'),
    );
    // It is spent, and there is a way to begin anew.
    await page.getByRole('link', { name: 'Start again' }).click();
    await signInByAddress(page, employee(ONE));
    expect(await signedIn(page)).toBeDefined();
  });

  it('tells of a refusal at the provider', async () => {
    const page = await pages.open();
    await authorize(page);
    await enterAddress(page, employee(ONE).email);
    await atProvider(page);
    await press(page, 'Cancel');
    expect(await reportAt(page)).toMatchObject({ Connector: 'Lapwing', 'Error code': 'access_denied' });
    expect(new URL(page.url()).searchParams.has('error')).toBe(false);
  });

  it('has no words of others in it', async () => {
    const page = await pages.open();
    const { state = '' } = Object.fromEntries(await answerFor(page));
    const words = new URLSearchParams({ state, error: 'Call 555-1234', error_description: 'Call 555-1234' });
    await page.goto(callback(words));
    expect(await reportAt(page)).toMatchObject({ 'Error code': 'unknown' });
    expect(await page.getByRole('main').textContent()).not.toContain('555');
  });

  it('tells of an address that the connector does not speak for', async () => {
    const email = `${Date.now()}@elsewhere.example`;
    await addPerson(enterprises.server.tenant, { primaryEmail: email });
    const page = await pages.open();
    await authorize(page);
    await enterAddress(page, employee(ONE).email);
    await atProvider(page);
    await page.getByLabel('Account').fill(employee(ONE, email).sub);
    await press(page, 'Sign in');
    expect(await reportAt(page)).toMatchObject({ 'Error code': 'user.email_already_in_use' });
    await page.getByText('Lapwing may not sign in to it').waitFor();
  });

  it('tells that nobody can sign up', async () => {
    await patch({ signInMode: 'SignIn' });
    const page = await pages.open();
    await authorize(page);
    await signInByAddress(page, employee(ONE));
    expect(await reportAt(page)).toMatchObject({ 'Error code': 'user.sso_identity_not_exist' });
    await page.getByText('new ones cannot be created here').waitFor();
  });
});

it('is not let in once suspended', async () => {
  const ada = employee(ONE);
  const { id } = await addPerson(enterprises.server.tenant, { primaryEmail: ada.email });
  await enterprises.api.patch(`/users/${id}/is-suspended`, { isSuspended: true });
  const page = await pages.open();
  await authorize(page);
  await signInByAddress(page, ada);
  await page.waitForURL(/\/account-suspended/);
  expect(await page.getByRole('button').count()).toBe(0);
});

describe('an answer of a provider', () => {
  it.each([true, false])('signs nobody else’s browser in, which has begun too: %s', async (hasBegun) => {
    const [attacker, victim] = [await pages.open(), await pages.open()];
    const answer = await answerFor(attacker);
    if (hasBegun) await answerFor(victim);
    const calls: string[] = [];
    victim.on('request', (request) => {
      if (request.url().includes('/api/')) calls.push(request.url());
    });
    await victim.goto(callback(answer));
    await victim.getByRole('heading', { name: FOREIGN }).waitFor();
    expect(calls).toEqual([]);
    await attacker.goto(callback(answer));
    expect(await signedIn(attacker)).toBeDefined();
  });

  it('counts once', async () => {
    const page = await pages.open();
    const answer = await answerFor(page);
    await page.goto(callback(answer));
    await signedIn(page);
    await page.goto(callback(answer));
    await page.getByRole('link', { name: 'Start again' }).waitFor();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(FOREIGN);
  });
});

it('goes on after a lost connection, and leaves no code in the address', async () => {
  const page = await pages.open();
  let isHeld = true;
  await page.route('**/api/experience/identification', (route) =>
    isHeld ? route.abort() : route.continue(),
  );
  await authorize(page);
  const { search } = new URL(page.url());
  await signInByAddress(page, employee(ONE));
  await page.getByText('There is no connection.').waitFor();
  expect(new URL(page.url()).search).toBe(search);
  isHeld = false;
  await page.reload();
  expect(await signedIn(page)).toBeDefined();
});
