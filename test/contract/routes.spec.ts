import 'reflect-metadata';
import { MetadataScanner, ModulesContainer } from '@nestjs/core';
import { describe, expect, it } from 'vitest';
import { endpointOf } from '#src/platform/http/endpoint-metadata.js';
import { type Operation, operationsOf } from '#src/platform/http/openapi/operations.js';
import { ApiDocuments } from '#src/platform/http/openapi/api-documents.js';
import { isOfPages } from '../support/page-operations.js';
import { type TestApp, useServer } from '../support/test-app.js';

/** Nest's mark of a method that is a route. */
const ROUTE_PATH = 'path';

describe('every route', () => {
  const server = useServer();
  /** Throws where the document is incomplete, as it is with a route that declares nothing. */
  const operations = () => [...ofTenants(), ...ofOperators()];
  const documents = () => server.app.get(ApiDocuments);
  const ofTenants = () => operationsOf(documents().all('/').paths);
  const ofOperators = () => operationsOf(documents().forOperators('/').paths);

  it('declares its audience', () => {
    const handlers = routeHandlers(server);
    expect(handlers.length).toBeGreaterThan(0);
    expect(handlers.filter((handler) => !endpointOf(handler)).map(({ name }) => name)).toEqual([]);
  });

  it('changes nothing where it is public, since nobody could be named in the audit log', () => {
    const endpoints = routeHandlers(server).flatMap((handler) => endpointOf(handler) ?? []);
    const silent = endpoints.filter(({ audience }) => audience === 'public');
    expect(silent.length).toBeGreaterThan(0);
    // What an identity provider has a browser post changes nothing but its own attempt.
    expect(silent.filter(({ method, takesForm }) => method !== 'get' && !takesForm)).toEqual([]);
  });

  it('is part of the OpenAPI document', () => {
    expect(routeHandlers(server)).toHaveLength(operations().length);
  });

  it('bounds the list that it answers with', () => {
    const lists = operations().filter(({ operation }) => answersWithList(operation));
    const unbounded = lists.filter(
      ({ operation: { parameters, responses } }) =>
        !JSON.stringify(parameters).includes('page_size') &&
        !/\},"maxItems":\d+\}/.test(JSON.stringify(responses)),
    );
    expect(lists.length).toBeGreaterThan(0);
    expect(unbounded.map(({ method, path }) => `${method} ${path}`)).toEqual([]);
  });

  it('refuses a caller without a token, a cookie of an interaction or what else it asks for, unless it is public', async () => {
    const everywhere = [
      ...ofTenants().map((each) => ({ ...each, baseUrl: server.tenant.baseUrl })),
      ...ofOperators().map((each) => ({ ...each, baseUrl: server.adminUrl })),
    ];
    for (const { method, path, operation, baseUrl } of everywhere) {
      const url = `${baseUrl}${path.replaceAll(/\{\w+\}/g, 'x')}`;
      const { status } = await fetch(url, { method: method.toUpperCase() });
      const isPublic = operation.security?.length === 0;
      const isRefused = status === (isOfPages(operation) ? 400 : 401);
      // What an identity provider has posted, and for which API somebody asks, is read before anything else.
      const isAnswered =
        status < 300 ||
        (status === 404 && path.includes('{')) ||
        (status === 400 && operation.tags?.includes('Authn') === true);
      expect([`${method} ${path}`, isRefused || (isPublic && isAnswered)]).toEqual([
        `${method} ${path}`,
        true,
      ]);
    }
  });
});

/** The methods of all controllers that are routes. */
function routeHandlers({ app }: TestApp): ((...args: unknown[]) => unknown)[] {
  const modules = [...app.get(ModulesContainer).values()];
  const instances = modules.flatMap((module) =>
    [...module.controllers.values()].map(({ instance }) => instance),
  );
  return instances.flatMap((instance) => {
    const prototype: Record<string, (...args: unknown[]) => unknown> = Object.getPrototypeOf(instance);
    const methods = new MetadataScanner().getAllMethodNames(prototype).map((name) => prototype[name]);
    return methods
      .filter((method) => method !== undefined)
      .filter((method) => Reflect.hasMetadata(ROUTE_PATH, method));
  });
}

const answersWithList = ({ responses }: Operation): boolean =>
  JSON.stringify(responses['200'] ?? {}).includes('"type":"array","items"');
