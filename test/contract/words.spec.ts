import type { OpenAPIObject } from '@nestjs/swagger';
import { describe, expect, it } from 'vitest';
import { describeApi } from '#src/cli/openapi.js';
import { operationsOf } from '#src/platform/http/openapi/operations.js';
import { lackingWords } from '../support/lacking-words.js';

describe('the OpenAPI document', () => {
  it('says of every operation, parameter and property what it is, and shows every body and parameter by example', async () => {
    const { document } = await describeApi();
    expect(operationsOf(document.paths).length).toBeGreaterThan(200);
    expect(lackingWords(document)).toEqual([]);
  });
});

describe('the examples of bodies', () => {
  it('offer no lifetime so short that trying one does harm', async () => {
    const { document } = await describeApi();
    const offered = operationsOf(document.paths).flatMap(({ operation: { requestBody } }) =>
      lifetimesIn(requestBody),
    );
    expect(offered.length).toBeGreaterThan(4);
    expect(
      offered.filter(([name, value]) => value < (/days/i.test(name) ? WEEK_DAYS : HOUR_QUARTER)),
    ).toEqual([]);
  });
});

const WEEK_DAYS = 7;
const HOUR_QUARTER = 15 * 60;

/** Names and values of what says how long something counts or is kept, anywhere inside. */
function lifetimesIn(value: unknown): [string, number][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]): [string, number][] =>
    typeof inner === 'number' && /ttl|days|period|duration/i.test(name)
      ? [[name, inner]]
      : lifetimesIn(inner),
  );
}

describe('what lacks words', () => {
  const complete = {
    summary: 'Move thing',
    description: 'Puts a thing elsewhere.',
    parameters: [{ name: 'id', in: 'path', description: 'Which thing.', example: 't1' }],
    requestBody: {
      content: {
        'application/json': { schema: { $ref: '#/components/schemas/Move' }, example: { to: 'x' } },
      },
    },
    responses: {},
  };
  const properties = {
    to: { type: 'string', description: 'Where it goes.' },
    tenantId: { type: 'string', description: 'Ignored: there is one.' },
  };
  const faultsOf = (change: object, more: object = {}): string[] =>
    lackingWords({
      openapi: '3.1.0',
      info: { title: 'Things', version: '1' },
      paths: { '/things/{id}': { put: { ...complete, ...change } } },
      components: { schemas: { Move: { type: 'object', properties: { ...properties, ...more } } } },
    } as OpenAPIObject);
  const bodyWith = (example?: object) => ({
    requestBody: {
      content: { 'application/json': { schema: { $ref: '#/components/schemas/Move' }, example } },
    },
  });

  it('is nothing where all is said', () => {
    expect(faultsOf({})).toEqual([]);
  });

  it('is a description that repeats the summary', () => {
    expect(faultsOf({ description: 'Move the thing.' })).toHaveLength(1);
    expect(faultsOf({ description: undefined })).toHaveLength(1);
  });

  it('is a parameter without words or example', () => {
    const parameter = { name: 'id', in: 'path', description: 'The unique identifier of the thing.' };
    expect(faultsOf({ parameters: [parameter] })).toEqual([
      'PUT /things/{id}: the parameter id has no words',
      'PUT /things/{id}: the parameter id has no example',
    ]);
  });

  it('is a body without example, or with one of members that are unknown or ignored', () => {
    expect(faultsOf(bodyWith())).toHaveLength(1);
    expect(faultsOf(bodyWith({ to: 'x', from: 'y' }))).toHaveLength(1);
    expect(faultsOf(bodyWith({ to: 'x', tenantId: 'acme' }))).toHaveLength(1);
  });

  it('is a property without words, or with its name alone', () => {
    expect(faultsOf({}, { colour: { type: 'string' } })).toEqual(['Move.colour has no words']);
    expect(faultsOf({}, { colour: { type: 'string', description: 'The colour.' } })).toHaveLength(1);
    const place = { type: 'object', description: 'Where.', properties: { town: { type: 'string' } } };
    expect(faultsOf({}, { place })).toEqual(['Move.place.town has no words']);
  });
});
