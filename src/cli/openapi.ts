import { randomBytes } from 'node:crypto';
import type { OpenAPIObject } from '@nestjs/swagger';
import { readConfig } from '#src/platform/config/config.js';
import { Envelope } from '#src/platform/crypto/envelope.js';
import { Secrets } from '#src/platform/crypto/secrets.js';
import { closedDatabase } from '#src/platform/database/closed-database.js';
import { OwnerAccess } from '#src/platform/database/owner-connection.js';
import { ApiDocuments, type OperationErrors } from '#src/platform/http/openapi/api-documents.js';
import { createApp } from '#src/server.js';

export interface ApiDescription {
  /** The OpenAPI document of all routes of a tenant. */
  readonly document: OpenAPIObject;
  /** The one of those that the operators' tenant has besides. */
  readonly ofOperators: OpenAPIObject;
  readonly errors: readonly OperationErrors[];
}

/** What the routes say about themselves, made without a database. */
export async function describeApi(): Promise<ApiDescription> {
  const app = await createApp({
    ...closedDatabase(),
    config: readConfig({ LOG_LEVEL: 'error' }),
    owner: new OwnerAccess(''),
    secrets: new Secrets(new Envelope([randomBytes(32)])),
  });
  try {
    const documents = app.get(ApiDocuments);
    const ofOperators = documents.forOperators('/');
    return { document: documents.all('/'), ofOperators, errors: documents.errors() };
  } finally {
    await app.close();
  }
}

export async function printOpenApi(): Promise<void> {
  console.log(JSON.stringify((await describeApi()).document, null, 2));
}
