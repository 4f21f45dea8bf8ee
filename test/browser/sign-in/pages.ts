import { createHash } from 'node:crypto';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, vi } from 'vitest';
import { WAIT } from '../../e2e/webhooks/receiver.js';
import type { ClientUnderTest } from '../../support/browserless-client.js';
import { OTHER_HOST } from '../../support/template.js';
import type { TestTenant } from '../../support/test-app.js';
import { openChromium } from '../chromium.js';

/** Of the authorization requests of `authorize`. */
export const VERIFIER = 'a-verifier-that-is-long-enough-for-the-specification';

/** Those of the tenants of a test server. */
const OWN_HOSTS = ['localhost', OTHER_HOST];

/** Makes violations of the policy seen, which pages do not show. */
const TELL_VIOLATIONS = `addEventListener('securitypolicyviolation', (event) =>
  console.error('policy violated: ' + event.violatedDirective + ' ' + event.blockedURI))`;

export interface Pages {
  /** A page of a browser in which nobody is signed in. */
  open(options?: BrowserContextOptions): Promise<Page>;
}

/**
 * A Chromium for a spec file. A test fails on errors in a page, on violations of its policy, and on requests to hosts other
 * than the server's, the application's and those named; where it is to trust any certificate, also on requests without TLS.
 */
export function usePages({ hosts = [] }: { readonly hosts?: readonly string[] } = {}): Pages {
  const known = [...OWN_HOSTS, ...hosts];
  let browser: Awaited<ReturnType<typeof openChromium>>;
  const contexts: BrowserContext[] = [];
  const faults: string[] = [];
  beforeAll(async () => {
    browser = await openChromium();
  });
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
    expect(faults.splice(0)).toEqual([]);
  });
  afterAll(() => browser.close());
  return {
    open: async (options) => {
      const context = await browser.context.browser()?.newContext({ locale: 'en-GB', ...options });
      if (!context) throw new Error('there is no browser');
      contexts.push(context);
      await context.addInitScript(TELL_VIOLATIONS);
      context.on('weberror', (fault) => faults.push(fault.error().message));
      context.on('console', (message) => {
        if (/policy|trusted/i.test(message.text())) faults.push(message.text());
      });
      const page = await context.newPage();
      const answers: URL[] = [];
      heard.set(page, answers);
      context.on('request', (request) => {
        const url = new URL(request.url());
        if (url.href.startsWith(CALLBACK)) answers.push(url);
        else if (url.protocol !== 'data:' && !known.includes(url.hostname)) faults.push(url.href);
        else if (url.protocol === 'http:' && options?.ignoreHTTPSErrors) faults.push(url.href);
      });
      return page;
    },
  };
}

/** Where `addClient` registers its applications. Nothing is there: what is sent is what counts. */
const CALLBACK = 'https://app.example.com/callback?';

/** What each page has brought to an application, and nobody has asked for yet. */
const heard = new WeakMap<Page, URL[]>();

/** Goes where an application sends its user. */
export async function authorize(
  page: Page,
  { issuer }: TestTenant,
  { clientId, redirectUri }: ClientUnderTest,
  parameters: Record<string, string> = {},
): Promise<void> {
  const query = new URLSearchParams({
    client_id: clientId,
    redirect_uri: redirectUri,
    response_type: 'code',
    scope: 'openid profile',
    state: 'some-state',
    code_challenge: createHash('sha256').update(VERIFIER).digest('base64url'),
    code_challenge_method: 'S256',
    ...parameters,
  });
  await page.goto(`${issuer}/auth?${query}`);
}

/** What the application gets, once the browser has noticed that nothing is there. */
export const answerAt = (page: Page): Promise<URL> =>
  vi.waitFor(() => {
    const [answer] = page.url().startsWith('chrome-error:') ? (heard.get(page)?.splice(0) ?? []) : [];
    if (!answer) throw new Error(`the application has heard nothing; the page is at ${page.url()}`);
    return answer;
  }, WAIT);

export async function fillIn(page: Page, values: Record<string, string>): Promise<void> {
  for (const [label, value] of Object.entries(values))
    await page.getByLabel(label, { exact: true }).fill(value);
}

/** Until an element has the focus, which comes a moment after what is shown. `selector` is CSS. */
export const focusOn = (page: Page, selector: string): Promise<void> =>
  page.locator(`${selector}:focus`).waitFor();

export const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();
