import { Injectable } from '@nestjs/common';
import { Database } from '#src/platform/database/database.js';
import { namedQuery } from '#src/platform/database/named-query.js';
import type { CalendarDay } from './calendar.js';

const newUsers = namedQuery(
  'new users',
  `select count(*) filter (where created_at >= $1)::int as today,
     count(*) filter (where created_at >= $2 and created_at < $1)::int as yesterday,
     count(*) filter (where created_at >= $3)::int as "last7Days",
     count(*) filter (where created_at < $3)::int as "previous7Days"
   from users where created_at >= $4`,
);
const activeUsersByDay = namedQuery(
  'active users by day',
  `select to_char(date, 'YYYY-MM-DD') as date, count(*)::int as count from daily_active_users
   where date >= $1::date and date <= $2::date group by daily_active_users.date`,
);
const activeUsers = namedQuery(
  'active users',
  `select count(distinct user_id)::int as count from daily_active_users where date >= $1::date and date <= $2::date`,
);

export interface NewUserCounts {
  readonly today: number;
  readonly yesterday: number;
  readonly last7Days: number;
  readonly previous7Days: number;
}

/** Counts for the operators of a tenant. */
@Injectable()
export class DashboardRepository {
  constructor(private readonly database: Database) {}

  async newUsers(today: CalendarDay): Promise<NewUserCounts> {
    const starts = [today, today.minus(1), today.minus(6), today.minus(13)].map(({ start }) => start);
    const counts = await this.database.row<NewUserCounts>(newUsers, starts);
    return counts ?? { today: 0, yesterday: 0, last7Days: 0, previous7Days: 0 };
  }

  /** Both days count; days without an active user are missing. */
  async activeUsersByDay(from: CalendarDay, to: CalendarDay): Promise<Map<string, number>> {
    const rows = await this.database.rows<{ date: string; count: number }>(activeUsersByDay, [
      String(from),
      String(to),
    ]);
    return new Map(rows.map(({ date, count }) => [date, count]));
  }

  /** Users who were active on any of the days; both ends count. */
  async activeUsers(from: CalendarDay, to: CalendarDay): Promise<number> {
    const row = await this.database.row<{ count: number }>(activeUsers, [String(from), String(to)]);
    return row?.count ?? 0;
  }
}
