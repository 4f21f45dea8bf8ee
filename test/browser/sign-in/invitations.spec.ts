import { beforeAll, expect, it } from 'vitest';
import { newShortId } from '#src/kernel/ids.js';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { addPerson, PASSWORD } from '../../support/people.js';
import { useServer } from '../../support/test-app.js';
import { MAIL_SETTINGS, useMail } from './mail.js';
import { fillIn, focusOn, press, usePages } from './pages.js';

const GOES_ON = 'https://app.example.com/callback?invited';

const server = useServer(MAIL_SETTINGS);
const mail = useMail(() => server.tenant);
const pages = usePages();
let api: ApiClient;
let organizationId: string;
let inviterId: string;

beforeAll(async () => {
  api = await apiClient(server.tenant);
  const settings = {
    signIn: {
      methods: [{ identifier: 'email', password: true, verificationCode: true, isPasswordPrimary: true }],
    },
    signUp: { identifiers: ['email'], password: true, verify: true },
    termsOfUseUrl: 'https://example.com/terms',
    agreeToTermsPolicy: 'ManualRegistrationOnly',
    unknownSessionRedirectUrl: GOES_ON,
  };
  await api.patch('/sign-in-exp', settings);
  organizationId = Object((await api.post('/organizations', { name: 'Acme' })).body).id;
  inviterId = (await addPerson(server.tenant, { name: 'Anna Lindqvist' })).id;
  await api.post(`/organizations/${organizationId}/users`, { userIds: [inviterId] });
});

/** Invites an address, and opens the link that is mailed there. */
async function open(invitee: string) {
  const { status } = await api.post('/organization-invitations', {
    invitee,
    organizationId,
    inviterId,
    expiresAt: Date.now() + 3_600_000,
    messagePayload: {},
  });
  expect(status).toBe(201);
  const link = await mail.linkTo(invitee);
  const page = await pages.open();
  const told: string[] = [];
  const token = new URL(link).searchParams.get('token') ?? '';
  page.on('request', (request) => {
    if (request.headers()['referer']?.includes(token)) told.push(request.url());
  });
  await page.goto(link);
  await page.getByText('Anna Lindqvist invites you to join Acme.').waitFor();
  expect(page.url()).not.toContain(token);
  expect(told).toEqual([]);
  return { page, link };
}

const members = async () => {
  const { body } = await api.get(`/organizations/${organizationId}/users?page_size=100`);
  return (body as { id: string; primaryEmail: string | null }[]).map((each) => each.primaryEmail ?? each.id);
};

const newAddress = () => `${newShortId()}@acme.test`;

it('somebody new accepts, with a password and the terms, and goes on', async () => {
  const invitee = newAddress();
  const { page } = await open(invitee);
  await page.getByText(`The invitation is for ${invitee}.`).waitFor();
  await page.reload();
  await press(page, 'Accept the invitation');
  await page.getByText('Please fill this in.').waitFor();
  await fillIn(page, { 'New password': '123456' });
  await press(page, 'Accept the invitation');
  await page.getByText('Please agree first.').waitFor();
  await page.getByRole('checkbox').check();
  await press(page, 'Accept the invitation');
  await page.getByText('Please choose another password.').waitFor();
  expect(await members()).not.toContain(invitee);
  await fillIn(page, { 'New password': PASSWORD });
  await press(page, 'Accept the invitation');
  await page.getByRole('heading', { name: 'Welcome to Acme' }).waitFor();
  await focusOn(page, 'h1');
  expect(await members()).toContain(invitee);
  expect(await page.getByRole('link', { name: 'Continue' }).getAttribute('href')).toBe(GOES_ON);
});

it('somebody who has an account accepts with a click, and once', async () => {
  const invitee = newAddress();
  await addPerson(server.tenant, { primaryEmail: invitee });
  const { page, link } = await open(invitee);
  await page.getByText('with the account that you have').waitFor();
  expect(await page.getByRole('textbox').count()).toBe(0);
  await page.getByRole('button', { name: 'Accept the invitation' }).dblclick();
  await page.getByRole('heading', { name: 'Welcome to Acme' }).waitFor();
  expect(await members()).toContain(invitee);
  await page.reload();
  await page.getByText('This invitation was accepted already.').waitFor();
  await page.goto(link);
  await page.getByText('This invitation was accepted already.').waitFor();
});

it.each(['/invitation', '/invitation?token=made-up'])(
  '%s is no invitation, and nothing to try again',
  async (path) => {
    const page = await pages.open();
    await page.goto(server.tenant.baseUrl + path);
    await page.getByText('There is no such invitation.').waitFor();
    expect(await page.getByRole('button').count()).toBe(0);
  },
);
