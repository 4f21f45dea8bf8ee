import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type TestTenant, useServer } from '../support/test-app.js';
import { usePages } from './sign-in/pages.js';
import { SCREENSHOTS, SIZES, seriousFaults } from './soundness.js';

const ASKS_FOR_FILTER = 'Filter by path, summary or operationId';

/** What is in Swagger UI's own markup, out of reach of styles and plug-ins: summaries and buttons, examples, bodies. */
const OWN_OF_SWAGGER_UI = [
  'nested-interactive',
  'label-content-name-mismatch',
  'scrollable-region-focusable',
  'label',
  'select-name',
  'target-size',
];

describe('the page at /docs', () => {
  const server = useServer();
  const pages = usePages();

  const open = async (hash = '', { baseUrl } = server.tenant): Promise<Page> => {
    const page = await pages.open();
    await page.goto(`${baseUrl}/docs${hash}`);
    await page.locator('.opblock-tag').first().waitFor();
    return page;
  };

  it.each(['tenant', 'other'] as const)('lets a person authorize and try a call (%s)', async (which) => {
    const tenant = server[which];
    const page = await open('', tenant);
    await authorize(page, tenant);
    await granted(page);

    const answer = await execute(page, 'Resources', 'ListResources');

    expect(answer).toContain(tenant.indicator);
  });

  it('keeps the authorization in the tab, without the secret, through a reload', async () => {
    const page = await open();
    await authorize(page, server.tenant);
    await granted(page);
    await page.reload();

    expect(await execute(page, 'Users', 'ListUsers')).toMatch(/^\s*200/m);
    const kept = JSON.stringify(await page.evaluate('[{ ...localStorage }, { ...sessionStorage }]'));
    expect(kept).toMatch(/^\[\{\},\{"authorization":.*access_token/);
    expect(kept).not.toContain(server.tenant.clientSecret);
    const other = await page.context().newPage();
    await other.goto(`${server.tenant.baseUrl}/docs`);
    await other.getByRole('button', { name: 'Authorize' }).first().waitFor();
    expect(await other.evaluate('sessionStorage.length')).toBe(0);
  });

  it('shows a wrong secret as an error in the dialog, without a window of the browser', async () => {
    const page = await open();
    const asked = await watchPrompts(page);
    await authorize(page, { ...server.tenant, clientSecret: 'wrong' });

    await page.locator('.dialog-ux .errors').waitFor();
    expect(await page.locator('.dialog-ux .errors').innerText()).toContain('(invalid_client)');
    expect(asked).toEqual([]);
    await page.locator('#client_secret_clientCredentials').fill(server.tenant.clientSecret);
    await page.getByRole('button', { name: 'Apply given OAuth2 credentials' }).click();
    await granted(page);
    expect(await execute(page, 'Users', 'ListUsers')).toMatch(/^\s*200/m);
  });

  it.each([
    ['operationId', 'createuser', 'POST /api/users'],
    ['path', 'post personal-access-tokens', 'POST /api/users/{userId}/personal-access-tokens'],
    ['summary', 'unlink', 'DELETE /api/users/{userId}/identities/{target}'],
  ])('finds operations by their %s', async (_by, phrase, expected) => {
    const page = await open();
    await page.getByPlaceholder(ASKS_FOR_FILTER).fill(phrase);
    await expect.poll(() => listed(page)).toContain(expected);
    expect((await listed(page)).length).toBeLessThan(6);
    await page.getByPlaceholder(ASKS_FOR_FILTER).fill('');
    await expect.poll(() => listed(page)).toEqual([]);
  });

  it('opens the operation that a link names, as the page opens and later', async () => {
    const page = await open('#/Users/GetUser');
    const opened = page.locator('.opblock.is-open');
    await opened.waitFor();
    expect(await opened.getAttribute('id')).toBe('operations-Users-GetUser');
    await page.getByPlaceholder(ASKS_FOR_FILTER).fill('nothing of the kind');
    await page.evaluate("location.hash = '#/Roles/CreateRole'");
    await page.locator('#operations-Roles-CreateRole.is-open').waitFor();
  });

  it('resolves what an operation refers to', async () => {
    const page = await open('#/Users/GetUser');
    const operation = page.locator('#operations-Users-GetUser');
    await operation.getByRole('cell', { name: 'userId' }).first().waitFor();
    expect(await operation.locator('.responses-table').innerText()).toContain('primaryEmail');
    expect(await page.locator('.errors-wrapper').count()).toBe(0);
  });

  it('has a link to the document', async () => {
    const page = await open();
    const link = page.getByRole('link', { name: '/api/swagger.json' });
    expect(await link.getAttribute('href')).toBe('/api/swagger.json');
  });

  it('is sound at every size and in both themes', async () => {
    mkdirSync(SCREENSHOTS, { recursive: true });
    for (const [name, prepare] of Object.entries(STATES)) {
      const page = await open();
      await prepare(page);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        for (const [size, viewport] of Object.entries(SIZES)) {
          await page.setViewportSize(viewport);
          await page.screenshot({ path: `${SCREENSHOTS}/docs-${name}-${size}-${colorScheme}.png` });
          expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
        }
        expect.soft(await seriousFaults(page, OWN_OF_SWAGGER_UI), `${name} ${colorScheme}`).toEqual([]);
      }
    }
  });

  const STATES: Record<string, (page: Page) => Promise<void>> = {
    start: () => Promise.resolve(),
    introduction: async (page) => {
      for (const chapter of await page.locator('summary').all()) await chapter.click();
    },
    filtered: async (page) => {
      await page.getByPlaceholder(ASKS_FOR_FILTER).fill('organization roles');
      await page.locator('.opblock').first().waitFor();
    },
    operation: async (page) => {
      await execute(page, 'Users', 'ListUsers');
    },
    refused: async (page) => {
      await authorize(page, { ...server.tenant, clientSecret: 'wrong' });
      await page.locator('.dialog-ux .errors').waitFor();
    },
  };
});

async function authorize(page: Page, { clientId, clientSecret }: TestTenant): Promise<void> {
  await page.getByRole('button', { name: 'Authorize' }).first().click();
  await page.locator('#client_id_clientCredentials').fill(clientId);
  await page.locator('#client_secret_clientCredentials').fill(clientSecret);
  await page.getByRole('button', { name: 'Apply given OAuth2 credentials' }).click();
}

async function granted(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Remove authorization' }).waitFor();
  // Each way to authorize has a button that closes the dialog.
  await page.locator('.btn-done').first().click();
}

/** Runs an operation with its form as it is; returns what the page shows of the answer. */
async function execute(page: Page, tag: string, operationId: string): Promise<string> {
  await page.locator(`#operations-tag-${tag}`).click();
  const operation = page.locator(`#operations-${tag}-${operationId}`);
  await operation.locator('.opblock-summary').click();
  await operation.getByRole('button', { name: 'Try it out' }).click();
  await operation.getByRole('button', { name: 'Execute' }).click();
  await operation.locator('.live-responses-table').waitFor();
  return operation.locator('.live-responses-table tbody').first().innerText();
}

/** The operations that are shown, as `GET /api/users`. */
const listed = (page: Page): Promise<string[]> =>
  page
    .locator('.opblock-summary')
    .evaluateAll((summaries) =>
      summaries.map((each) =>
        ['.opblock-summary-method', '.opblock-summary-path']
          .map((part) => each.querySelector(part)?.textContent?.replaceAll('​', ''))
          .join(' '),
      ),
    );

/** The addresses for which the browser would ask a person for a name and a password; filled as it happens. */
async function watchPrompts(page: Page): Promise<string[]> {
  const asked: string[] = [];
  const session = await page.context().newCDPSession(page);
  session.on(
    'Fetch.requestPaused',
    ({ requestId }) => void session.send('Fetch.continueRequest', { requestId }),
  );
  session.on('Fetch.authRequired', ({ requestId, request }) => {
    asked.push(request.url);
    const authChallengeResponse = { response: 'CancelAuth' } as const;
    void session.send('Fetch.continueWithAuth', { requestId, authChallengeResponse });
  });
  await session.send('Fetch.enable', { handleAuthRequests: true });
  return asked;
}
