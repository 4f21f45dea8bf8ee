import { describe, expect, it } from 'vitest';
import { namedQuery } from '#src/platform/database/named-query.js';

describe('the name of a query', () => {
  it('is its own', () => {
    namedQuery('one of a kind', 'select 1');
    expect(() => namedQuery('one of a kind', 'select 2')).toThrow('declared twice');
  });

  it('is as long as PostgreSQL keeps it', () => {
    expect(namedQuery('n'.repeat(63), 'select 1').text).toBe('select 1');
    expect(() => namedQuery('n'.repeat(64), 'select 1')).toThrow('too long');
    expect(() => namedQuery('ü'.repeat(32), 'select 1')).toThrow('too long');
  });
});
