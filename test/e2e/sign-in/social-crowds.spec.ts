import { expect, it, onTestFinished } from 'vitest';
import { newShortId } from '#src/kernel/ids.js';
import type { ApiAnswer, BrowserlessClient } from '../../support/browserless-client.js';
import { newSub } from '../../support/identity-provider.js';
import { sql } from '../../support/sql.js';
import { refusal } from './fixture.js';
import {
  identify,
  newBrowser,
  ownersOf,
  registered,
  related,
  shown,
  submit,
  useSocial,
} from './social-fixture.js';

const BROWSERS = 20;

const setting = useSocial();

interface Back {
  readonly browser: BrowserlessClient;
  readonly verificationId: string;
}

/** Browsers in each of which somebody has shown an account with the provider. */
async function back(event: string, subOf: () => string): Promise<Back[]> {
  const all: Back[] = [];
  for (let count = 0; count < BROWSERS; count += 1) {
    const browser = await newBrowser(setting, event);
    all.push({ browser, verificationId: await shown(browser, setting, subOf()) });
  }
  return all;
}

/** What each answers, sorted, where all ask at once. */
const atOnce = async (all: readonly Back[], ask: (each: Back) => Promise<ApiAnswer>): Promise<string[]> =>
  (await Promise.all(all.map(ask))).map(refusal).toSorted();

const times = (count: number, answer: string): string[] => Array.from({ length: count }, () => answer);

const tokenSetsOf = (userId: string | undefined) =>
  sql(setting.server.databaseUrl, 'select from token_sets where user_id = $1', [userId]);

async function keepTokens(): Promise<void> {
  const { api, connectorId } = setting;
  await api.patch(`/connectors/${connectorId}`, { enableTokenStorage: true });
  onTestFinished(
    async () => void (await api.patch(`/connectors/${connectorId}`, { enableTokenStorage: false })),
  );
}

it('many browsers sign in by one identity, and keep one set of tokens', async () => {
  await keepTokens();
  const sub = newSub(setting.idp);
  const userId = await registered(setting, sub);
  const all = await back('SignIn', () => sub);
  expect(await atOnce(all, (one) => identify(one.browser, one.verificationId))).toEqual(
    times(BROWSERS, '204 undefined'),
  );
  expect(await atOnce(all, ({ browser }) => submit(browser))).toEqual(times(BROWSERS, '200 undefined'));
  expect(await ownersOf(setting, sub)).toEqual([userId]);
  expect(await tokenSetsOf(userId)).toHaveLength(1);
});

it('many browsers link one identity to one account', async () => {
  await keepTokens();
  const { person, sub } = await related(setting);
  const all = await back('SignIn', () => sub);
  const linkSocialIdentity = true;
  expect(
    await atOnce(all, (one) => identify(one.browser, one.verificationId, { linkSocialIdentity })),
  ).toEqual(times(BROWSERS, '204 undefined'));
  expect(await atOnce(all, ({ browser }) => submit(browser))).toEqual(times(BROWSERS, '200 undefined'));
  expect(await ownersOf(setting, sub)).toEqual([person.id]);
  expect(await tokenSetsOf(person.id)).toHaveLength(1);
});

it('many accounts with the provider are linked to nobody twice', async () => {
  const { person, email } = await related(setting);
  const all = await back('SignIn', () => newSub(setting.idp, { email, email_verified: true }));
  const linkSocialIdentity = true;
  await atOnce(all, (one) => identify(one.browser, one.verificationId, { linkSocialIdentity }));
  expect(await atOnce(all, ({ browser }) => submit(browser))).toEqual([
    '200 undefined',
    ...times(BROWSERS - 1, '422 user.identity_already_in_use'),
  ]);
  const linked = await sql(setting.server.databaseUrl, 'select from user_identities where user_id = $1', [
    person.id,
  ]);
  expect(linked).toHaveLength(1);
});

it('an address that many bring at once is the first one’s, and the others make accounts without', async () => {
  const email = `${newShortId().toLowerCase()}@crowd.example`;
  const all = await back('Register', () => newSub(setting.idp, { email, email_verified: true }));
  const register = ({ browser, verificationId }: Back) => identify(browser, verificationId);
  const told = await atOnce(all, register);
  for (const each of told) expect(['201 undefined', '422 user.email_already_in_use']).toContain(each);
  const again = await atOnce(all, register);
  expect(
    told.filter((each) => each === '201 undefined').length +
      again.filter((each) => each === '201 undefined').length,
  ).toBe(BROWSERS);
  const owners = await sql(setting.server.databaseUrl, 'select from users where primary_email = $1', [email]);
  expect(owners).toHaveLength(1);
});
