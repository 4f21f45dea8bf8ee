import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { useServer } from '../../support/test-app.js';
import { AdministeredTenant, SCOPES } from './fixture.js';
import {
  after,
  type Deed,
  hasHolder,
  MACHINE,
  MACHINE_ROLES,
  type Members,
  scopesOf,
  USER_ROLES,
  USERS,
} from './model.js';
import { ModelOrganization } from './model-organization.js';

const server = useServer();
let organization: ModelOrganization;

beforeAll(async () => {
  const here = await AdministeredTenant.of(server, server.tenant);
  for (const tenant of [here, await AdministeredTenant.of(server, server.other)]) {
    const bystanders = await tenant.organization();
    await tenant.user(bystanders, await tenant.role({ scopes: SCOPES }));
  }
  organization = await ModelOrganization.of(server, here);
});
afterAll(() => organization.close());

const userRoles = fc.subarray(USER_ROLES.map((_, place) => place));
const actor = fc.constantFrom(...USERS, MACHINE);
const target = fc.constantFrom(...USERS);

const of = <Kind extends Deed['kind']>(kind: Kind) => fc.constant(kind);

const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: of('replace'), actor, target, roles: userRoles }) },
  { weight: 2, arbitrary: fc.record({ kind: of('remove'), actor, target }) },
  { weight: 2, arbitrary: fc.record({ kind: of('add'), actor, target }) },
  { weight: 1, arbitrary: fc.record({ kind: of('invite'), actor, roles: userRoles }) },
);

/** Some of the users, the first of whom can give roles, and the machine. */
const start: fc.Arbitrary<Members> = fc
  .tuple(
    fc.constantFrom<number[][]>([0], [1], [4], [0, 4], [0, 1, 2]),
    fc.array(userRoles, { maxLength: USERS.length - 1 }),
    fc.subarray(MACHINE_ROLES.map((_, place) => place)),
  )
  .map(
    ([first, others, machine]) =>
      new Map<number, number[]>([...[first, ...others].entries(), [MACHINE, machine]]),
  );

/** The scopes that members have now and had not before. */
const gained = (before: Members, now: Members): string[] =>
  [...now.keys()].flatMap((who) =>
    [...scopesOf(now, who)].filter((scope) => !scopesOf(before, who).has(scope)),
  );

const entriesOf = (members: Members) =>
  [...members].map(([who, roles]) => [who, roles.toSorted()]).toSorted();

describe('whatever members do, in whatever order,', () => {
  it('happens as a model says, nobody gives what they lack, and somebody can give roles', async () => {
    const outcomes = new Map<string, number>();
    const property = fc.asyncProperty(
      start,
      fc.array(deed, { minLength: 5, maxLength: 15 }),
      async (members, deeds) => {
        await organization.set(members);
        const elsewhere = await organization.elsewhere();
        let before = members;
        for (const each of deeds) {
          const expected = after(before, each);
          const { status } = await organization.do(each);
          const now = await organization.members();
          const own = scopesOf(before, each.actor);
          expect(gained(before, now).filter((scope) => !own.has(scope))).toEqual([]);
          expect(hasHolder(now)).toBe(true);
          expect(await organization.elsewhere()).toBe(elsewhere);
          expect([each, status < 300]).toEqual([each, expected !== undefined]);
          expect(entriesOf(now)).toEqual(entriesOf(expected ?? before));
          const outcome = `${each.kind} ${status}`;
          outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
          before = now;
        }
      },
    );
    await fc.assert(property, { numRuns: 40 });
    // Runs in which everything is refused, or nothing, would prove little.
    expect([...outcomes.keys()]).toEqual(
      expect.arrayContaining([
        'replace 204',
        'replace 403',
        'remove 204',
        'remove 403',
        'add 201',
        'invite 403',
      ]),
    );
  });

  it('at once, somebody can give roles, and other organizations stay as they are', async () => {
    const property = fc.asyncProperty(
      start,
      fc.array(deed, { minLength: 8, maxLength: 15 }),
      async (members, deeds) => {
        await organization.set(members);
        const elsewhere = await organization.elsewhere();
        const answers = await Promise.all(deeds.map((each) => organization.do(each)));
        expect(answers.every(({ status }) => [201, 204, 403, 404, 422].includes(status))).toBe(true);
        expect(hasHolder(await organization.members())).toBe(true);
        expect(await organization.elsewhere()).toBe(elsewhere);
      },
    );
    await fc.assert(property, { numRuns: 15 });
  });
});
