import { Injectable } from '@nestjs/common';
import { Clock } from '#src/kernel/clock.js';
import { Users } from '#src/modules/users/users.public.js';
import { invalidInput } from '#src/platform/http/invalid-input.js';
import { ActiveUsers } from './active-users.js';
import { CalendarDay, CURVE_DAYS } from './calendar.js';
import type { ActiveUsersDto, NewUsersDto, TotalUsersDto, TrendDto } from './dashboard.dto.js';
import { DashboardRepository } from './dashboard.repository.js';

/** How many users there are, are new, and are active. */
@Injectable()
export class DashboardService {
  constructor(
    private readonly users: Users,
    private readonly counts: DashboardRepository,
    private readonly active: ActiveUsers,
  ) {}

  async total(): Promise<TotalUsersDto> {
    return { totalUserCount: await this.users.count() };
  }

  async newUsers(): Promise<NewUsersDto> {
    const { today, yesterday, last7Days, previous7Days } = await this.counts.newUsers(
      CalendarDay.of(Clock.now()),
    );
    return { today: trend(today, yesterday), last7Days: trend(last7Days, previous7Days) };
  }

  async activeUsers(date: string | undefined): Promise<ActiveUsersDto> {
    const last = date === undefined ? CalendarDay.of(Clock.now()) : CalendarDay.parse(date);
    if (!last) throw invalidDate();
    await this.active.flush();
    const byDay = await this.counts.activeUsersByDay(last.minus(CURVE_DAYS - 1), last);
    const dauCurve = Array.from({ length: CURVE_DAYS }, (_, index) => {
      const day = String(last.minus(CURVE_DAYS - 1 - index));
      return { date: day, count: byDay.get(day) ?? 0 };
    });
    return {
      dauCurve,
      dau: await this.trendOf(last, 1),
      wau: await this.trendOf(last, 7),
      mau: await this.trendOf(last, CURVE_DAYS),
    };
  }

  private async trendOf(last: CalendarDay, days: number): Promise<TrendDto> {
    const now = await this.counts.activeUsers(last.minus(days - 1), last);
    return trend(now, await this.counts.activeUsers(last.minus(2 * days - 1), last.minus(days)));
  }
}

const trend = (count: number, before: number): TrendDto => ({ count, delta: count - before });

const invalidDate = () =>
  invalidInput('query', [{ code: 'custom', path: ['date'], message: 'Is no day of the calendar' }]);
