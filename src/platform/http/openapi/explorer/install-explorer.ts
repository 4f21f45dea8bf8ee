import type { FastifyInstance } from 'fastify';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { sendStored, StoredDocument } from '../../stored-document.js';
import { ALL_DOCUMENT_PATH } from '../install-api-documents.js';
import { EXPLORER_FILES, explorerFile } from './explorer-files.js';
import { EXPLORER_POLICY, explorerPage } from './explorer-page.js';

/** Where a person explores the API. */
export const DOCS_PATH = '/docs';

/** Kept by browsers, which ask each time whether it has changed. */
const CACHING = 'no-cache';

/** Serves Swagger UI, with what `web/explorer` adds to it. Each tenant's page gets tokens for the tenant's own resource. */
export function installExplorer(server: FastifyInstance, resourceOf: (tenantId: string) => string): void {
  for (const path of [DOCS_PATH, `${DOCS_PATH}/`]) {
    server.get(path, async (request, reply) => {
      const html = explorerPage({
        path: DOCS_PATH,
        document: ALL_DOCUMENT_PATH,
        resource: resourceOf(TenantContext.get()),
      });
      reply.headers({ 'Cache-Control': CACHING, 'Content-Security-Policy': EXPLORER_POLICY });
      sendStored(request, reply, await StoredDocument.of(html, 'text/html; charset=utf-8'));
    });
  }
  for (const name of EXPLORER_FILES) {
    server.get(`${DOCS_PATH}/${name}`, async (request, reply) => {
      const file = await explorerFile(name);
      sendStored(request, reply.header('Cache-Control', CACHING), file);
    });
  }
}
