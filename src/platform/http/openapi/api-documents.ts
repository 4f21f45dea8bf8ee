import { Injectable } from '@nestjs/common';
import type { OpenAPIObject } from '@nestjs/swagger';
import { filterDocument, withServer } from './variants.js';

/** Paths of other audiences than backends: people who sign in, and users who manage their own account. */
const NOT_MANAGEMENT = /^\/api\/(experience|my-account|verifications)(\/|$)/;

/** The OpenAPI documents that the server hands out. */
@Injectable()
export class ApiDocuments {
  private complete?: OpenAPIObject;
  private management?: OpenAPIObject;
  private build: () => OpenAPIObject = () => {
    throw new Error('the application has no OpenAPI document yet');
  };

  /** Says how to make the document of all routes, which is done when somebody asks for it. */
  describe(build: () => OpenAPIObject): void {
    this.build = build;
  }

  /** Everything, as served from an origin. */
  all(origin: string): OpenAPIObject {
    this.complete ??= this.build();
    return withServer(this.complete, origin);
  }

  /** The Management API and the public routes. */
  ofManagement(origin: string): OpenAPIObject {
    this.management ??= filterDocument(
      this.all(origin),
      (_operation, { path }) => !NOT_MANAGEMENT.test(path),
    );
    return withServer(this.management, origin);
  }
}
