import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleApp, type SampleApp } from './sample-app.js';
import { ItemController } from './sample-items.controller.js';

let sample: SampleApp;
beforeAll(async () => {
  sample = await sampleApp([ItemController]);
});
afterAll(() => sample.app.close());

const post = (payload: unknown) =>
  sample.app.inject({
    method: 'POST',
    url: '/api/items',
    headers: { 'content-type': 'application/json' },
    payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
  });

const issueOf = async (payload: unknown) => {
  const response = await post(payload);
  expect(response.statusCode).toBe(400);
  const body = response.json();
  expect(body).toMatchObject({ code: 'guard.invalid_input', data: { name: 'ZodError' } });
  expect(body.data.issues).toHaveLength(1);
  return body.data.issues[0];
};

describe('a body', () => {
  it('becomes an instance of its class with unknown keys stripped', async () => {
    const response = await post('{"name":"a","tenantId":"x","hasOwnProperty":1,"toString":2,"then":3}');
    expect(response.statusCode).toBe(201);
    expect(response.json()).toEqual({ name: 'a', type: 'CreateItemDto' });
  });

  it.each([
    [
      'a missing property',
      {},
      {
        code: 'invalid_type',
        path: ['name'],
        expected: 'string',
        received: 'undefined',
        message: 'Required',
      },
    ],
    [
      'null where it is not allowed',
      { name: null },
      { code: 'invalid_type', path: ['name'], received: 'null' },
    ],
    [
      'a number for text',
      { name: 1 },
      { code: 'invalid_type', path: ['name'], expected: 'string', received: 'number' },
    ],
    ['a list for text', { name: ['a'] }, { code: 'invalid_type', path: ['name'], received: 'array' }],
    [
      'an object for text',
      { name: { $ne: '' } },
      { code: 'invalid_type', path: ['name'], received: 'object' },
    ],
    [
      'text that is too short',
      { name: '' },
      { code: 'too_small', path: ['name'], minimum: 1, type: 'string', inclusive: true },
    ],
    [
      'text that is too long',
      { name: 'a'.repeat(17) },
      { code: 'too_big', path: ['name'], maximum: 16, type: 'string', inclusive: true },
    ],
    [
      'text beyond the default limit',
      { name: 'a', slug: 'a'.repeat(65_536) },
      { code: 'too_big', path: ['slug'], maximum: 65_535 },
    ],
    [
      'text in a wrong format',
      { name: 'a', slug: 'A' },
      { code: 'invalid_string', path: ['slug'], validation: 'regex' },
    ],
    ['a null character', { name: 'a\u0000b' }, { code: 'invalid_string', path: ['name'] }],
    ['an unpaired surrogate', { name: 'a\ud800b' }, { code: 'invalid_string', path: ['name'] }],
    [
      'a number that is not whole',
      { name: 'a', count: 1.5 },
      { code: 'invalid_type', path: ['count'], expected: 'integer', received: 'float' },
    ],
    [
      'text for a number',
      { name: 'a', count: '1' },
      { code: 'invalid_type', path: ['count'], expected: 'number', received: 'string' },
    ],
    [
      'a number that is too small',
      { name: 'a', count: 0 },
      { code: 'too_small', path: ['count'], minimum: 1, type: 'number' },
    ],
    [
      'a number that is too large',
      { name: 'a', count: 101 },
      { code: 'too_big', path: ['count'], maximum: 100, type: 'number' },
    ],
    [
      'text for a flag',
      { name: 'a', isDefault: 'true' },
      { code: 'invalid_type', path: ['isDefault'], expected: 'boolean', received: 'string' },
    ],
    [
      'a word that is not a choice',
      { name: 'a', colour: 'blue' },
      { code: 'invalid_enum_value', path: ['colour'], options: ['red', 'green'], received: 'blue' },
    ],
    [
      'a number for a choice',
      { name: 'a', colour: 1 },
      { code: 'invalid_type', path: ['colour'], expected: "'red' | 'green'", received: 'number' },
    ],
    [
      'text for a list',
      { name: 'a', labels: 'a' },
      { code: 'invalid_type', path: ['labels'], expected: 'array', received: 'string' },
    ],
    [
      'a list that is too long',
      { name: 'a', labels: ['a', 'b', 'c'] },
      { code: 'too_big', path: ['labels'], maximum: 2, type: 'array' },
    ],
    [
      'a wrong item of a list',
      { name: 'a', labels: ['a', 7] },
      { code: 'invalid_type', path: ['labels', 1], received: 'number' },
    ],
    [
      'an item that is too long',
      { name: 'a', labels: ['a', 'abcde'] },
      { code: 'too_big', path: ['labels', 1], maximum: 4 },
    ],
    [
      'text among nested objects',
      { name: 'a', parts: [{ label: 'a' }, 'b'] },
      { code: 'invalid_type', path: ['parts', 1], expected: 'object' },
    ],
    [
      'a fault in a nested object',
      { name: 'a', main: { label: '' } },
      { code: 'too_small', path: ['main', 'label'] },
    ],
    [
      'a fault in a list of objects',
      { name: 'a', parts: [{ label: 'a' }, {}] },
      { code: 'invalid_type', path: ['parts', 1, 'label'] },
    ],
    [
      'a list for a nested object',
      { name: 'a', main: [] },
      { code: 'invalid_type', path: ['main'], expected: 'object', received: 'array' },
    ],
    [
      'a list for free JSON',
      { name: 'a', customData: [] },
      { code: 'invalid_type', path: ['customData'], expected: 'object' },
    ],
    [
      'a null character deep in free JSON',
      { name: 'a', customData: { a: [{ b: '\u0000' }] } },
      { code: 'invalid_string', path: ['customData'] },
    ],
    [
      'a null character in a key of free JSON',
      { name: 'a', customData: { 'a\u0000': 1 } },
      { code: 'invalid_string', path: ['customData'] },
    ],
    [
      'text for a time',
      { name: 'a', expiresAt: '2024-01-01' },
      { code: 'invalid_type', path: ['expiresAt'], expected: 'number', received: 'string' },
    ],
    [
      'a time out of range',
      { name: 'a', expiresAt: 8.64e15 + 1 },
      { code: 'invalid_type', path: ['expiresAt'] },
    ],
    [
      'a list for a body',
      [{ name: 'a' }],
      { code: 'invalid_type', path: [], expected: 'object', received: 'array' },
    ],
    ['a number for a body', '7', { code: 'invalid_type', path: [], received: 'number' }],
    ['text for a body', '"name"', { code: 'invalid_type', path: [], received: 'string' }],
  ])('is refused for %s', async (_, payload, issue) => {
    expect(await issueOf(payload)).toMatchObject(issue);
  });

  it('is refused when it is nested too deeply', async () => {
    const deep = `{"name":"a","customData":${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}}`;
    expect(await issueOf(deep)).toMatchObject({ code: 'custom', path: [] });
  });

  it('is explained line by line', async () => {
    const { message, details, data } = (await post({ count: 0 })).json();
    expect(message).toContain('body');
    expect(details.split('\n')).toEqual([
      expect.stringMatching(/"name".*invalid_type/),
      expect.stringMatching(/"count".*too_small/),
    ]);
    expect(data.issues).toHaveLength(2);
  });

  it('counts as empty when it has no bytes', async () => {
    expect(await issueOf('')).toMatchObject({ path: ['name'], message: 'Required' });
  });

  it('counts as empty when there is none', async () => {
    const response = await sample.app.inject({ method: 'POST', url: '/api/items' });
    expect(response.json().data.issues[0]).toMatchObject({ path: ['name'], message: 'Required' });
  });

  it('reaches the code in its own types', async () => {
    const response = await post({
      name: 'a',
      description: '',
      main: { label: 'x', extra: 1 },
      customData: { constructor: 1, nested: { deep: [null] } },
      expiresAt: 5,
    });
    expect(response.json()).toEqual({
      name: 'a',
      description: null,
      main: { label: 'x' },
      customData: { constructor: 1, nested: { deep: [null] } },
      expiresAt: new Date(5).toISOString(),
      type: 'CreateItemDto',
    });
  });

  it('keeps null where null is allowed', async () => {
    const body = (await post({ name: 'a', description: null, main: null, expiresAt: null })).json();
    expect(body).toMatchObject({ description: null, main: null, expiresAt: null });
  });

  it('cannot reach a prototype', async () => {
    const payload =
      '{"name":"a","__proto__":{"x":1},"constructor":{"prototype":{"y":1}},"customData":{"__proto__":{"z":1}}}';
    const response = await post(payload);
    expect(response.json()).toEqual({ name: 'a', customData: {}, type: 'CreateItemDto' });
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
