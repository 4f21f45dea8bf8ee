import type { FastifyInstance } from 'fastify';
import '#src/platform/tenancy/install-tenancy.js';
import { API_PREFIX } from '../paths.js';
import { sendStored } from '../stored-document.js';
import type { ApiDocumentName, ApiDocuments } from './api-documents.js';

/** Where the document of all routes is. */
export const ALL_DOCUMENT_PATH = `${API_PREFIX}/swagger.json`;

const NAMES: Readonly<Record<string, ApiDocumentName>> = {
  [ALL_DOCUMENT_PATH]: 'all',
  [`${API_PREFIX}/.well-known/management.openapi.json`]: 'management',
  [`${API_PREFIX}/.well-known/experience.openapi.json`]: 'experience',
  [`${API_PREFIX}/.well-known/user.openapi.json`]: 'user',
};

/** Answers with the OpenAPI documents before Nest is asked, and after CORS. */
export function installApiDocuments(server: FastifyInstance, documents: ApiDocuments): void {
  server.addHook('preHandler', (request, reply, done) => {
    const { routeOptions, tenant } = request;
    const asked = NAMES[routeOptions.url ?? ''];
    if (!asked || !tenant) return done();
    const name = asked === 'all' && tenant.isOperators ? 'of-operators' : asked;
    const answer = documents
      .stored(name, tenant.origin)
      .then((document) => sendStored(request, reply, document));
    // Nobody else would hear of an error, and that ends the process.
    answer.catch(done);
  });
}
