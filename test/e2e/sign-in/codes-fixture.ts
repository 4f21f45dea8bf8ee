import { DevelopmentMailbox, type MailboxMessage } from '#src/modules/connectors/connectors.public.js';
import type { ApiClient } from '../../support/api-client.js';
import { BrowserlessClient, type ClientUnderTest } from '../../support/browserless-client.js';
import type { TestApp, TestTenant } from '../../support/test-app.js';

export interface Address {
  readonly type: 'email' | 'phone';
  readonly value: string;
}

/** Lets people of a tenant sign up by e-mail, and sign in and set another password by codes. */
export async function useCodes(api: ApiClient, more: object = {}): Promise<void> {
  const method = { password: true, verificationCode: true, isPasswordPrimary: false };
  const { status, body } = await api.patch('/sign-in-exp', {
    signIn: {
      methods: [
        { ...method, identifier: 'email' },
        { ...method, identifier: 'phone' },
      ],
    },
    signUp: { identifiers: ['email'], password: false, verify: true },
    forgotPasswordMethods: ['EmailVerificationCode', 'PhoneVerificationCode'],
    ...more,
  });
  if (status !== 200) throw new Error(JSON.stringify(body));
}

/** What came to an address, the newest first. */
export const messagesTo = (
  { app }: TestApp,
  { value }: Address,
  tenantId = 'default',
): readonly MailboxMessage[] =>
  app
    .get(DevelopmentMailbox, { strict: false })
    .list()
    .filter((message) => message.to === value && message.tenantId === tenantId);

export function codeTo(server: TestApp, address: Address, tenantId?: string): string {
  const code = messagesTo(server, address, tenantId)[0]?.code;
  if (code === undefined) throw new Error(`no code came to ${address.value}`);
  return code;
}

/** Asks for a code; the id of its verification. */
export async function sendCode(
  browser: BrowserlessClient,
  identifier: Address,
  interactionEvent = 'SignIn',
): Promise<string> {
  const answer = await browser.experience('POST', '/verification/verification-code', {
    identifier,
    interactionEvent,
  });
  return String(answer['verificationId']);
}

/** Types the code that came; the id of the verification. */
export async function showAddress(
  server: TestApp,
  browser: BrowserlessClient,
  identifier: Address,
  interactionEvent = 'SignIn',
): Promise<string> {
  const verificationId = await sendCode(browser, identifier, interactionEvent);
  await browser.experience('POST', '/verification/verification-code/verify', {
    identifier,
    verificationId,
    code: codeTo(server, identifier, browser.tenant.id),
  });
  return verificationId;
}

/** Makes the token of a magic link. */
export async function oneTimeToken(api: ApiClient, email: string, more: object = {}): Promise<string> {
  const { status, body } = await api.post('/one-time-tokens', { email, ...more });
  if (status !== 201) throw new Error(JSON.stringify(body));
  return String(Object(body).token);
}

/** A browser that has been sent to sign in, and has begun to. */
export async function begun(
  tenant: TestTenant,
  client: ClientUnderTest,
  event = 'SignIn',
): Promise<BrowserlessClient> {
  const browser = new BrowserlessClient(tenant, client);
  await browser.authorize();
  await browser.begin(event);
  return browser;
}
