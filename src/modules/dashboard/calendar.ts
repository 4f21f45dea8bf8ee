import { DAY_MILLISECONDS } from '#src/kernel/durations.js';

/** Days of the curve of active users. */
export const CURVE_DAYS = 30;

const ISO_DATE_LENGTH = 10;

/** Two years after the first that PostgreSQL writes like this, so that counting back stays within them. */
const FIRST_DAY = '0003-01-01';

/**
 * A calendar day of the server's time zone. Days are counted in UTC, where each has 24 hours; the time zone matters
 * only for which day an instant belongs to, and for when a day begins.
 */
export class CalendarDay {
  private constructor(private readonly utc: number) {}

  /** The day of an instant, epoch milliseconds. */
  static of(instant: number): CalendarDay {
    const date = new Date(instant);
    return new CalendarDay(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()));
  }

  /** Reads `YYYY-MM-DD`; undefined where there is no such day. */
  static parse(text: string): CalendarDay | undefined {
    const utc = Date.parse(`${text}T00:00:00Z`);
    if (Number.isNaN(utc) || text < FIRST_DAY) return undefined;
    const day = new CalendarDay(utc);
    // Some days that do not exist are read as later ones.
    return day.toString() === text ? day : undefined;
  }

  /** The day so many days earlier. */
  minus(days: number): CalendarDay {
    return new CalendarDay(this.utc - days * DAY_MILLISECONDS);
  }

  /** Its first instant. */
  get start(): Date {
    const date = new Date(this.utc);
    return new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate());
  }

  /** `YYYY-MM-DD`. */
  toString(): string {
    return new Date(this.utc).toISOString().slice(0, ISO_DATE_LENGTH);
  }
}
