import { beforeAll, describe, expect, it } from 'vitest';
import { DevelopmentMailbox } from '#src/modules/connectors/connectors.public.js';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { useServer } from '../../support/test-app.js';
import { logsOf } from '../audit-logs/fixture.js';
import { acceptBy, newcomer, show, tokenIn } from '../invitation-page/fixture.js';
import { createOrganization } from '../organizations/fixture.js';
import { read } from '../resources/fixture.js';
import { refusal } from '../roles/fixture.js';
import { createUser, newEmail } from '../users/fixture.js';
import { countInvitations, INVITATIONS, invite } from './fixture.js';

const LIMITED = [429, 'request.message_rate_limited'];

const server = useServer({ WORKER_CONCURRENCY: '1' });
let api: ApiClient;
let other: ApiClient;

beforeAll(async () => {
  [api, other] = [await apiClient(server.tenant), await apiClient(server.other)];
});

/** What an address has received, oldest first, once there is as much. */
async function mailsTo(invitee: string, count = 1) {
  const mails = () =>
    server.app
      .get(DevelopmentMailbox)
      .list()
      .filter(({ to }) => to === invitee)
      .toReversed();
  await expect.poll(() => mails().length, { timeout: 10_000 }).toBe(count);
  return mails();
}

const linkIn = ({ link = '' }: { readonly link?: string }): URL => new URL(link);

describe('an invitation that is sent', () => {
  it('arrives with a link to our page, by which somebody new accepts', async () => {
    const [invitee, organizationId] = [newEmail(), await createOrganization(api, { name: 'Acme' })];
    expect((await invite(api, { invitee, organizationId, messagePayload: {} })).status).toBe(201);
    const [mail] = await mailsTo(invitee);
    expect(mail).toMatchObject({ tenantId: 'default', type: 'OrganizationInvitation' });
    const link = linkIn(mail ?? {});
    expect(`${link.origin}${link.pathname}`).toBe(`${server.tenant.baseUrl}/invitation`);
    const token = tokenIn(link);
    expect((await show(server.tenant, token)).body).toMatchObject({
      organization: { name: 'Acme' },
      invitee,
    });
    expect((await acceptBy(server.tenant, token, newcomer())).body).toMatchObject({ isNewUser: true });
  });

  it('has the same link when it is sent again, and that of the earlier mail goes on to work', async () => {
    const invitee = newEmail();
    await createUser(api, { primaryEmail: invitee });
    const id = read(await invite(api, { invitee, messagePayload: {} }), 'id');
    expect((await api.post(`${INVITATIONS}/${id}/message`, {})).status).toBe(204);
    expect((await logsOf(api, `?targetId=${id}`)).map(({ key }) => key)).toEqual([
      'Management.CreateOrganizationInvitationMessage',
      'Management.CreateOrganizationInvitation',
    ]);
    const [first, second] = await mailsTo(invitee, 2);
    expect(first?.link).toBe(second?.link);
    expect((await acceptBy(server.tenant, tokenIn(linkIn(first ?? {})))).body).toMatchObject({
      isNewUser: false,
    });
    expect(refusal(await api.post(`${INVITATIONS}/${id}/message`, {}))).toEqual([
      422,
      'request.invalid_input',
    ]);
  });

  it('fills the template of the tenant with organization, inviter, link and payload, which wins', async () => {
    const details = {
      subject: '{{organization.name}}',
      content: '{{inviter.name}} {{inviter.customData}} {{link}} {{mine}}',
      contentType: 'text/plain',
    };
    const template = { languageTag: 'en', templateType: 'OrganizationInvitation', details };
    expect((await api.put('/email-templates', { templates: [template] })).status).toBe(200);
    const [invitee, organizationId] = [newEmail(), await createOrganization(api, { name: 'Acme' })];
    const inviterId = await createUser(api, { name: 'Anna', customData: { secret: true } });
    const link = 'https://acme.example.com/join';
    await invite(api, { invitee, organizationId, inviterId, messagePayload: { link, mine: 1 } });
    const [mail] = await mailsTo(invitee);
    await api.delete('/email-templates?templateType=OrganizationInvitation');
    expect(mail).toMatchObject({ subject: 'Acme', text: `Anna  ${link} 1`, link });
  });

  it('speaks the language that is asked for', async () => {
    const invitee = newEmail();
    await invite(api, { invitee, messagePayload: { locale: 'de' } });
    expect((await mailsTo(invitee))[0]).toMatchObject({
      subject: expect.stringContaining('Sie sind eingeladen'),
    });
  });

  it('is of its own tenant, and leads there', async () => {
    const invitee = newEmail();
    await invite(other, { invitee, messagePayload: {} });
    const [mail] = await mailsTo(invitee);
    expect(mail?.tenantId).toBe(server.other.id);
    const link = linkIn(mail ?? {});
    expect(link.origin).toBe(server.other.baseUrl);
    expect((await show(server.other, tokenIn(link))).status).toBe(200);
    expect(refusal(await show(server.tenant, tokenIn(link)))).toEqual([404, 'invitation.not_found']);
  });

  it('is no longer sent to who was sent too many, and then not made either', async () => {
    const invitee = newEmail();
    const id = read(await invite(api, { invitee, messagePayload: {} }), 'id');
    for (let count = 1; count < 10; count += 1) {
      expect((await api.post(`${INVITATIONS}/${id}/message`, {})).status).toBe(204);
    }
    const before = await countInvitations(server);
    expect(refusal(await api.post(`${INVITATIONS}/${id}/message`, {}))).toEqual(LIMITED);
    expect(refusal(await invite(api, { invitee, messagePayload: {} }))).toEqual(LIMITED);
    expect(await countInvitations(server)).toEqual(before);
    expect((await invite(api, { invitee })).status).toBe(201);
    await mailsTo(invitee, 10);
  });

  it('is not sent where no message is asked for', async () => {
    const [silent, loud] = [newEmail(), newEmail()];
    for (const messagePayload of [false, undefined]) await invite(api, { invitee: silent, messagePayload });
    await invite(api, { invitee: loud, messagePayload: {} });
    await mailsTo(loud);
    await mailsTo(silent, 0);
    expect(refusal(await invite(api, { messagePayload: true }))).toEqual([400, 'guard.invalid_input']);
  });
});
