import { Injectable } from '@nestjs/common';
import { Database } from '#src/platform/database/database.js';
import { namedQuery } from '#src/platform/database/named-query.js';
import type { UserPlace } from './adaptive-rules.js';

/** More would tell nothing more. */
const COUNTRIES = 20;

const recentPlaces = namedQuery(
  'recent places of a user',
  `select country, latitude, longitude, (extract(epoch from seen_at) * 1000)::double precision as "seenAt"
   from user_places where user_id = $1 and seen_at > to_timestamp($2::double precision / 1000)
   order by seen_at desc, country limit $3`,
);
const notePlace = namedQuery(
  'note place of a user',
  `with dropped as (
     delete from user_places where user_id = $1 and country <> $2 and country in (
       select country from user_places where user_id = $1 and country <> $2
       order by seen_at desc, country offset $6::int - 1)
   )
   insert into user_places (user_id, country, latitude, longitude, seen_at)
   values ($1, $2, $3, $4, to_timestamp($5::double precision / 1000))
   on conflict (tenant_id, user_id, country) do update
     set latitude = excluded.latitude, longitude = excluded.longitude, seen_at = excluded.seen_at`,
);
const sweep = namedQuery(
  'sweep old places of users',
  'select sweep_user_places(to_timestamp($1::double precision / 1000), $2) as swept',
);

interface StoredPlace {
  readonly country: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly seenAt: number;
}

/** Where users have signed in: of each the last 20 countries, and the last place in each of them. */
@Injectable()
export class UserPlaceRepository {
  constructor(private readonly database: Database) {}

  /** Those since then (epoch milliseconds), the latest first. */
  async list(userId: string, since: number): Promise<UserPlace[]> {
    const rows = await this.database.rows<StoredPlace>(recentPlaces, [userId, since, COUNTRIES]);
    return rows.map(({ country, latitude, longitude, seenAt }) => ({
      country,
      ...(latitude !== null && longitude !== null && { position: { latitude, longitude } }),
      seenAt,
    }));
  }

  /** Belongs to a unit of work that has locked the user. */
  async note(userId: string, { country, position, seenAt }: UserPlace): Promise<void> {
    const { latitude = null, longitude = null } = position ?? {};
    await this.database.rows(notePlace, [userId, country, latitude, longitude, seenAt, COUNTRIES]);
  }

  /** Deletes up to `batch` places, of all tenants, that were seen before `cutoff`; says how many there were. */
  async sweepOld(cutoff: number, batch: number): Promise<number> {
    return (await this.database.row<{ swept: number }>(sweep, [cutoff, batch]))?.swept ?? 0;
  }
}
