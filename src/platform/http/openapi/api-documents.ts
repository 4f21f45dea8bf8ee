import { Injectable } from '@nestjs/common';
import type { OpenAPIObject } from '@nestjs/swagger';
import { PromiseCache } from '#src/platform/promise-cache.js';
import { AUDIENCES } from '../audience.js';
import { StoredDocument } from '../stored-document.js';
import { type AnsweredError, ERRORS } from './answered-errors.js';
import { operationsOf } from './operations.js';
import { documentFor, withServer } from './variants.js';

/** Half a megabyte each. */
const STORED_DOCUMENTS = 20;

/**
 * Everything; or the Management API, the API of organizations and the public routes; or the API by which pages sign people
 * in.
 */
export type ApiDocumentName = 'all' | 'management' | 'experience';

export interface OperationErrors {
  readonly operationId: string;
  readonly errors: readonly AnsweredError[];
}

/** The OpenAPI documents that the server hands out. */
@Injectable()
export class ApiDocuments {
  private readonly documents = new PromiseCache<StoredDocument>({ max: STORED_DOCUMENTS });
  private marked?: OpenAPIObject;
  private complete?: OpenAPIObject;
  private build: () => OpenAPIObject = () => {
    throw new Error('the application has no OpenAPI document yet');
  };

  /** The routes are known only once the application is made. */
  describe(build: () => OpenAPIObject): void {
    this.build = build;
  }

  /** Everything, as served from an origin. */
  all(origin: string): OpenAPIObject {
    this.complete ??= documentFor(this.built(), () => true);
    return withServer(this.complete, origin);
  }

  /** Of every operation, the errors that it answers. */
  errors(): OperationErrors[] {
    return operationsOf(this.built().paths).map(
      ({ operation: { operationId = '', [ERRORS]: errors = [] } }) => ({
        operationId,
        errors,
      }),
    );
  }

  /** A document as served from an origin, ready to be sent. */
  stored(name: ApiDocumentName, origin: string): Promise<StoredDocument> {
    return this.documents.get(`${name} ${origin}`, async () =>
      StoredDocument.of(JSON.stringify(name === 'all' ? this.all(origin) : this.part(name, origin))),
    );
  }

  private part(name: Exclude<ApiDocumentName, 'all'>, origin: string): OpenAPIObject {
    const listed = documentFor(this.built(), (audience) => AUDIENCES[audience].document === name);
    return withServer(listed, origin);
  }

  private built(): OpenAPIObject {
    return (this.marked ??= this.build());
  }
}
