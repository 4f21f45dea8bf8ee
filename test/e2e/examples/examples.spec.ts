import { afterAll, beforeAll, expect, it } from 'vitest';
import { ACME } from '#src/kernel/acme.js';
import { insertRows } from '../../contract/isolation/inserted-rows.js';
import type { Pair } from '../../contract/isolation/things.js';
import { organizationToken } from '../../contract/isolation/organization-token.js';
import { apiClient, type ApiClient, clientWithToken } from '../../support/api-client.js';
import { BrowserlessClient } from '../../support/browserless-client.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { read } from '../resources/fixture.js';
import { addBrowsedClient, openAccountCenter, signInTo } from '../account/fixture.js';
import { linkOf, tokenIn } from '../invitation-page/fixture.js';
import { type Receiver, startReceiver } from '../webhooks/receiver.js';
import * as enterprise from './enterprise-story.js';
import * as chapters from './management-story.js';
import * as messages from './messages-story.js';
import {
  invitationPage,
  myAccount,
  myOrganization,
  publicDocuments,
  register,
  showAddress,
  signIn,
} from './other-stories.js';
import { codeTo } from '../sign-in/codes-fixture.js';
import { passkeySignIn, secondFactors, socialSignIn } from './second-factors-story.js';
import { type Send, sendTo, Teller, withToken } from './teller.js';

let receiver: Receiver;
let server: TestApp;
beforeAll(async () => {
  receiver = await startReceiver();
  server = await startTestApp({ OUTBOUND_ALLOWED_HOSTS: `127.0.0.1:${receiver.port}` });
});
afterAll(async () => {
  await server.close();
  await receiver.close();
});

it('succeeds with every example of the document, told in an order in which one can try them', async () => {
  const story = await Story.begin();
  await story.tell();
  expect(story.teller.failures).toEqual([]);
  expect(story.teller.untold).toEqual([]);
});

/** Who tells, and what the examples take for granted. */
class Story {
  readonly teller: Teller;
  private browser: BrowserlessClient;
  private organization: ApiClient;
  private account: Send = sendPublic;

  private constructor(private operator: ApiClient) {
    this.organization = operator;
    this.teller = new Teller({
      management: withToken(() => this.operator),
      organization: withToken(() => this.organization),
      experience: (method, path, body) =>
        this.browser.api(method as 'POST', path.slice('/api/'.length), body as object | undefined),
      account: (method, path, body) => this.account(method, path, body),
      visitor: sendPublic,
      public: sendPublic,
    });
    this.teller.means(ACME.hook.url, receiver.url);
    this.teller.means(ACME.connector.config.endpoint, receiver.url);
    this.browser = this.browserOf(ACME.store.id, ACME.store.url);
  }

  static async begin(): Promise<Story> {
    return new Story(await apiClient(server.tenant));
  }

  async tell(): Promise<void> {
    const { teller } = this;
    await publicDocuments(teller);
    await chapters.resourcesAndRoles(teller);
    await chapters.applications(teller);
    await chapters.users(teller);
    await this.others();
    await this.enterprises();
    await this.experience();
    await this.secondFactors();
    await this.myAccount();
    await messages.verificationCodes(teller, () =>
      codeTo(server, { type: 'email', value: ACME.grace.email }),
    );
    await chapters.heldRoles(teller);
    await chapters.organizationTemplate(teller);
    await chapters.organizations(teller);
    await chapters.hooks(teller);
    await messages.emailTemplates(teller);
    await messages.connectors(teller);
    await messages.customPhrases(teller);
    await this.logAndSettings();
    await this.organizationApi();
    await chapters.consents(teller);
    await this.consent();
    await this.leftovers();
    await chapters.justInTime(teller);
    await chapters.invitations(teller);
    await this.invitationPage();
    await messages.oneTimeTokens(teller);
    await chapters.deletions(teller);
    await this.keys();
  }

  /** What examples name and none of them makes. */
  private async others(): Promise<void> {
    const machine = { type: 'MachineToMachine' };
    await this.make('/applications', ACME.orderSync, machine);
    await this.make('/applications', ACME.globexReports, {
      type: 'SPA',
      isThirdParty: true,
      oidcClientMetadata: {
        redirectUris: [redirectUri(ACME.globexReports.url)],
        postLogoutRedirectUris: [],
      },
    });
    await this.make('/roles', ACME.machineRole, machine);
    await this.make('/organization-roles', ACME.machineOrganizationRole, machine);
  }

  private async enterprises(): Promise<void> {
    await enterprise.connectors(this.teller);
    const made = { providerName: 'SAML', connectorName: 'Acme by SAML' };
    const saml = read(await this.operator.post('/sso-connectors', made), 'id');
    await enterprise.signingKeys(this.teller, saml);
    await enterprise.idpInitiated(this.teller, saml);
    await enterprise.samlResponses(this.teller, saml);
  }

  private async make(path: string, { id, ...properties }: { readonly id: string }, more: object) {
    const { url: _, ...named } = { url: '', ...properties };
    this.teller.means(id, read(await this.operator.post(path, { ...named, ...more }), 'id'));
  }

  private async experience(): Promise<void> {
    const { teller } = this;
    await this.visit(ACME.store);
    await signIn(teller);
    await this.visit(ACME.store);
    await this.browser.begin('Register');
    await teller.tellAll(['AddUserProfile', 'UpdateInteractionEvent']);
    await this.browser.begin('Register');
    await register(teller);
    const { body } = await this.operator.get(`/users?search.username=${ACME.grace.username}&mode=exact`);
    const id = String(Object(Object(body)[0])['id']);
    teller.means(ACME.grace.id, id);
    await this.operator.patch(`/users/${id}`, { primaryEmail: ACME.grace.email });
    await this.visit(ACME.store);
    await this.browser.begin('ForgotPassword');
    await this.operator.patch('/sign-in-exp', { forgotPasswordMethods: ['EmailVerificationCode'] });
    await showAddress(teller, () => codeTo(server, { type: 'email', value: ACME.ada.email }));
    await teller.tellAll(['IdentifyUser', 'ResetUserPassword']);
    await this.visit(ACME.store);
    await this.browser.begin('SignIn');
    const link = await this.operator.post('/one-time-tokens', { email: ACME.grace.email });
    teller.means(ACME.oneTimeToken.token, read(link, 'token'));
    await teller.tell('VerifyOneTimeTokenVerification');
  }

  /** As Ada, who is asked for nothing more afterwards. */
  private async secondFactors(): Promise<void> {
    const { teller, operator } = this;
    const factors = ['Totp', 'WebAuthn', 'BackupCode'];
    const mfa = { policy: 'PromptAtSignInAndSignUp', factors };
    await operator.patch('/sign-in-exp', { mfa, passkeySignIn: { enabled: true } });
    await this.visit(ACME.store);
    await this.browser.begin('SignIn');
    await passkeySignIn(teller);
    await socialSignIn(teller);
    await enterprise.signIn(teller);
    await this.browser.identify(ACME.ada.username, ACME.ada.password);
    await secondFactors(teller, () => codeTo(server, { type: 'email', value: ACME.ada.email }));
    const none = { policy: 'NoPrompt', factors: [] };
    await operator.patch('/sign-in-exp', { mfa: none, passkeySignIn: { enabled: false } });
  }

  /** As Ada, who has her addresses and her password back afterwards. */
  private async myAccount(): Promise<void> {
    const { teller, operator } = this;
    await openAccountCenter(operator);
    await operator.patch('/sign-in-exp', { mfa: { policy: 'NoPrompt', factors: ['Totp'] } });
    const { username, password, email: primaryEmail, phone: primaryPhone } = ACME.ada;
    const client = await addBrowsedClient(server.tenant);
    const userId = teller.meant(ACME.ada.id);
    const { token } = await signInTo(server, server.tenant, { userId, client });
    this.account = (method, path, sent) =>
      sendPublic(method, path, sent, {
        authorization: `Bearer ${token}`,
        'logto-verification-id': teller.meant(ACME.verificationId),
      });
    await myAccount(teller, (value) =>
      codeTo(server, { type: value.includes('@') ? 'email' : 'phone', value }),
    );
    await operator.patch('/sign-in-exp', { mfa: { policy: 'NoPrompt', factors: [] } });
    await operator.patch(`/users/${userId}`, { primaryEmail, primaryPhone, username });
    await operator.patch(`/users/${userId}/password`, { password });
  }

  /** Another browser, that has been sent to sign in. */
  private async visit({ id, url }: Visited, parameters: Record<string, string> = {}): Promise<void> {
    this.browser = this.browserOf(id, url);
    await this.browser.authorize(parameters);
  }

  private browserOf(id: string, url: string): BrowserlessClient {
    return new BrowserlessClient(server.tenant, {
      clientId: this.teller.meant(id),
      redirectUri: redirectUri(url),
    });
  }

  private async logAndSettings(): Promise<void> {
    const { body } = await this.operator.get('/logs');
    this.teller.means(ACME.logId, String(Object(Object(body)[0])['id']));
    await chapters.settings(this.teller);
  }

  private async organizationApi(): Promise<void> {
    const token = await organizationToken(this.operator, server.tenant, {
      application: this.thing(ACME.orderSync.id),
      machineOrganizationRole: this.thing(ACME.machineOrganizationRole.id),
      organization: this.thing(ACME.organization.id),
      organizationScope: this.thing(ACME.inviteMembers.id),
      scope: this.thing(ACME.readOrders.id),
    });
    this.organization = clientWithToken(server.tenant, token);
    await myOrganization(this.teller);
  }

  private async consent(): Promise<void> {
    for (const [first, answer] of [
      ['GetConsentInfo', 'GrantConsent'],
      ['GetConsentInfo', 'RefuseConsent'],
    ] as const) {
      await this.visit(ACME.globexReports, { scope: 'openid profile urn:logto:scope:organizations' });
      const { username, password } = ACME.ada;
      await this.browser.locationOf(await this.browser.submitPassword(username, password));
      await this.teller.tellAll([first, answer]);
    }
  }

  private async leftovers(): Promise<void> {
    const used = (name: string) => ({ used: name, spare: name });
    await insertRows(server, server.tenant, {
      application: this.thing(ACME.store.id),
      deliveryId: used(ACME.deadDeliveryId),
      grant: used(ACME.grantId),
      hook: this.thing(ACME.hook.id),
      secret: { used: ACME.tokenSetId, spare: 'another-set' },
      secretName: used(ACME.secretName),
      session: used(ACME.sessionId),
      ssoConnector: this.thing(ACME.ssoConnectorId),
      user: this.thing(ACME.ada.id),
    });
    await chapters.leftovers(this.teller);
  }

  /** Grace, who has become a member already, is invited once more. */
  private async invitationPage(): Promise<void> {
    const [organizationId, userId] = [ACME.organization.id, ACME.grace.id].map((id) => this.teller.meant(id));
    await this.operator.delete(`/organizations/${organizationId}/users/${userId}`);
    const { invitee, expiresAt } = { invitee: ACME.grace.email, expiresAt: ACME.expiresAt };
    const invitation = { invitee, organizationId, expiresAt };
    const made = await this.operator.post('/organization-invitations', invitation);
    const link = await linkOf(server, server.tenant, read(made, 'id'), organizationId ?? '');
    this.teller.means(ACME.invitationToken, tokenIn(link));
    await invitationPage(this.teller);
  }

  /** A key that signed before can go; the operator's token, which it has signed, goes with it. */
  private async keys(): Promise<void> {
    const { status, body } = await this.operator.post('/configs/oidc/private-keys/rotate', {
      rotationGracePeriod: 0,
    });
    if (status !== 200) throw new Error(JSON.stringify(body));
    const keys = Object(body) as readonly { readonly id: string; readonly status: string }[];
    this.teller.means(ACME.signingKeyId, keys.find((key) => key.status === 'Previous')?.id ?? '');
    this.operator = await apiClient(server.tenant);
    await this.teller.tellAll(['DeleteOidcKey', 'RotateOidcKeys', 'GetOidcKeys']);
  }

  private thing(example: string): Pair {
    const id = this.teller.meant(example);
    return { used: id, spare: id };
  }
}

type Visited = typeof ACME.store | typeof ACME.globexReports;

const redirectUri = (url: string): string => `${url}/callback`;

/** Only the tenant of operators knows where tenants are. */
const sendPublic = (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
  const origin = path.includes('/endpoints/') ? server.adminUrl : server.tenant.baseUrl;
  return sendTo(origin + path, { method, body, headers });
};
