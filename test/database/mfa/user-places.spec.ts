import { beforeAll, describe, expect, it } from 'vitest';
import { Clock } from '#src/kernel/clock.js';
import { DAY_MILLISECONDS } from '#src/kernel/durations.js';
import { UserPlaceRepository } from '#src/modules/mfa/adaptive/user-place.repository.js';
import { UserPlaceSweeper } from '#src/modules/mfa/adaptive/user-place-sweeper.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { addPerson } from '../../support/people.js';
import { type TestTenant, useServer } from '../../support/test-app.js';

describe('the places of a user', () => {
  const server = useServer();
  let places: UserPlaceRepository;
  beforeAll(() => {
    places = server.app.get(UserPlaceRepository);
  });

  const NOW = Clock.now();
  const daysAgo = (days: number): number => NOW - days * DAY_MILLISECONDS;
  const inTenant = <Result>({ id }: TestTenant, work: () => Promise<Result>) => TenantContext.run(id, work);
  const countriesOf = async (userId: string, since = 0): Promise<string[]> =>
    (await places.list(userId, since)).map(({ country }) => country);

  it('come with the last position in each country, the latest first, in their tenant alone', async () => {
    const { id } = await addPerson(server.tenant);
    const position = { latitude: 52.52, longitude: -13.405 };
    await inTenant(server.tenant, async () => {
      await places.note(id, { country: 'DE', position, seenAt: daysAgo(3) });
      await places.note(id, { country: 'NZ', seenAt: daysAgo(2) });
      expect(await places.list(id, 0)).toEqual([
        { country: 'NZ', seenAt: daysAgo(2) },
        { country: 'DE', position, seenAt: daysAgo(3) },
      ]);
      await places.note(id, { country: 'DE', seenAt: daysAgo(1) });
      expect(await places.list(id, daysAgo(2))).toEqual([{ country: 'DE', seenAt: daysAgo(1) }]);
    });
    expect(await inTenant(server.other, () => countriesOf(id))).toEqual([]);
  });

  it('are those of the last 20 countries', async () => {
    const { id } = await addPerson(server.other);
    const countries = Array.from({ length: 25 }, (_, index) => `A${String.fromCharCode(65 + index)}`);
    await inTenant(server.other, async () => {
      for (const [index, country] of countries.entries())
        await places.note(id, { country, seenAt: daysAgo(30 - index) });
      expect(await countriesOf(id)).toEqual(countries.slice(5).toReversed());
    });
  });

  it('are forgotten after 180 days, in every tenant', async () => {
    const people = [
      { tenant: server.tenant, ...(await addPerson(server.tenant)) },
      { tenant: server.other, ...(await addPerson(server.other)) },
    ];
    for (const { tenant, id } of people)
      await inTenant(tenant, async () => {
        await places.note(id, { country: 'DE', seenAt: daysAgo(181) });
        await places.note(id, { country: 'NZ', seenAt: daysAgo(179) });
      });
    expect(await server.app.get(UserPlaceSweeper).sweep()).toBeGreaterThanOrEqual(2);
    for (const { tenant, id } of people)
      expect(await inTenant(tenant, () => countriesOf(id))).toEqual(['NZ']);
  });
});
