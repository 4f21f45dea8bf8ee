import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Clock } from '#src/kernel/clock.js';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { type TestTenant, useServer } from '../../support/test-app.js';
import { MINUTE_MILLISECONDS, revoke } from '../organization-invitations/fixture.js';
import { createOrganization } from '../organizations/fixture.js';
import { refusal } from '../roles/fixture.js';
import { createUser } from '../users/fixture.js';
import { acceptBy, invited, linkOf, newcomer, show, signUpBy } from './fixture.js';

const UNKNOWN = [404, 'invitation.not_found'];

const server = useServer();
let api: ApiClient;

beforeAll(async () => {
  api = await apiClient(server.tenant);
});
afterEach(() => Clock.use());

describe('the page of an invitation', () => {
  it('shows what somebody new is invited to, by whom, and what an account needs', async () => {
    const inviterId = await createUser(api, { name: 'Ada', primaryEmail: 'ada@acme.example' });
    const organizationId = await createOrganization(api, {
      name: 'Acme',
      branding: { logoUrl: 'https://acme.example/logo.svg', favicon: 'mock://icon' },
    });
    const { token, invitee } = await invited(server, api, { inviterId, organizationId });
    const { status, body } = await show(server.tenant, token);
    expect([status, body]).toEqual([
      200,
      {
        organization: {
          id: organizationId,
          name: 'Acme',
          branding: { logoUrl: 'https://acme.example/logo.svg' },
        },
        inviterName: 'Ada',
        invitee,
        expiresAt: expect.any(Number),
        hasAccount: false,
        missingProfile: ['username', 'password'],
      },
    ]);
  });

  it('asks for nothing where there is an account, in any case of letters', async () => {
    const { token, invitee } = await invited(server, api);
    await createUser(api, { primaryEmail: invitee.toUpperCase() });
    expect((await show(server.tenant, token)).body).toMatchObject({
      inviterName: null,
      hasAccount: true,
      missingProfile: [],
    });
  });

  it.each([
    [['email'], true, ['password']],
    [['email'], false, []],
    [['phone'], true, ['password']],
    [['username'], false, ['username']],
  ])(
    'asks for what the tenant asks for: signing up with %j, password %j',
    async (identifiers, password, asked) => {
      const { token } = await invited(server, await apiClient(server.other), {}, server.other);
      await signUpBy(server, server.other, identifiers, password);
      expect((await show(server.other, token)).body).toMatchObject({ missingProfile: asked });
      const { status } = await acceptBy(server.other, token, asked.length > 0 ? newcomer() : {});
      expect(status).toBe(200);
    },
  );

  it('is where the link leads, which names the organization too', async () => {
    const { id, organizationId } = await invited(server, api);
    const link = await linkOf(server, server.tenant, id, organizationId);
    expect([link.origin, link.pathname, link.searchParams.get('organization_id')]).toEqual([
      server.tenant.baseUrl,
      '/invitation',
      organizationId,
    ]);
  });

  it('is kept by nobody, and called by pages of this server alone', async () => {
    const { token } = await invited(server, api);
    const { headers } = await show(server.tenant, token, { origin: server.tenant.baseUrl });
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.has('access-control-allow-origin')).toBe(false);
    for (const [name, value] of [
      ['origin', 'https://evil.example'],
      ['sec-fetch-site', 'cross-site'],
    ] as const) {
      for (const answer of [
        await show(server.tenant, token, { [name]: value }),
        await acceptBy(server.tenant, token, newcomer(), { [name]: value }),
      ]) {
        expect(refusal(answer)).toEqual([403, 'auth.forbidden']);
      }
    }
  });
});

describe('a token', () => {
  const refusals = async (tenant: TestTenant, token: string) => [
    refusal(await show(tenant, token)),
    refusal(await acceptBy(tenant, token, newcomer())),
  ];
  const twice = (one: unknown) => [one, one];

  it('that is wrong stands for no invitation', async () => {
    const { id, token } = await invited(server, api);
    const end = token.at(-1) === 'A' ? 'B' : 'A';
    for (const wrong of [id, `${id}.`, token.slice(0, -1), token.slice(0, -2) + end, `${token}.`, ' ', '.']) {
      expect(await refusals(server.tenant, wrong)).toEqual(twice(UNKNOWN));
    }
  });

  it('is worth nothing at another tenant', async () => {
    const { token } = await invited(server, api);
    expect(await refusals(server.other, token)).toEqual(twice(UNKNOWN));
    expect((await show(server.tenant, token)).status).toBe(200);
  });

  it('ends with the time of the invitation', async () => {
    const { token } = await invited(server, api);
    const later = Clock.now() + 11 * MINUTE_MILLISECONDS;
    Clock.use(() => later);
    expect(await refusals(server.tenant, token)).toEqual(twice([422, 'invitation.expired']));
  });

  it('ends where the invitation is taken back', async () => {
    const { token, path } = await invited(server, api);
    await revoke(api, path);
    expect(await refusals(server.tenant, token)).toEqual(twice([422, 'invitation.revoked']));
  });

  it('ends where the invitation is deleted, or its organization', async () => {
    const [one, other] = [await invited(server, api), await invited(server, api)];
    await api.delete(one.path);
    await api.delete(`/organizations/${other.organizationId}`);
    for (const { token } of [one, other]) {
      expect(await refusals(server.tenant, token)).toEqual(twice(UNKNOWN));
    }
  });

  it('ends where the invitation is accepted', async () => {
    const { token } = await invited(server, api);
    expect((await acceptBy(server.tenant, token, newcomer())).status).toBe(200);
    expect(await refusals(server.tenant, token)).toEqual(twice([422, 'invitation.already_accepted']));
  });
});
