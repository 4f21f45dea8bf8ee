import { BadRequestException, Controller, NotFoundException, Param } from '@nestjs/common';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { AppError, type ErrorKind } from '#src/kernel/errors.js';
import { GetEndpoint } from '#src/platform/http/endpoint.js';
import { sampleApp, type SampleApp } from './sample-app.js';
import { ItemController } from './sample-items.controller.js';

const taken = AppError.declare('unprocessable', 'name.taken', 'Taken.');

class DuplicateKeyError extends Error {}

const failures: Readonly<Record<string, Error>> = {
  full: AppError.declare('unprocessable', 'a.b', 'Why.', () => ({
    data: { x: 1 },
    details: 'More.',
    cause: 'secret',
  }))(),
  database: new DuplicateKeyError('duplicate key value violates …'),
  bug: new TypeError('secret detail'),
  nest: new NotFoundException('Nothing here'),
  list: new BadRequestException(['one', 'two']),
};

@Controller('failures')
class FailureController {
  @GetEndpoint(':name', { audience: 'public', summary: 'Fail' })
  fail(@Param('name') name: string) {
    throw failures[name];
  }
}

@Controller('kinds')
class KindController {
  @GetEndpoint(':kind', { audience: 'public', summary: 'Fail' })
  fail(@Param('kind') kind: ErrorKind) {
    throw AppError.declare(kind, 'some.code', 'Some message.')();
  }
}

let sample: SampleApp;
beforeAll(async () => {
  sample = await sampleApp([FailureController, KindController, ItemController], {
    translateError: (error) => (error instanceof DuplicateKeyError ? taken() : undefined),
  });
});
beforeEach(() => {
  sample.errors.length = 0;
});
afterAll(() => sample.app.close());

it('knows a declared error without making it, and words a case by what the thrower knows', () => {
  const absent = AppError.declare('not-found', 'thing.absent', 'There is no such thing.', (id: string) => ({
    message: `There is no thing "${id}".`,
    data: { id },
  }));
  expect({ ...absent }).toEqual({
    kind: 'not-found',
    code: 'thing.absent',
    meaning: 'There is no such thing.',
  });
  expect(absent('a')).toMatchObject({ message: 'There is no thing "a".', extras: { data: { id: 'a' } } });
  expect(taken()).toMatchObject({ code: 'name.taken', message: 'Taken.', extras: {} });
});

it.each([
  ['invalid', 400],
  ['unauthorized', 401],
  ['forbidden', 403],
  ['not-found', 404],
  ['conflict', 409],
  ['unprocessable', 422],
  ['too-many', 429],
  ['unavailable', 503],
])('answers an error of the kind %s with %i', async (kind, status) => {
  const response = await sample.app.inject(`/api/kinds/${kind}`);
  expect(response.statusCode).toBe(status);
  expect(response.json()).toEqual({ code: 'some.code', message: 'Some message.' });
  expect(response.headers['retry-after']).toBe([429, 503].includes(status) ? '1' : undefined);
  expect(sample.errors).toEqual([]);
});

it('sends data and details, never the cause', async () => {
  const response = await sample.app.inject('/api/failures/full');
  expect(response.json()).toEqual({ code: 'a.b', message: 'Why.', data: { x: 1 }, details: 'More.' });
});

it('asks the translator about errors that are not its own', async () => {
  const response = await sample.app.inject('/api/failures/database');
  expect(response.statusCode).toBe(422);
  expect(response.json()).toEqual({ code: 'name.taken', message: 'Taken.' });
});

it('answers anything else with a bare 500 and logs it', async () => {
  const response = await sample.app.inject('/api/failures/bug');
  expect(response.statusCode).toBe(500);
  expect(response.json()).toEqual({ message: 'Internal server error.' });
  expect(sample.errors).toEqual([failures['bug']]);
});

it.each([
  ['nest', 404, 'request.not_found'],
  ['list', 400, 'request.malformed'],
])('answers an exception of the framework (%s) with a code too', async (name, status, code) => {
  const response = await sample.app.inject(`/api/failures/${name}`);
  expect(response.statusCode).toBe(status);
  expect(response.json()).toEqual({ code, message: expect.any(String) });
});

const post = (payload: string | Buffer, type = 'application/json') =>
  sample.app.inject({ method: 'POST', url: '/api/items', headers: { 'content-type': type }, payload });

it.each([['{'], ['{"name":}'], ['nil'], ["{'name':1}"], ['{"name":"a"}}'], ['\u0000']])(
  'answers the malformed JSON %j with 400 and what is wrong with it',
  async (payload) => {
    const response = await post(payload);
    expect(response.statusCode).toBe(400);
    expect(response.json()).toEqual({
      code: 'request.body_not_json',
      message: 'The body is not valid JSON.',
      details: expect.stringContaining('JSON'),
    });
  },
);

it('answers JSON in invalid UTF-8 with a plain refusal or an ordinary answer, never 500', async () => {
  const response = await post(Buffer.from([0x7b, 0xff, 0xfe, 0x7d]));
  expect(response.statusCode).toBe(400);
});

it.each([
  ['application/json', 1024 * 1024 + 1],
  ['application/json', 10 * 1024 * 1024],
])('refuses a body of type %s and %i bytes with 413', async (type, size) => {
  const response = await post('a'.repeat(size), type);
  expect(response.statusCode).toBe(413);
  expect(response.json()).toEqual({
    code: 'request.body_too_large',
    message: 'The body is too large. It has 1048576 bytes at most.',
  });
});

it('accepts a body of 1 MB', async () => {
  const empty = JSON.stringify({ name: 'a', customData: { blob: '' } });
  const payload = empty.replace('"blob":""', `"blob":"${'a'.repeat(1024 * 1024 - empty.length)}"`);
  expect(payload).toHaveLength(1024 * 1024);
  expect((await post(payload)).statusCode).toBe(201);
});

it.each([
  'text/plain',
  'application/x-www-form-urlencoded',
  'application/xml',
  'multipart/form-data; boundary=x',
  'nonsense',
  ';',
  'application/json2',
])('refuses a body of the type %s with 415', async (type) => {
  const response = await post('{"name":"a"}', type);
  expect(response.statusCode).toBe(415);
  expect(response.json()).toEqual({
    code: 'request.unsupported_media_type',
    message: expect.stringContaining('Send a JSON object as application/json.'),
  });
});

it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/json', undefined])(
  'counts an empty body of the type %s as {}',
  async (type) => {
    const headers = type === undefined ? {} : { 'content-type': type };
    const response = await sample.app.inject({ method: 'POST', url: '/api/items', headers });
    expect([response.statusCode, response.json().code]).toEqual([400, 'guard.invalid_input']);
  },
);

it.each(['null', '[]', '"text"', '17', 'true'])('refuses %s, which is no object', async (payload) => {
  const response = await sample.app.inject({
    method: 'PATCH',
    url: '/api/items/x',
    headers: { 'content-type': 'application/json' },
    payload,
  });
  expect([response.statusCode, response.json().code]).toEqual([400, 'guard.invalid_input']);
});

it('refuses JSON of more than 64 levels before it is parsed', async () => {
  const levels = (count: number): string =>
    `{"name":"a","customData":${'{"a":'.repeat(count - 1)}1${'}'.repeat(count - 1)}}`;
  expect((await post(levels(64))).statusCode).toBe(201);
  // What follows is no JSON, which nobody finds out.
  for (const payload of [levels(65), `{"name":${'['.repeat(65)}`, '['.repeat(1024 * 1024)]) {
    const response = await post(payload);
    expect([response.statusCode, response.json().code]).toEqual([400, 'guard.invalid_input']);
  }
});

it('takes brackets in texts for text', async () => {
  const text = `${'[{'.repeat(40)}"\\"${'['.repeat(40)}`;
  expect((await post(JSON.stringify({ name: 'a', customData: { text } }))).statusCode).toBe(201);
});

it('does not look at the body of a DELETE', async () => {
  for (const type of ['application/json', 'nonsense']) {
    const response = await sample.app.inject({
      method: 'DELETE',
      url: '/api/items/x',
      headers: { 'content-type': type },
      payload: '{'.repeat(2 * 1024 * 1024),
    });
    expect(response.statusCode).toBe(204);
  }
});
