import type { Format } from '#src/platform/http/fields/format.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { Nested, nested } from '#src/platform/http/fields/nested.js';
import { Text } from '#src/platform/http/fields/text.js';
import { Whole } from '#src/platform/http/fields/whole.js';
import { CURVE_DAYS } from './calendar.js';

const DATE: Format = { regex: /^\d{4}-\d{2}-\d{2}$/, expected: 'a day such as 2026-11-28' };

export class TotalUsersDto {
  @Whole({ min: 0 }) totalUserCount: number;
}

export class TrendDto {
  @Whole({ min: 0 }) count: number;
  @Whole({ description: 'How many more than in the period of the same length before.' }) delta: number;
}

export class NewUsersDto {
  @Nested(() => TrendDto) today: TrendDto;
  @Nested(() => TrendDto, { description: 'Today is one of them.' }) last7Days: TrendDto;
}

export class ActiveUsersQueryDto {
  @Text({
    max: 10,
    pattern: DATE,
    optional: true,
    description: 'The last day, `YYYY-MM-DD`; today without it.',
  })
  date?: string;
}

export class ActiveUsersOfDayDto {
  @Text({ max: 10, description: '`YYYY-MM-DD`.' }) date: string;
  @Whole({ min: 0 }) count: number;
}

export class ActiveUsersDto {
  @ListOf(nested(() => ActiveUsersOfDayDto), { max: CURVE_DAYS, description: 'Thirty days, oldest first.' })
  dauCurve: ActiveUsersOfDayDto[];
  @Nested(() => TrendDto, { description: 'On the last day.' }) dau: TrendDto;
  @Nested(() => TrendDto, { description: 'On seven days.' }) wau: TrendDto;
  @Nested(() => TrendDto, { description: 'On thirty days.' }) mau: TrendDto;
}
