import { readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SwaggerParser from '@apidevtools/swagger-parser';
import { Validator } from '@seriousme/openapi-schema-validator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApiDescription, describeApi } from '#src/cli/openapi.js';
import { type Operation, operationsOf } from '#src/platform/http/openapi/operations.js';
import { isOfPages } from '../support/page-operations.js';

describe('the OpenAPI document', () => {
  let document: ApiDescription['document'];
  let ofOperators: ApiDescription['ofOperators'];
  let operations: ReturnType<typeof operationsOf>;
  const file = join(tmpdir(), `portico-openapi-${process.pid}.json`);

  beforeAll(async () => {
    ({ document, ofOperators } = await describeApi());
    operations = operationsOf(document.paths);
  });

  afterAll(() => rm(file, { force: true }));

  it('is valid for two independent validators', async () => {
    await writeFile(file, JSON.stringify(document));
    await expect(SwaggerParser.validate(file)).resolves.toBeDefined();
    const result = await new Validator().validate(file);
    expect(result.errors ?? []).toEqual([]);
    expect(result.valid).toBe(true);
  });

  it('is the one that is committed', async () => {
    expect(JSON.parse(await readFile('docs/openapi.json', 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(document)),
    );
    expect(JSON.parse(await readFile('docs/openapi-operators.json', 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(ofOperators)),
    );
  });

  it('names every operation once', () => {
    const ids = operations.map(({ operation }) => operation.operationId);
    expect(ids.length).toBeGreaterThan(10);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('describes what every success returns, or says that it returns nothing', () => {
    const vague = operations.filter(({ operation }) => !successes(operation).every(isDescribed));
    expect(vague.map(({ method, path }) => `${method} ${path}`)).toEqual([]);
    // Where a change can also be a creation, both answer alike.
    const bodies = operations.map(
      ({ operation }) => new Set(successes(operation).filter(hasBody).map(bodyOf)),
    );
    expect(Math.max(...bodies.map(({ size }) => size))).toBe(1);
    const endless = operations.filter(({ operation }) => successes(operation).length === 0);
    expect(endless.filter(({ operation }) => !('302' in operation.responses))).toEqual([]);
  });

  it('documents refusals of guarded operations, and no security for public ones', () => {
    // Those who sign in, or accept an invitation, are told that their account is suspended by the same status.
    // What an identity provider signed is refused by it too, and so is a token for whatever API.
    const asked = operations.filter(
      ({ operation }) => !isOfPages(operation) && !operation.tags?.includes('Authn'),
    );
    const wrong = asked.filter(({ operation: { responses, security } }) =>
      security?.length === 0 ? '401' in responses : !('401' in responses && '403' in responses),
    );
    expect(wrong).toEqual([]);
  });
});

const successes = ({ responses }: Operation) =>
  Object.entries(responses).filter(([status]) => status.startsWith('2'));

type Success = ReturnType<typeof successes>[number];

const hasBody = ([, response]: Success): boolean => response !== undefined && 'content' in response;

const bodyOf = ([, response]: Success): string =>
  JSON.stringify(response !== undefined && 'content' in response && response.content);

const isDescribed = (success: Success): boolean =>
  success[0] === '204' || hasBody(success) || JSON.stringify(success[1]).includes('without a body');
