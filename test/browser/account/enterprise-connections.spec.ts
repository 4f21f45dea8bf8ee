import { beforeAll, beforeEach, expect, it } from 'vitest';
import { ONE, signInByAddress, useEnterprises } from '../sign-in/enterprise-fixture.js';
import { COLORS, requireSound } from '../sign-in/looks.js';
import { openAccountCenter } from './visits.js';

const enterprises = useEnterprises();
const { pages, authorize, signedIn, employee } = enterprises;

beforeAll(() => openAccountCenter(enterprises.api));
beforeEach(() => enterprises.patch({ color: COLORS }));

it('shows the account that somebody has with their enterprise, and leaves it alone', async () => {
  const ada = employee(ONE);
  const page = await pages.open();
  await authorize(page);
  await signInByAddress(page, ada);
  expect(await signedIn(page)).toBeDefined();
  await page.goto(`${enterprises.server.tenant.baseUrl}/account`);
  const row = page.getByRole('listitem').filter({ has: page.getByText('Lapwing', { exact: true }) });
  await row.getByText(ada.email).waitFor();
  expect(await row.getByRole('button').count()).toBe(0);
  await requireSound('account-enterprise', page);
});
