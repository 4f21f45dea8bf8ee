import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleApp, type SampleApp } from './sample-app.js';
import { ItemController, LookupController } from './sample-items.controller.js';

let sample: SampleApp;
beforeAll(async () => {
  sample = await sampleApp([ItemController, LookupController]);
});
afterAll(() => sample.app.close());

describe('a query', () => {
  const look = (query: string) => sample.app.inject(`/api/lookup?${query}`);

  it.each([
    ['1', true],
    ['true', true],
    ['yes', true],
    ['y', true],
    ['0', false],
    ['false', false],
    ['', false],
  ])('reads the flag %j as %s', async (value, expected) => {
    expect((await look(`includeParts=${value}`)).json().query).toEqual({ includeParts: expected });
  });

  it.each([
    ['q=a&q=b', ['q'], 'invalid_type'],
    ['includeParts=1&includeParts=1', ['includeParts'], 'invalid_type'],
    ['q=%00', ['q'], 'invalid_string'],
    ['q=123456789', ['q'], 'too_big'],
    ['filter=a&filter=b', ['filter'], 'invalid_type'],
    ['filter=%00', ['filter'], 'invalid_string'],
  ])('is refused for %s', async (query, path, code) => {
    const response = await look(query);
    expect(response.statusCode).toBe(400);
    expect(response.json().message).toContain('query');
    expect(response.json().data.issues).toEqual([expect.objectContaining({ path, code })]);
  });

  it('ignores unknown, malformed and prototype keys', async () => {
    const response = await look('__proto__=1&constructor=2&%zz=%zz&a[b]=c&q=x');
    expect(response.json()).toEqual({ query: { q: 'x' } });
  });

  it('reaches a route that reads it raw, but without null characters', async () => {
    expect((await sample.app.inject('/api/lookup/raw?a=1&a=2')).json()).toEqual({ query: { a: ['1', '2'] } });
    const refused = await sample.app.inject('/api/lookup/raw?a=1&a=%00');
    expect(refused.json()).toMatchObject({ code: 'guard.invalid_input' });
  });
});

describe('a path', () => {
  it('is refused for a null character in a parameter', async () => {
    const response = await sample.app.inject('/api/items/a%00b');
    expect(response.statusCode).toBe(400);
    expect(response.json()).toMatchObject({
      code: 'guard.invalid_input',
      data: { issues: [{ path: ['id'] }] },
    });
    expect(response.json().message).toContain('path');
  });
});
