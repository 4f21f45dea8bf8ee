/** What keeps cookies and follows no redirect. */
interface Browser {
  fetch(url: string, init?: RequestInit): Promise<Response>;
}

/** A form as it stands in a page: where it goes, and its hidden inputs. */
export interface HiddenForm {
  readonly action: string;
  readonly inputs: Readonly<Record<string, string>>;
}

export function formIn(html: string): HiddenForm {
  const action = /<form[^>]* action="([^"]*)"/.exec(html)?.[1] ?? '';
  const inputs = [...html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)];
  return { action, inputs: Object.fromEntries(inputs.map(([, name = '', value = '']) => [name, value])) };
}

/** Submits a form as its script does. */
export const submit = (browser: Browser, { action, inputs }: HiddenForm): Promise<Response> =>
  browser.fetch(action, { method: 'POST', body: new URLSearchParams({ ...inputs }) });

/** Leaves at an end-session address, with the page between; where the browser goes in the end. */
export async function leave(browser: Browser, url: string): Promise<URL> {
  const page = await browser.fetch(url);
  if (page.status !== 200) throw new Error(`${page.status} ${await page.text()}`);
  const left = await submit(browser, formIn(await page.text()));
  return new URL(left.headers.get('location') ?? '');
}
