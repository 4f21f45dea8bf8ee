import { describe, expect, it } from 'vitest';
import { PASSWORD } from '../../support/people.js';
import { CODE, newAddress, otherThan, typeCode, useCodeFlows } from './code-flows.js';
import { answerAt, fillIn, focusOn, press } from './pages.js';

const WRONG = 'This is not the code.';

const { server, mail, pages, authorize, addOwner, askForCode, signedIn } = useCodeFlows();

describe('the page that takes a code', () => {
  it('says which code is wrong, in its field, and stays as it is over a reload, without the code', async () => {
    const address = newAddress();
    await addOwner(address);
    const page = await pages.open();
    await askForCode(page, address);
    const code = await mail.codeTo(address);
    await typeCode(page, otherThan(code));
    await page.getByRole('alert').filter({ hasText: WRONG }).waitFor();
    await focusOn(page, '#code');
    expect(await page.getByLabel(CODE).getAttribute('aria-invalid')).toBe('true');
    await page.reload();
    await page.getByText(`We have sent a code to ${address}.`).waitFor();
    expect(await page.getByLabel(CODE).inputValue()).toBe('');
    expect(await page.evaluate<string>('JSON.stringify(sessionStorage)')).not.toContain(otherThan(code));
    await typeCode(page, code);
    expect(await signedIn(page)).toMatch(/./);
  });

  it('tells devices what it wants, and takes digits of every script', async () => {
    const address = newAddress();
    const owner = await addOwner(address);
    const page = await pages.open();
    await askForCode(page, address);
    const field = page.getByLabel(CODE);
    expect([await field.getAttribute('inputmode'), await field.getAttribute('autocomplete')]).toEqual([
      'numeric',
      'one-time-code',
    ]);
    const arabic = (await mail.codeTo(address)).replaceAll(/\d/g, (digit) =>
      '٠١٢٣٤٥٦٧٨٩'.charAt(Number(digit)),
    );
    await typeCode(page, arabic);
    expect(await signedIn(page)).toBe(owner.id);
  });

  it('sends a code once, however it is typed and pressed', async () => {
    const address = newAddress();
    await addOwner(address);
    const page = await pages.open();
    await askForCode(page, address);
    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('/verification-code/verify')) sent.push(request.url());
    });
    await typeCode(page, await mail.codeTo(address));
    await page.keyboard.press('Enter');
    await answerAt(page);
    expect(sent).toHaveLength(1);
  });

  it('has another one sent after a minute, and says so, but not each second', async () => {
    const address = newAddress();
    await addOwner(address);
    const page = await pages.open();
    await page.clock.install();
    await askForCode(page, address);
    const again = page.getByRole('button', { name: 'Send a new code' });
    const said = page.getByRole('status');
    expect(await again.getAttribute('aria-disabled')).toBe('true');
    // Not yet.
    await again.click({ force: true });
    await page.clock.runFor(30_000);
    await page.getByText(/^You can get a new code in (2\d|30) seconds\.$/).waitFor();
    expect(await said.textContent()).toBe('');
    await page.clock.runFor(30_000);
    expect(await said.textContent()).toBe('You can get a new code now.');
    await again.click();
    await said.filter({ hasText: 'A new code is on its way.' }).waitFor();
    await typeCode(page, await mail.codeTo(address, 2));
    await answerAt(page);
    expect(mail.countTo(address)).toBe(2);
  });

  it('leads back to where the address can be changed', async () => {
    const [mistyped, address] = [newAddress(), newAddress()];
    const owner = await addOwner(address);
    const page = await pages.open();
    await askForCode(page, mistyped);
    await page.goBack();
    await page.getByLabel('Username or e-mail address').waitFor();
    await page.goForward();
    await page.getByRole('link', { name: 'Use another address or number' }).click();
    expect(await page.getByLabel('Username or e-mail address').inputValue()).toBe(mistyped);
    await fillIn(page, { 'Username or e-mail address': address });
    await press(page, 'Continue');
    await typeCode(page, await mail.codeTo(address));
    expect(await signedIn(page)).toBe(owner.id);
  });

  it.each(['sign-in', 'register', 'forgot-password'])(
    'of /%s leads to the first one, where no code was asked for',
    async (flow) => {
      const page = await pages.open();
      await authorize(page);
      await page.goto(`${server.tenant.baseUrl}/${flow}/verification-code`);
      await page.waitForURL(new RegExp(`/${flow}$`));
      expect(await page.getByLabel(CODE).count()).toBe(0);
    },
  );
});

it('an address that is none is said to be so before anything is sent', async () => {
  const page = await pages.open();
  await authorize(page, { first_screen: 'register' });
  await fillIn(page, { 'E-mail address': 'somebody@nowhere' });
  await press(page, 'Continue');
  await page.getByText('This is no e-mail address.').waitFor();
  await focusOn(page, '#identifier');
  expect(await page.locator('#identifier').getAttribute('aria-invalid')).toBe('true');
});

it.each([
  ['/sign-in/verification-code', 'Continue'],
  ['/register', 'Continue'],
  ['/forgot-password/reset', 'Save password'],
  ['/continue/password', 'Continue'],
  ['/continue/email', 'Continue'],
])('a sign-in that has ended is told of at %s', async (path, button) => {
  const page = await pages.open();
  await askForCode(page, newAddress());
  await page.goto(`${server.tenant.baseUrl}${path}${new URL(page.url()).search}`);
  await page.getByRole('button', { name: button, exact: true }).waitFor();
  await page.context().clearCookies();
  for (const [label, value] of Object.entries({
    [CODE]: '123456',
    'New password': PASSWORD,
    'E-mail address': newAddress(),
  })) {
    const field = page.getByLabel(label, { exact: true });
    if ((await field.count()) > 0) await field.fill(value);
  }
  if (!path.endsWith('code')) await press(page, button);
  await page.getByRole('heading', { name: 'Where did you come from?' }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/unknown-session');
});
