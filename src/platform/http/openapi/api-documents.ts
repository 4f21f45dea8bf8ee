import { Injectable } from '@nestjs/common';
import type { OpenAPIObject } from '@nestjs/swagger';
import { PromiseCache } from '#src/platform/promise-cache.js';
import { AUDIENCES, type AudienceName, isForOperators } from '../audience.js';
import { StoredDocument } from '../stored-document.js';
import { type AnsweredError, ERRORS } from './answered-errors.js';
import { operationsOf } from './operations.js';
import { documentFor, withServer } from './variants.js';

/** Half a megabyte each. */
const STORED_DOCUMENTS = 20;

/**
 * Everything that a tenant has, or that the operators' tenant has; or the Management API, the API of organizations and the
 * public routes; or the API by which pages sign people in; or the API of people who are signed in.
 */
export type ApiDocumentName = 'all' | 'of-operators' | 'management' | 'experience' | 'user';

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

  /** Everything that a tenant has, as served from an origin. */
  all(origin: string): OpenAPIObject {
    this.complete ??= documentFor(this.built(), (audience) => !isForOperators(audience));
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

  /** What the operators' tenant has besides. */
  forOperators(origin: string): OpenAPIObject {
    return withServer(documentFor(this.built(), isForOperators), origin);
  }

  /** A document as served from an origin, ready to be sent. */
  stored(name: ApiDocumentName, origin: string): Promise<StoredDocument> {
    return this.documents.get(`${name} ${origin}`, async () =>
      StoredDocument.of(JSON.stringify(this.named(name, origin))),
    );
  }

  private named(name: ApiDocumentName, origin: string): OpenAPIObject {
    if (name === 'all') return this.all(origin);
    const isListed = (audience: AudienceName): boolean =>
      name === 'of-operators' || AUDIENCES[audience].document === name;
    return withServer(documentFor(this.built(), isListed), origin);
  }

  private built(): OpenAPIObject {
    return (this.marked ??= this.build());
  }
}
