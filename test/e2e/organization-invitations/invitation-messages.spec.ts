import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Clock } from '#src/kernel/clock.js';
import { messageContext } from '#src/modules/organization-invitations/messages/message-context.js';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { useServer } from '../../support/test-app.js';
import { refusal } from '../roles/fixture.js';
import {
  countInvitations,
  INVITATIONS,
  invitationPath,
  invite,
  MINUTE_MILLISECONDS,
  revoke,
} from './fixture.js';

const NO_CONNECTOR = [501, 'connector.not_found'];
const INVALID = [400, 'guard.invalid_input'];

// Without the development mailbox: nothing can be sent.
const server = useServer({ NODE_ENV: 'production' });
let api: ApiClient;
let other: ApiClient;

beforeAll(async () => {
  [api, other] = [await apiClient(server.tenant), await apiClient(server.other)];
});
afterEach(() => Clock.use());

describe('what a message is filled with', () => {
  const organization = { id: 'o1', name: 'Acme', branding: { logoUrl: 'https://acme.example.com/logo' } };
  const inviter = {
    id: 'u1',
    username: null,
    primaryEmail: 'anna@example.com',
    primaryPhone: null,
    name: 'Anna',
    avatar: null,
    profile: {},
  };

  const link = 'https://id.example.com/invitation?token=t';

  it('is the organization, who invites, where to accept, and the payload', () => {
    const context = messageContext({ organization, inviter, link }, { mine: 1 });
    expect(context).toEqual({ organization, inviter, link, mine: 1 });
  });

  it('shows no picture that is not on the web', () => {
    const branding = { logoUrl: 'mock://logo', darkLogoUrl: 'http://acme.example.com/dark' };
    expect(messageContext({ organization: { ...organization, branding }, link }, {})).toEqual({
      organization: { ...organization, branding: { darkLogoUrl: 'http://acme.example.com/dark' } },
      link,
    });
  });

  it('has no inviter where nobody invites', () => {
    expect(messageContext({ organization, link }, {})).toEqual({ organization, link });
  });

  it('is what the payload says, where both say something', () => {
    const payload = { organization: 'Ours', inviter: { name: 'The team' }, link: 'https://acme.example.com' };
    expect(messageContext({ organization, inviter, link }, payload)).toEqual(payload);
  });
});

describe('a message to the invitee', () => {
  it('cannot be sent without a connector, and then nothing is created', async () => {
    const before = await countInvitations(server);
    for (const messagePayload of [{}, { link: 'https://acme.example.com', mine: { deep: [1] } }]) {
      expect(refusal(await invite(api, { messagePayload }))).toEqual(NO_CONNECTOR);
    }
    expect(await countInvitations(server)).toEqual(before);
    const path = await invitationPath(api);
    for (const payload of [undefined, {}, { code: '1', uiLocales: 'de en', mine: null }]) {
      expect(refusal(await api.post(`${path}/message`, payload))).toEqual(NO_CONNECTOR);
    }
  });

  it('is asked for with texts, and with members of the caller’s own', async () => {
    const path = await invitationPath(api);
    for (const payload of [[], 'text', { code: 1 }, { link: null }, { locale: {} }, { mine: '\u0000' }]) {
      expect(refusal(await api.post(`${path}/message`, payload))).toEqual(INVALID);
    }
  });

  it('is for an invitation that is pending', async () => {
    const [revoked, expired] = [await invitationPath(api), await invitationPath(api)];
    await revoke(api, revoked);
    const later = Clock.now() + 11 * MINUTE_MILLISECONDS;
    Clock.use(() => later);
    for (const path of [revoked, expired]) {
      expect(refusal(await api.post(`${path}/message`, {}))).toEqual([422, 'request.invalid_input']);
    }
    const unknown = await api.post(`${INVITATIONS}/unknown/message`, {});
    const anothers = await other.post(`${await invitationPath(api)}/message`, {});
    for (const answer of [unknown, anothers]) {
      expect(refusal(answer)).toEqual([404, 'entity.not_exists_with_id']);
    }
  });
});
