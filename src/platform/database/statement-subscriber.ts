import type { AfterQueryEvent, EntitySubscriberInterface } from 'typeorm';
import { currentSpan } from '#src/platform/tracing.js';

/** Sees the statements that TypeORM writes, which have no names: a trace shows their verb and table. */
export class StatementSubscriber implements EntitySubscriberInterface {
  constructor(private readonly count: () => void) {}

  afterQuery({ query, success, executionTime }: AfterQueryEvent): void {
    this.count();
    const span = currentSpan();
    if (!span) return;
    const facts = { 'db.system.name': 'postgresql' };
    span.part(nameOf(query), 'client', facts, executionTime).end({ failed: !success });
  }
}

/** `SELECT roles`: never the text, and no values. */
function nameOf(query: string): string {
  const [verb = ''] = /^\w+/.exec(query) ?? [];
  const [, table] = /\b(?:from|into|update)\s+"?(\w+)"?/i.exec(query) ?? [];
  return table === undefined ? verb : `${verb} ${table}`;
}
