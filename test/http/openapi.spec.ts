import SwaggerParser from '@apidevtools/swagger-parser';
import { Body, Controller, type Type } from '@nestjs/common';
import { ApiTags, type OpenAPIObject } from '@nestjs/swagger';
import { Validator } from '@seriousme/openapi-schema-validator';
import { beforeAll, describe, expect, it } from 'vitest';
import { AuthErrors } from '#src/platform/auth/auth.errors.js';
import { GetEndpoint, PostEndpoint, PutEndpoint } from '#src/platform/http/endpoint.js';
import { Example } from '#src/platform/http/fields/example.js';
import { OneOf } from '#src/platform/http/fields/one-of.js';
import { Timestamp } from '#src/platform/http/fields/timestamp.js';
import { buildOpenApiDocument } from '#src/platform/http/openapi/document.js';
import { PathParameters } from '#src/platform/http/openapi/path-parameters.js';
import { documentFor, withServer } from '#src/platform/http/openapi/variants.js';
import { sampleApp } from './sample-app.js';
import { ItemController, ItemPartController, LookupController, PartDto } from './sample-items.controller.js';

const tags = { Lookup: 'Looking things up.', Items: 'Things.', Organizations: 'Organizations.' };

async function documentOf(controllers: Type[]): Promise<OpenAPIObject> {
  const { app } = await sampleApp(controllers);
  try {
    return buildOpenApiDocument(app, {
      title: 'Sample',
      description: 'A sample.',
      version: '1',
      tags,
      audienceErrors: { management: [AuthErrors.unauthorized, AuthErrors.forbidden] },
    });
  } finally {
    await app.close();
  }
}

@Example({ colour: 'red', freeFrom: 4_102_444_800_000 })
class SeatDto {
  @OneOf(['red', 'green']) colour: 'red' | 'green';
  @Timestamp({ description: 'Whose it is from then on.' }) freeFrom: Date;
}

@ApiTags('Organizations')
@PathParameters({
  organizationId: { description: 'Which organization.', example: 'acme' },
  userId: { description: 'Which user.', example: 'ada' },
  'seats/{number}': { description: 'Which seat.', example: '7' },
})
@Controller('organizations')
class OrganizationController {
  @GetEndpoint(':id', { audience: 'management', summary: 'Get', description: 'Gets one.' })
  get() {}

  @GetEndpoint(':id/users/:userId', { audience: 'management', summary: 'Get', status: 202 })
  getUser() {}

  @PutEndpoint(':id/seats/:number', { audience: 'management', summary: 'Take', operationId: 'TakeSeat' })
  takeSeat(@Body() _seat: SeatDto) {}
}

let document: OpenAPIObject;
beforeAll(async () => {
  document = await documentOf([LookupController, ItemController, ItemPartController, OrganizationController]);
});

describe('the document', () => {
  it('is valid OpenAPI 3.1', async () => {
    const plain = JSON.parse(JSON.stringify(document));
    expect(plain.openapi).toMatch(/^3\.1\./);
    expect(await new Validator().validate(structuredClone(plain))).toMatchObject({ valid: true });
    await expect(SwaggerParser.validate(plain)).resolves.toBeDefined();
  });

  it('describes its tags, in the order in which they are declared', () => {
    expect(document.tags).toEqual([
      { name: 'Lookup', description: 'Looking things up.' },
      { name: 'Items', description: 'Things.' },
      { name: 'Organizations', description: 'Organizations.' },
    ]);
  });

  it('asks for client credentials by default', () => {
    expect(document.security).toEqual([{ OAuth2: ['all'] }]);
    expect(document.components?.securitySchemes).toMatchObject({
      OAuth2: {
        type: 'oauth2',
        flows: { clientCredentials: { tokenUrl: '/oidc/token', scopes: { all: expect.any(String) } } },
      },
    });
  });
});

describe('an operation', () => {
  it('is documented by its declaration alone', () => {
    expect(document.paths['/api/items/{id}']?.get).toMatchObject({
      operationId: 'GetItem',
      tags: ['Items'],
      summary: 'Get item',
      description: 'Get item',
      responses: {
        200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/ItemDto' } } } },
        400: {},
        401: {},
        403: {},
        404: {},
      },
    });
    expect(document.paths['/api/items/{id}']?.get).not.toHaveProperty('security');
  });

  it('lists its statuses: success with a body, or 204', () => {
    const statuses = (path: string, method: 'get' | 'post' | 'delete') =>
      Object.keys(document.paths[path]?.[method]?.responses ?? {});
    expect(statuses('/api/items', 'post')).toEqual(['201', '400', '401', '403', '413', '415', '422', '503']);
    expect(statuses('/api/items/{id}', 'delete')).toEqual(['204', '400', '401', '403', '404', '503']);
    expect(statuses('/api/lookup', 'get')).toEqual(['200', '400', '429', '503']);
    expect(document.paths['/api/items/{id}']?.delete?.responses['204']).not.toHaveProperty('content');
  });

  it('lists the codes of its errors, and what they mean', () => {
    const { responses } = document.paths['/api/items/{id}']?.get ?? {};
    expect(responses?.['404']).toEqual({
      description: 'Not Found\n\n- `entity.not_found`: What was asked for was not found.',
      content: {
        'application/json': {
          schema: {
            allOf: [
              { $ref: '#/components/schemas/Refusal' },
              { type: 'object', properties: { code: { enum: ['entity.not_found'] } } },
            ],
          },
        },
      },
    });
  });

  it('refers to errors that it has in common with others', () => {
    const { responses } = document.paths['/api/items']?.get ?? {};
    expect(responses?.['400']).toEqual({ $ref: '#/components/responses/400-input-page-search' });
    expect(JSON.stringify(document.components?.responses?.['400-input-page-search'])).toContain(
      '"enum":["guard.invalid_input","guard.invalid_pagination","request.invalid_input","request.malformed"]',
    );
    expect(JSON.stringify(document.components?.responses?.['401-management'])).toContain(
      '"enum":["auth.unauthorized"]',
    );
  });

  it('needs no token where it is public', () => {
    expect(document.paths['/api/lookup']?.get).toMatchObject({ operationId: 'LookUp', security: [] });
  });

  it('refers to shared path parameters', () => {
    expect(document.paths['/api/organizations/{id}/users/{userId}']?.get?.parameters).toEqual([
      { $ref: '#/components/parameters/organizationId-root' },
      { $ref: '#/components/parameters/userId' },
    ]);
    expect(document.components?.parameters?.['organizationId-root']).toMatchObject({
      name: 'id',
      in: 'path',
      required: true,
      description: 'Which organization.',
      example: 'acme',
      schema: { type: 'string' },
    });
    expect(document.paths['/api/items/{itemId}/parts']?.post?.parameters).toMatchObject([
      { name: 'itemId', in: 'path' },
    ]);
  });

  it('says of a parameter what its owner says where it follows one segment only', () => {
    expect(document.paths['/api/organizations/{id}/seats/{number}']?.put?.parameters).toMatchObject([
      { $ref: '#/components/parameters/organizationId-root' },
      { name: 'number', in: 'path', description: 'Which seat.', example: '7' },
    ]);
  });

  it('shows the example of a body beside it, and in its schema no more', () => {
    expect(document.paths['/api/organizations/{id}/seats/{number}']?.put?.requestBody).toMatchObject({
      content: { 'application/json': { example: { colour: 'red', freeFrom: 4_102_444_800_000 } } },
    });
    expect(document.components?.schemas?.['SeatDto']).not.toHaveProperty('examples');
  });

  it('lists the parameters of pages, searches and queries', () => {
    const parameters = document.paths['/api/items']?.get?.parameters;
    expect(parameters).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          name: 'page',
          in: 'query',
          required: false,
          schema: { type: 'integer', minimum: 1, default: 1, examples: [1] },
        }),
        expect.objectContaining({
          name: 'page_size',
          description: 'How many items a page has. For example `20`.',
          schema: expect.objectContaining({ type: 'integer', minimum: 1, default: 20 }),
        }),
        expect.objectContaining({
          name: 'search_params',
          explode: true,
          schema: { type: 'object', additionalProperties: { type: 'string' } },
        }),
        expect.objectContaining({
          name: 'includeParts',
          required: false,
          schema: expect.objectContaining({ type: 'string' }),
        }),
      ]),
    );
    expect(parameters).toHaveLength(5);
  });

  it('returns a list where it says so', () => {
    expect(document.paths['/api/items']?.get?.responses['200']).toMatchObject({
      content: {
        'application/json': { schema: { type: 'array', items: { $ref: '#/components/schemas/ItemDto' } } },
      },
    });
  });
});

it('documents each field with its type and limits', () => {
  expect(document.components?.schemas?.['CreateItemDto']).toMatchObject({
    type: 'object',
    required: ['name'],
    properties: {
      name: { type: 'string', minLength: 1, maxLength: 16 },
      description: { type: ['string', 'null'], maxLength: 64 },
      slug: { type: 'string', pattern: '^[a-z]+$', maxLength: 65_535 },
      count: { type: 'integer', minimum: 1, maximum: 100 },
      isDefault: { type: 'boolean' },
      colour: { type: 'string', enum: ['red', 'green'] },
      labels: { type: 'array', maxItems: 2, items: { type: 'string', maxLength: 4 } },
      parts: { type: 'array', maxItems: 2, items: { $ref: '#/components/schemas/PartDto' } },
      main: { anyOf: [{ $ref: '#/components/schemas/PartDto' }, { type: 'null' }] },
      customData: { type: 'object', additionalProperties: true },
      expiresAt: { type: ['number', 'null'] },
    },
  });
  expect(document.components?.schemas?.['ItemDto']).toMatchObject({
    required: ['id', 'description', 'createdAt', 'main', 'customData'],
  });
});

it('has variants: one for some audiences, and one for an origin', () => {
  const part = documentFor(document, (audience) => audience === 'public');
  expect(Object.keys(part.paths)).toEqual(['/api/lookup', '/api/lookup/raw']);
  expect(part.tags).toEqual([{ name: 'Lookup', description: 'Looking things up.' }]);
  expect(JSON.stringify(documentFor(document, () => true))).not.toMatch(/x-audience|x-errors/);
  expect(withServer(part, 'https://id.example').servers).toEqual([{ url: 'https://id.example' }]);
  expect(Object.keys(document.paths).length).toBeGreaterThan(2);
});

describe('a document is refused', () => {
  it('for an operation without a tag', async () => {
    @Controller('untagged')
    class UntaggedController {
      @GetEndpoint('', { audience: 'public', summary: 'Get' })
      get() {}
    }
    await expect(documentOf([UntaggedController])).rejects.toThrow('GET /api/untagged has no single tag');
  });

  it('for an empty summary, and a tag that nobody describes', async () => {
    @ApiTags('Mystery')
    @Controller('mysteries')
    class MysteryController {
      @PostEndpoint('', { audience: 'public', summary: '' })
      create(@Body() _body: PartDto) {}
    }
    const building = documentOf([MysteryController]);
    await expect(building).rejects.toThrow('POST /api/mysteries has no summary');
    await expect(building).rejects.toThrow('the tag Mystery has no description');
  });

  it('for an operation id that is there twice', async () => {
    @ApiTags('Items')
    @Controller('things')
    class TwinController {
      @GetEndpoint('', { audience: 'public', summary: 'Get', operationId: 'Twin' })
      one() {}

      @GetEndpoint('other', { audience: 'public', summary: 'Get', operationId: 'Twin' })
      other() {}
    }
    await expect(documentOf([TwinController])).rejects.toThrow('operationId Twin');
  });
});
