import { QueryFailedError } from 'typeorm';
import { describe, expect, it } from 'vitest';
import { describeError } from '#src/platform/observability/describe-error.js';

describe('a logged error', () => {
  it('says nothing of the values that a statement was given', () => {
    const refusal = Object.assign(new Error('duplicate key'), {
      code: '23505',
      detail: 'Key (name)=(s3cret) exists.',
    });
    const error = new Error('the write failed', {
      cause: new QueryFailedError('insert …', ['s3cret'], refusal),
    });
    const described = JSON.stringify(describeError(error));
    expect(described).toContain('the write failed');
    expect(described).toContain('duplicate key');
    expect(described).not.toContain('s3cret');
  });
});
