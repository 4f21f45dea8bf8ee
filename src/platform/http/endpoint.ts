import { applyDecorators, Delete, Get, HttpCode, Patch, Post, Put, SetMetadata } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { AUDIENCES, isForOperators, nameOf } from './audience.js';
import { ENDPOINT, type Endpoint, type EndpointOptions } from './endpoint-metadata.js';
import { endpointDocumentation } from './openapi/endpoint-documentation.js';
import type { Method } from './openapi/operation-id.js';

type Route = (path: string) => MethodDecorator;

/** Declares a route: its method and path, who may call it, what it answers and how it is documented. */
const endpoint =
  (route: Route, method: Method, defaultStatus: number) =>
  (path: string, options: EndpointOptions): MethodDecorator => {
    const status = options.status ?? (options.returns ? defaultStatus : 204);
    const name = nameOf(options.audience);
    const { origins, cacheControl, bearer } = AUDIENCES[name];
    const declared: Endpoint = { ...options, method, status };
    return applyDecorators(
      route(path),
      HttpCode(status),
      SetMetadata(ENDPOINT, declared),
      RouteConfig({
        origins,
        cacheControl,
        bearer,
        forOperators: isForOperators(name),
        takesForm: options.takesForm === true,
      }),
      endpointDocumentation(options, status),
    );
  };

export const GetEndpoint = endpoint(Get, 'get', 200);
export const PostEndpoint = endpoint(Post, 'post', 201);
export const PutEndpoint = endpoint(Put, 'put', 200);
export const PatchEndpoint = endpoint(Patch, 'patch', 200);
export const DeleteEndpoint = endpoint(Delete, 'delete', 200);
