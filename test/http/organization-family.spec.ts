import { Controller, Param } from '@nestjs/common';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import { OrganizationFamily } from '#src/modules/organization-template/organization-family.js';
import '#src/modules/roles/role.errors.js';
import { translateDatabaseError } from '#src/platform/database/database-errors.js';
import { GetEndpoint } from '#src/platform/http/endpoint.js';
import { sampleApp, type SampleApp } from './sample-app.js';

/** What `pg` throws. */
const refused = (code: string, constraint?: string): Error =>
  Object.assign(new Error('secret detail'), { code, constraint });

const failures: Readonly<Record<string, Error>> = {
  reference: refused('23503', 'organization_users__user_id'),
  unknown: refused('23505', 'organization_roles__name'),
  known: refused('23505', 'roles__name'),
  check: refused('23514'),
  full: refused('53300'),
  own: EntityErrors.notFound('role'),
  bug: new TypeError('secret detail'),
};

@OrganizationFamily()
@Controller('organizations')
class OrganizationSampleController {
  @GetEndpoint(':name', { audience: 'public', summary: 'Fail' })
  fail(@Param('name') name: string) {
    throw failures[name];
  }
}

@Controller('others')
class OtherSampleController {
  @GetEndpoint(':name', { audience: 'public', summary: 'Fail' })
  fail(@Param('name') name: string) {
    throw failures[name];
  }
}

let sample: SampleApp;
beforeAll(async () => {
  sample = await sampleApp([OrganizationSampleController, OtherSampleController], {
    translateError: translateDatabaseError,
  });
});
beforeEach(() => {
  sample.errors.length = 0;
});
afterAll(() => sample.app.close());

const answerOf = async (path: string): Promise<[number, unknown]> => {
  const response = await sample.app.inject(`/api/${path}`);
  return [response.statusCode, response.json<{ code?: unknown }>().code];
};

it.each([
  ['reference', 422, 'entity.relation_foreign_key_not_found'],
  ['unknown', 422, 'entity.unique_integrity_violation'],
  ['known', 422, 'role.name_in_use'],
  ['check', 422, 'entity.db_constraint_violated'],
  ['full', 503, 'request.temporarily_unavailable'],
  ['own', 404, 'entity.not_found'],
])('answers a failure (%s) of a controller of organizations with %i %s', async (name, status, code) => {
  expect(await answerOf(`organizations/${name}`)).toEqual([status, code]);
  expect(sample.errors).toEqual([]);
});

it.each([
  ['reference', 404, 'entity.relation_foreign_key_not_found'],
  ['known', 422, 'role.name_in_use'],
])('answers a failure (%s) of another controller with %i %s', async (name, status, code) => {
  expect(await answerOf(`others/${name}`)).toEqual([status, code]);
});

it('takes an unknown constraint of another controller, and a bug of any, for a bug', async () => {
  for (const path of ['others/unknown', 'others/bug', 'organizations/bug']) {
    expect(await answerOf(path)).toEqual([500, undefined]);
  }
  expect(sample.errors).toEqual([failures['unknown'], failures['bug'], failures['bug']]);
});

it('lets the client of a controller of organizations try again later', async () => {
  const response = await sample.app.inject('/api/organizations/full');
  expect(response.headers['retry-after']).toBe('1');
});
