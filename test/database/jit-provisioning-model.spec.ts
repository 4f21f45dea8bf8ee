import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { JitProvisioning, type JitTrigger } from '#src/modules/jit-provisioning/jit-provisioning.public.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { unique } from '../e2e/resources/fixture.js';
import {
  addJitOrganization,
  addUser,
  announcedIn,
  awaitMemberships,
  membershipsIn,
} from '../support/jit-provisioning.js';
import { addOrganizationRole } from '../support/organizations.js';
import { sql } from '../support/sql.js';
import { useServer } from '../support/test-app.js';

const server = useServer();

beforeAll(async () => {
  await awaitMemberships(server.databaseUrl);
});

interface Organization {
  readonly id: string;
  readonly domains: readonly string[];
  readonly connectors: readonly string[];
  readonly roles: readonly string[];
}

type Step =
  | { readonly kind: 'email-domain'; readonly domain: string }
  | { readonly kind: 'sso'; readonly ssoConnectorId: string }
  | { readonly kind: 'organizations'; readonly places: readonly number[] };

/** The naive model: looks at every organization. */
const isChosen = (step: Step, { domains, connectors }: Organization, place: number): boolean =>
  (step.kind === 'email-domain' && domains.includes(step.domain)) ||
  (step.kind === 'sso' && connectors.includes(step.ssoConnectorId)) ||
  (step.kind === 'organizations' && step.places.includes(place));

function modelOf(steps: readonly Step[], organizations: readonly Organization[]): Record<string, string[]> {
  const chosen = organizations.filter((each, place) => steps.some((step) => isChosen(step, each, place)));
  return Object.fromEntries(chosen.map(({ id, roles }) => [id, roles.toSorted()]));
}

const triggerOf = (step: Step, organizations: readonly Organization[]): JitTrigger =>
  step.kind === 'organizations'
    ? { kind: 'organizations', ids: step.places.flatMap((place) => organizations[place]?.id ?? []) }
    : step;

async function take(userId: string, step: Step, organizations: readonly Organization[]): Promise<void> {
  const primaryEmail = step.kind === 'email-domain' ? `Anna@${step.domain.toUpperCase()}` : null;
  const jit = server.app.get(JitProvisioning, { strict: false });
  const trigger = triggerOf(step, organizations);
  await TenantContext.run('default', () => jit.provision({ id: userId, primaryEmail }, trigger));
}

async function inputs() {
  const here = { databaseUrl: server.databaseUrl, tenantId: 'default' };
  const domains = [1, 2, 3].map(() => `${unique()}.example.com`);
  const connectors = [unique(), unique()];
  const roles = [1, 2].map(() => addOrganizationRole(here, { type: 'User' }));
  const rules = fc.record({
    domains: fc.subarray(domains),
    connectors: fc.subarray(connectors),
    roles: fc.subarray(await Promise.all(roles)),
  });
  const step: fc.Arbitrary<Step> = fc.oneof(
    fc.record({ kind: fc.constant('email-domain' as const), domain: fc.constantFrom(...domains) }),
    fc.record({ kind: fc.constant('sso' as const), ssoConnectorId: fc.constantFrom(...connectors) }),
    fc.record({ kind: fc.constant('organizations' as const), places: fc.uniqueArray(fc.nat(3)) }),
  );
  return {
    here,
    rules: fc.array(rules, { minLength: 1, maxLength: 4 }),
    steps: fc.array(step, { maxLength: 5 }),
  };
}

it('joins and announces what a naive model says, whatever the rules and the order of the triggers', async () => {
  const { here, rules, steps } = await inputs();
  const property = fc.asyncProperty(rules, steps, async (all, taken) => {
    const organizations: Organization[] = [];
    for (const each of all) organizations.push({ ...each, id: await addJitOrganization(here, each) });
    const userId = await addUser(here);
    for (const step of taken) await take(userId, step, organizations);
    const model = modelOf(taken, organizations);
    expect(await membershipsIn(server.databaseUrl, userId)).toEqual(model);
    expect(await announcedIn(server.databaseUrl, userId)).toEqual(Object.keys(model).toSorted());
    // The next round has the domains and connectors to itself.
    const ids = organizations.map(({ id }) => id);
    await sql(server.databaseUrl, 'delete from organizations where id = any ($1)', [ids]);
  });
  await fc.assert(property, { numRuns: 25 });
});
