import type { Format } from '#src/platform/http/fields/format.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { Nested, nested } from '#src/platform/http/fields/nested.js';
import { Text } from '#src/platform/http/fields/text.js';
import { Whole } from '#src/platform/http/fields/whole.js';
import { CURVE_DAYS } from './calendar.js';

const DATE: Format = { regex: /^\d{4}-\d{2}-\d{2}$/, expected: 'a day such as 2026-11-28' };

export class TotalUsersDto {
  @Whole({ min: 0, description: 'How many users the tenant has.' }) totalUserCount: number;
}

export class TrendDto {
  @Whole({ min: 0, description: 'How many there were in the period.' }) count: number;
  @Whole({ description: 'How many more, or fewer, than in the period of the same length before.' })
  delta: number;
}

export class NewUsersDto {
  @Nested(() => TrendDto, { description: 'Who signed up or was added today.' }) today: TrendDto;
  @Nested(() => TrendDto, { description: 'Who came in the last seven days, of which today is one.' })
  last7Days: TrendDto;
}

export class ActiveUsersQueryDto {
  @Text({
    max: 10,
    pattern: DATE,
    optional: true,
    description: 'The last day that counts, `YYYY-MM-DD`; today without it.',
    example: '2026-06-30',
  })
  date?: string;
}

export class ActiveUsersOfDayDto {
  @Text({ max: 10, description: 'The day, `YYYY-MM-DD`.' }) date: string;
  @Whole({ min: 0, description: 'How many users were active on it.' }) count: number;
}

export class ActiveUsersDto {
  @ListOf(nested(() => ActiveUsersOfDayDto), {
    max: CURVE_DAYS,
    description: 'Active users of each of the last thirty days, the oldest first.',
  })
  dauCurve: ActiveUsersOfDayDto[];
  @Nested(() => TrendDto, { description: 'Active on the last day.' }) dau: TrendDto;
  @Nested(() => TrendDto, { description: 'Active in the last seven days.' }) wau: TrendDto;
  @Nested(() => TrendDto, { description: 'Active in the last thirty days.' }) mau: TrendDto;
}
