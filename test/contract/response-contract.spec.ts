import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { ResponseContract } from '../support/response-contract.js';

describe('holding answers against the document', () => {
  let contract: ResponseContract;
  const resource = {
    tenantId: 'default',
    id: 'r',
    name: 'Shop',
    indicator: 'https://shop.example.com',
    isDefault: false,
    accessTokenTtl: 3600,
  };

  beforeAll(async () => {
    contract = new ResponseContract(JSON.parse(await readFile('docs/openapi.json', 'utf8')));
  });

  it('accepts what is documented', () => {
    expect(contract.faultOf('GET', '/api/resources/r', 200, resource)).toBeUndefined();
  });

  it('refuses a wrong type, a missing property and an undocumented status', () => {
    expect(contract.faultOf('GET', '/api/resources/r', 200, { ...resource, isDefault: 'no' })).toContain(
      'boolean',
    );
    expect(contract.faultOf('GET', '/api/resources/r', 200, { id: 'r' })).toContain('required');
    expect(contract.faultOf('GET', '/api/resources/r', 418, {})).toContain('not documented');
  });

  it('refuses a code that is not documented for the operation and the status, or none', () => {
    const refusal = (code?: string) => ({ code, message: 'No.' });
    const faultOf = (status: number, code?: string) =>
      contract.faultOf('GET', '/api/resources/r', status, JSON.parse(JSON.stringify(refusal(code))));
    expect(faultOf(404, 'entity.not_exists_with_id')).toBeUndefined();
    expect(faultOf(401, 'auth.unauthorized')).toBeUndefined();
    expect(faultOf(404, 'entity.not_exists')).toContain('must be equal to one of the allowed values');
    expect(faultOf(401, 'entity.not_exists_with_id')).toContain('must be equal to one of the allowed values');
    expect(faultOf(404)).toContain("must have required property 'code'");
  });
});
