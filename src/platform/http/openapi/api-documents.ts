import { Injectable } from '@nestjs/common';
import type { OpenAPIObject } from '@nestjs/swagger';
import { AUDIENCES } from '../audience.js';
import { documentFor, withServer } from './variants.js';

/** The OpenAPI documents that the server hands out. */
@Injectable()
export class ApiDocuments {
  private marked?: OpenAPIObject;
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
    this.complete ??= documentFor(this.built(), () => true);
    return withServer(this.complete, origin);
  }

  /** What backends need: the Management API, the API of organizations and the public routes. */
  ofManagement(origin: string): OpenAPIObject {
    this.management ??= documentFor(
      this.built(),
      (audience) => AUDIENCES[audience].document === 'management',
    );
    return withServer(this.management, origin);
  }

  private built(): OpenAPIObject {
    return (this.marked ??= this.build());
  }
}
