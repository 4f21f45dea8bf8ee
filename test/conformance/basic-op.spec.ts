import { decodeProtectedHeader } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { apiClient } from '../support/api-client.js';
import { addPerson, type Person } from '../support/people.js';
import { useServer } from '../support/test-app.js';
import { BASIC_OP } from './basic-op.suite.js';
import { RelyingParty } from './relying-party.js';

/** A user who tells everything. */
const EVERYTHING = {
  name: 'Kim Example',
  avatar: 'https://example.com/kim.png',
  primaryEmail: 'kim@example.com',
  primaryPhone: '4915112345678',
  profile: {
    familyName: 'Example',
    givenName: 'Kim',
    middleName: 'M',
    nickname: 'kim',
    preferredUsername: 'kim',
    profile: 'https://example.com/kim',
    website: 'https://kim.example.com',
    gender: 'x',
    birthdate: '1990-01-02',
    zoneinfo: 'Europe/Berlin',
    locale: 'de-DE',
    address: { formatted: 'Road 1, Town' },
  },
};

describe.each(['query', 'form_post'] as const)('Basic OP with response_mode=%s', (mode) => {
  const server = useServer({ STRANGER_BURST: '10000' });
  let person: Person;

  beforeAll(async () => {
    person = await addPerson(server.tenant, EVERYTHING);
  });

  it('has all 38 modules', () => {
    expect(Object.keys(BASIC_OP)).toHaveLength(38);
  });

  it.each(Object.entries(BASIC_OP))('%s', async (_name, run) => {
    await expect(run({ tenant: server.tenant, person, mode })).resolves.toBeUndefined();
  });
});

describe('a tenant with an RSA key', () => {
  const server = useServer();

  it('signs ID tokens with RS256', async () => {
    const person = await addPerson(server.tenant);
    const api = await apiClient(server.tenant);
    await api.post('/configs/oidc/private-keys/rotate', { signingKeyAlgorithm: 'RSA' });
    const party = await RelyingParty.of({ tenant: server.tenant, person, mode: 'query' });
    const { id_token: token = '' } = await party.signIn();
    expect(decodeProtectedHeader(token).alg).toBe('RS256');
  });
});
