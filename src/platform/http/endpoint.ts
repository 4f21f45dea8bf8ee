import { applyDecorators, Delete, Get, HttpCode, Patch, Post, Put, SetMetadata } from '@nestjs/common';
import { ENDPOINT, type EndpointOptions } from './endpoint-metadata.js';
import { endpointDocumentation } from './openapi/endpoint-documentation.js';

type Route = (path: string) => MethodDecorator;

/** Declares a route: its method and path, who may call it, what it answers and how it is documented. */
const endpoint =
  (route: Route, defaultStatus: number) =>
  (path: string, options: EndpointOptions): MethodDecorator => {
    const status = options.status ?? (options.returns ? defaultStatus : 204);
    return applyDecorators(
      route(path),
      HttpCode(status),
      SetMetadata(ENDPOINT, options),
      endpointDocumentation(options, status),
    );
  };

export const GetEndpoint = endpoint(Get, 200);
export const PostEndpoint = endpoint(Post, 201);
export const PutEndpoint = endpoint(Put, 200);
export const PatchEndpoint = endpoint(Patch, 200);
export const DeleteEndpoint = endpoint(Delete, 200);
