import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { newShortId } from '#src/kernel/ids.js';
import { addPerson } from '../../support/people.js';
import { COLORS, requireSound } from '../sign-in/looks.js';
import { press } from '../sign-in/pages.js';
import { atProvider, useSocial } from '../sign-in/social-fixture.js';
import { openAccountCenter, visit } from './visits.js';

const social = useSocial();
const LONG = 'North Wind Trading and Shipping Company of the Outer Islands';

beforeAll(async () => {
  await social.api.post('/connectors', {
    connectorId: 'oidc',
    config: social.idp.config,
    metadata: { target: 'long', name: { en: LONG } },
  });
  await social.patch({ color: COLORS, socialSignInConnectorTargets: ['acme', 'globex', 'long'] });
  await openAccountCenter(social.api);
});

/** The account of somebody who has connected two providers. */
async function open(): Promise<Page> {
  const { tenant } = social.server;
  const person = await addPerson(tenant);
  const details = { name: 'Ada Lovelace', email: 'somebody.with.a.long.address@north-wind-trading.test' };
  await social.api.put(`/users/${person.id}/identities/long`, { userId: newShortId(), details });
  await social.api.put(`/users/${person.id}/identities/acme`, {
    userId: newShortId(),
    details: {},
  });
  const page = await visit(social.pages, tenant, person);
  await page.getByRole('heading', { name: 'Connections' }).waitFor();
  return page;
}

/** Each page, and how one comes there from the account. */
const PAGES: Record<string, (page: Page) => Promise<unknown>> = {
  connections: (page) => page.getByText(LONG).waitFor(),
  'connection-removal': (page) => press(page, `Remove: ${LONG}`),
  'connection-refused': async (page) => {
    await press(page, 'Connect: Globex');
    await atProvider(page);
    await press(page, 'Cancel');
    await page.getByText('Nothing was connected').waitFor();
  },
};

it.each(Object.entries(PAGES))(
  '%s is sound at every size, in both themes and directions',
  async (name, reach) => {
    const page = await open();
    await reach(page);
    await requireSound(`account-${name}`, page);
    expect(await page.locator('h1').count()).toBe(1);
  },
);
