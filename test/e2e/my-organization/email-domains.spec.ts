import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Clock } from '#src/kernel/clock.js';
import { JitProvisioning } from '#src/modules/jit-provisioning/jit-provisioning.public.js';
import { DomainAcceptance } from '#src/modules/my-organization/email-domains/domain-acceptance.js';
import { DomainClaimRepository } from '#src/modules/my-organization/email-domains/domain-claim.repository.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import type { ApiAnswer, ApiClient } from '../../support/api-client.js';
import { type NameServer, startNameServer } from '../../support/name-server.js';
import { sql } from '../../support/sql.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { readAll, unique } from '../resources/fixture.js';
import { refusal, tally } from '../roles/fixture.js';
import { createUser } from '../users/fixture.js';
import { WAIT } from '../webhooks/receiver.js';
import { AdministeredTenant, rowsOf, SCOPES } from './fixture.js';

const DOMAINS = '/my-organization/email-domains';
const ESCALATION = [403, 'my_organization.scope_escalation'];
const NOT_CLAIMABLE = [422, 'my_organization.domain_not_claimable'];
const DAY = 24 * 60 * 60 * 1000;

/** What the owners of domains have published: the name of a record → what it says. */
const published = new Map<string, string[]>();

let names: NameServer;
let server: TestApp;
let here: AdministeredTenant;
let there: AdministeredTenant;

beforeAll(async () => {
  names = await startNameServer((name, type) => (type === 'TXT' && published.get(name)) || 'unknown');
  server = await startTestApp({ OUTBOUND_NAME_SERVERS: names.address, WORKER_CONCURRENCY: '4' });
  here = await AdministeredTenant.of(server, server.tenant);
  there = await AdministeredTenant.of(server, server.other);
});
afterAll(async () => {
  Clock.use();
  await server.close();
  await names.close();
});

const newDomain = () => `${unique()}.example.com`;

function publishedBy({ body }: ApiAnswer): void {
  const { proof } = Object(body);
  published.set(proof.name, ['v=spf1 -all', proof.value]);
}

/** Claims a domain, and publishes its proof. */
async function prove(api: ApiClient, emailDomain: string): Promise<void> {
  publishedBy(await api.post(DOMAINS, { emailDomain }));
  await api.post(DOMAINS, { emailDomain });
}

const statesOf = async (api: ApiClient): Promise<Record<string, unknown>> =>
  Object.fromEntries(
    rowsOf((await api.get(DOMAINS)).body).map(({ emailDomain, status }) => [emailDomain, status]),
  );

const becomes = (api: ApiClient, states: Record<string, unknown>) =>
  vi.waitFor(async () => expect(await statesOf(api)).toEqual(states), WAIT);

/** Until nobody is being asked about a proof; later tries wait. */
const looked = () =>
  vi.waitFor(async () => {
    const due = await sql(
      server.databaseUrl,
      `select 1 from portico_worker._private_jobs join portico_worker._private_tasks t on t.id = task_id
       where identifier = 'my-organization.verify-domain' and run_at <= now()`,
    );
    expect(due).toEqual([]);
  }, WAIT);

/** Has the tries that wait made now. */
const lookAgain = async () => {
  await sql(
    server.databaseUrl,
    'update portico_worker._private_jobs set run_at = now() where locked_at is null',
  );
  await sql(server.databaseUrl, `select pg_notify('jobs:insert', '{"r":"test","count":20}')`);
  await looked();
};

/** The organizations of somebody who signs up with an address of the domain. */
async function joinedBy(tenant: AdministeredTenant, emailDomain: string): Promise<unknown[]> {
  const primaryEmail = `${unique()}@${emailDomain}`;
  const id = await createUser(tenant.api, { primaryEmail });
  await TenantContext.run(tenant.tenant.id, () =>
    server.app.get(JitProvisioning).provision({ id, primaryEmail }, { kind: 'email-domain' }),
  );
  return readAll(await tenant.api.get(`/users/${id}/organizations`), 'id');
}

describe('an e-mail domain of my organization', () => {
  it('counts once its owner has published the proof', async () => {
    const { organizationId, api } = await here.administered();
    const emailDomain = newDomain();
    const claimed = await api.post(DOMAINS, { emailDomain: emailDomain.toUpperCase() });
    const pending = {
      emailDomain,
      status: 'pending',
      proof: {
        name: `_portico-challenge.${emailDomain}`,
        value: expect.stringMatching(/^portico-domain-verification=\w{32}$/),
      },
    };
    expect([claimed.status, claimed.body]).toEqual([201, pending]);
    await looked();
    expect((await api.get(DOMAINS)).body).toEqual([claimed.body]);
    expect(await joinedBy(here, emailDomain)).toEqual([]);

    publishedBy(claimed);
    expect((await api.post(DOMAINS, { emailDomain })).body).toEqual(claimed.body);
    await becomes(api, { [emailDomain]: 'verified' });
    expect((await api.get(DOMAINS)).body).toEqual([{ emailDomain, status: 'verified' }]);
    expect(await joinedBy(here, emailDomain)).toEqual([organizationId]);
    expect(refusal(await api.post(DOMAINS, { emailDomain }))).toEqual([
      422,
      'entity.unique_integrity_violation',
    ]);
    const jit = `/organizations/${organizationId}/jit/email-domains`;
    expect(readAll(await here.api.get(jit), 'emailDomain')).toEqual([emailDomain]);
    expect((await api.delete(`${DOMAINS}/${emailDomain}`)).status).toBe(204);
    expect(refusal(await api.delete(`${DOMAINS}/${emailDomain}`))).toEqual([404, 'entity.not_found']);
  });

  it('is looked for again, until the claim is a week old', async () => {
    const { api } = await here.administered();
    const [soon, never] = [newDomain(), newDomain()];
    const claimed = await api.post(DOMAINS, { emailDomain: soon });
    await api.post(DOMAINS, { emailDomain: never });
    await looked();
    publishedBy(claimed);
    await lookAgain();
    await becomes(api, { [soon]: 'verified', [never]: 'pending' });
    Clock.use(() => Date.now() + 7 * DAY);
    // One that is being made is of before.
    await vi.waitFor(async () => {
      await lookAgain();
      expect(await statesOf(api)).toEqual({ [soon]: 'verified' });
    }, WAIT);
    Clock.use();
  });

  it('is not proved by the proof of somebody else', async () => {
    const [{ api: one }, { api: two }] = [await here.administered(), await here.administered()];
    const emailDomain = newDomain();
    const claimed = await one.post(DOMAINS, { emailDomain });
    await two.post(DOMAINS, { emailDomain });
    await looked();
    publishedBy(claimed);
    await lookAgain();
    await becomes(one, { [emailDomain]: 'verified' });
    expect(await statesOf(two)).toEqual({ [emailDomain]: 'pending' });
  });

  it('is one organization’s alone, whoever proves it at the same time', async () => {
    const rivals = await Promise.all(Array.from({ length: 5 }, () => here.administered()));
    const emailDomain = newDomain();
    const claims = await Promise.all(rivals.map(({ api }) => api.post(DOMAINS, { emailDomain })));
    await looked();
    const proofs = claims.map(({ body }) => String(Object(body).proof.value));
    published.set(`_portico-challenge.${emailDomain}`, proofs);
    await lookAgain();
    await vi.waitFor(async () => {
      const states = await Promise.all(rivals.map(({ api }) => statesOf(api)));
      expect(states.flatMap((state) => Object.values(state))).toEqual(['verified']);
    }, WAIT);
    expect(await joinedBy(here, emailDomain)).toHaveLength(1);
    expect(tally(await Promise.all(rivals.map(({ api }) => api.post(DOMAINS, { emailDomain }))))).toEqual({
      '422 entity.unique_integrity_violation': 1,
      '201': 4,
    });
  });

  it('cannot be a public mail provider’s', async () => {
    const { api } = await here.administered();
    for (const emailDomain of ['gmail.com', 'GMX.de', 'mailinator.com']) {
      expect(refusal(await api.post(DOMAINS, { emailDomain }))).toEqual(NOT_CLAIMABLE);
    }
  });

  it('that another organization has is claimed like any other, and stays with it when it is proved', async () => {
    const { api } = await here.administered();
    const [holder, theirs, free] = [await here.organization(), newDomain(), newDomain()];
    await here.api.post(`/organizations/${holder}/jit/email-domains`, { emailDomain: theirs });
    const claims = await Promise.all([theirs, free].map((emailDomain) => api.post(DOMAINS, { emailDomain })));
    await lookAgain();
    expect(claims.map(({ status }) => status)).toEqual([201, 201]);
    await becomes(api, { [theirs]: 'pending', [free]: 'pending' });

    for (const claim of claims) publishedBy(claim);
    await lookAgain();
    await becomes(api, { [free]: 'verified' });
    expect(await joinedBy(here, theirs)).toEqual([holder]);
    const elsewhere = await there.administered();
    expect((await elsewhere.api.post(DOMAINS, { emailDomain: theirs })).status).toBe(201);
  });

  it('that operators set counts at once, and may be several organizations’', async () => {
    const [one, two] = [await here.administered(), await here.administered()];
    const emailDomain = newDomain();
    await one.api.post(DOMAINS, { emailDomain });
    for (const { organizationId } of [one, two]) {
      await here.api.post(`/organizations/${organizationId}/jit/email-domains`, { emailDomain });
    }
    await looked();
    expect(await statesOf(one.api)).toEqual({ [emailDomain]: 'verified' });
    const joined = [one.organizationId, two.organizationId].toSorted();
    expect((await joinedBy(here, emailDomain)).toSorted()).toEqual(joined);
  });

  it('is given up where the one who claimed it may no longer do that', async () => {
    const { organizationId, api } = await here.administered();
    const manager = await here.user(organizationId, await here.role({ scopes: ['portico:domain:manage'] }));
    const client = await here.as(organizationId, manager);
    const emailDomain = newDomain();
    const claimed = await client.post(DOMAINS, { emailDomain });
    await looked();
    await here.api.delete(`/organizations/${organizationId}/users/${manager}`);
    publishedBy(claimed);
    await lookAgain();
    await becomes(api, {});
    expect(await joinedBy(here, emailDomain)).toEqual([]);
  });

  it('that is claimed anew meanwhile is judged by who claimed it last', async () => {
    const { organizationId, api } = await here.administered();
    const manager = await here.user(organizationId, await here.role({ scopes: ['portico:domain:manage'] }));
    const emailDomain = newDomain();
    const claimed = await (await here.as(organizationId, manager)).post(DOMAINS, { emailDomain });
    await looked();
    const inTenant = <Result>(work: () => Promise<Result>) => TenantContext.run('default', work);
    const stale = await inTenant(() =>
      server.app.get(DomainClaimRepository).find(organizationId, emailDomain),
    );
    if (!stale) throw new Error('nothing is claimed');
    await api.post(DOMAINS, { emailDomain });
    await looked();
    await here.api.delete(`/organizations/${organizationId}/users/${manager}`);
    await inTenant(() => server.app.get(DomainAcceptance).accept(stale));
    expect(await statesOf(api)).toEqual({ [emailDomain]: 'pending' });
    publishedBy(claimed);
    await lookAgain();
    await becomes(api, { [emailDomain]: 'verified' });
  });

  it('is claimed only by those who could give the just-in-time roles themselves, then and when it is proved', async () => {
    const { organizationId, api } = await here.administered();
    const manager = await here.user(organizationId, await here.role({ scopes: ['portico:domain:manage'] }));
    const client = await here.as(organizationId, manager);
    const emailDomain = newDomain();
    const roles = `/organizations/${organizationId}/jit/roles`;
    const claimed = await client.post(DOMAINS, { emailDomain });
    await looked();
    await here.api.put(roles, { organizationRoleIds: [here.adminRole] });
    expect(refusal(await client.post(DOMAINS, { emailDomain: newDomain() }))).toEqual(ESCALATION);
    publishedBy(claimed);
    await lookAgain();
    await becomes(api, {});
  });

  it('is one of 20 that are claimed at a time', async () => {
    const { api } = await here.administered();
    const claim = () => api.post(DOMAINS, { emailDomain: newDomain() });
    for (let claims = 0; claims < 19; claims += 1) await claim();
    const answers = await Promise.all([claim(), claim(), claim()]);
    expect(tally(answers)).toEqual({ '201': 1, '422 my_organization.too_many_domain_claims': 2 });
    const [first] = Object.keys(await statesOf(api));
    expect((await api.delete(`${DOMAINS}/${first}`)).status).toBe(204);
    expect((await claim()).status).toBe(201);
    const page = await api.get(`${DOMAINS}?page_size=3&page=2`);
    expect([rowsOf(page.body).length, page.headers.get('total-number')]).toEqual([3, '20']);
  });

  it('is refused where it is none, and unknown where it is another’s', async () => {
    const [{ api }, other] = [await here.administered(), await there.administered()];
    const emailDomain = newDomain();
    expect((await api.post(DOMAINS, { emailDomain: 'x' })).status).toBe(400);
    await prove(api, emailDomain);
    for (const client of [other.api, (await here.administered()).api]) {
      expect((await client.get(DOMAINS)).body).toEqual([]);
      expect(refusal(await client.delete(`${DOMAINS}/${emailDomain}`))).toEqual([404, 'entity.not_found']);
    }
    await becomes(api, { [emailDomain]: 'verified' });
  });

  it('is claimed by machines too', async () => {
    const { organizationId } = await here.administered();
    const role = await here.role({ type: 'MachineToMachine', scopes: SCOPES });
    const { clientId } = await here.machine(organizationId, role);
    const machine = await here.withToken({ organizationId, sub: clientId, clientId });
    const emailDomain = newDomain();
    await prove(machine, emailDomain);
    await becomes(machine, { [emailDomain]: 'verified' });
    expect(await joinedBy(here, emailDomain)).toEqual([organizationId]);
  });
});
