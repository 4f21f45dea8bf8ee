import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestTenant, useServer } from '../support/test-app.js';
import { openChromium } from './chromium.js';

describe('Swagger UI at /docs', () => {
  const server = useServer();
  let browser: Awaited<ReturnType<typeof openChromium>>;

  beforeAll(async () => {
    browser = await openChromium();
  });
  afterAll(() => browser.close());

  it.each(['tenant', 'other'] as const)('lets a person authorize and try a call (%s)', async (which) => {
    const tenant = server[which];
    const page = await browser.context.newPage();
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    await page.goto(`${tenant.baseUrl}/docs`);

    await authorize(page, tenant);
    const answer = await tryIt(page, 'Resources', 'ListResources');

    expect(answer).toContain(tenant.indicator);
    expect(faults).toEqual([]);
    await page.close();
  });
});

async function authorize(page: Page, { clientId, clientSecret }: TestTenant): Promise<void> {
  await page.getByRole('button', { name: 'Authorize' }).first().click();
  await page.locator('#client_id_clientCredentials').fill(clientId);
  await page.locator('#client_secret_clientCredentials').fill(clientSecret);
  await page.getByRole('button', { name: 'Apply given OAuth2 credentials' }).click();
  await page.getByRole('button', { name: 'Remove authorization' }).or(page.locator('.errors')).waitFor();
  // Each way to authorize has a button that closes the dialog.
  await page.locator('.btn-done').first().click();
}

/** Runs an operation with its form as it is; returns the body that the page shows. */
async function tryIt(page: Page, tag: string, operationId: string): Promise<string> {
  await page.locator(`#operations-tag-${tag}`).click();
  const operation = page.locator(`#operations-${tag}-${operationId}`);
  await operation.locator('.opblock-summary').click();
  await operation.getByRole('button', { name: 'Try it out' }).click();
  await operation.getByRole('button', { name: 'Execute' }).click();
  await operation.locator('.live-responses-table').waitFor();
  return operation.locator('.live-responses-table').innerText();
}
