import { hiddenForm } from './hidden-form.js';

/** What keeps cookies and follows no redirect. */
interface Browser {
  fetch(url: string, init?: RequestInit): Promise<Response>;
}

/** Submits a form as its script does. */
export const submit = (
  browser: Browser,
  { action, inputs }: ReturnType<typeof hiddenForm>,
): Promise<Response> => browser.fetch(action, { method: 'POST', body: inputs });

/** Leaves at an end-session address, with the page between; where the browser goes in the end. */
export async function leave(browser: Browser, url: string): Promise<URL> {
  const page = await browser.fetch(url);
  if (page.status !== 200) throw new Error(`${page.status} ${await page.text()}`);
  const left = await submit(browser, hiddenForm(await page.text()));
  return new URL(left.headers.get('location') ?? '');
}
