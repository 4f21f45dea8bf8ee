import { randomBytes } from 'node:crypto';
import type { OpenAPIObject } from '@nestjs/swagger';
import { readConfig } from '#src/platform/config/config.js';
import { Envelope } from '#src/platform/crypto/envelope.js';
import { Secrets } from '#src/platform/crypto/secrets.js';
import { closedDatabase } from '#src/platform/database/closed-database.js';
import { OwnerAccess } from '#src/platform/database/owner-connection.js';
import { ApiDocuments } from '#src/platform/http/openapi/api-documents.js';
import { createApp } from '#src/server.js';

/** The OpenAPI document of all routes, made without a database. */
export async function openApiDocument(): Promise<OpenAPIObject> {
  const app = await createApp({
    ...closedDatabase(),
    config: readConfig({ LOG_LEVEL: 'error' }),
    owner: new OwnerAccess(''),
    secrets: new Secrets(new Envelope([randomBytes(32)])),
  });
  try {
    return app.get(ApiDocuments).all('/');
  } finally {
    await app.close();
  }
}

export async function printOpenApi(): Promise<void> {
  console.log(JSON.stringify(await openApiDocument(), null, 2));
}
