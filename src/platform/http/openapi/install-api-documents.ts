import type { FastifyInstance } from 'fastify';
import '#src/platform/tenancy/install-tenancy.js';
import { API_PREFIX } from '../paths.js';
import type { ApiDocumentName, ApiDocuments } from './api-documents.js';

const NAMES: Readonly<Record<string, ApiDocumentName>> = {
  [`${API_PREFIX}/swagger.json`]: 'all',
  [`${API_PREFIX}/.well-known/management.openapi.json`]: 'management',
  [`${API_PREFIX}/.well-known/experience.openapi.json`]: 'experience',
};

/** Answers with the OpenAPI documents before Nest is asked, and after CORS. */
export function installApiDocuments(server: FastifyInstance, documents: ApiDocuments): void {
  server.addHook('preHandler', ({ routeOptions, tenant, raw }, reply, done) => {
    const asked = NAMES[routeOptions.url ?? ''];
    if (!asked || !tenant) return done();
    const name = asked === 'all' && tenant.isOperators ? 'of-operators' : asked;
    const answer = documents.stored(name, tenant.origin).then((document) => {
      reply.hijack();
      for (const [header, value = ''] of Object.entries(reply.getHeaders()))
        reply.raw.setHeader(header, value);
      document.answer(raw, reply.raw);
    });
    // Nobody else would hear of an error, and that ends the process.
    answer.catch(done);
  });
}
