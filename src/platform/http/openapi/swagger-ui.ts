import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import type { ApiDocuments } from './api-documents.js';

/** Where a person explores the API. */
export const DOCS_PATH = '/docs';

/** The page's copy of the document says which resource its tokens are for; the page's script reads it there. */
const RESOURCE = 'x-token-resource';

/**
 * Serves Swagger UI. Its form for client credentials has no field for the resource, which our token endpoint needs, so
 * the page adds it to its token requests.
 */
export function installSwaggerUi(
  app: NestFastifyApplication,
  documents: ApiDocuments,
  resourceOf: (tenantId: string) => string,
): void {
  SwaggerModule.setup(DOCS_PATH, app, () => documents.all('/'), {
    raw: false,
    customSiteTitle: 'Portico API',
    swaggerOptions: {
      requestInterceptor: addResource,
      persistAuthorization: false,
      initOAuth: { scopes: ['all'] },
      docExpansion: 'none',
    },
    patchDocumentOnRequest: <Request, Response>(
      request: Request,
      _response: Response,
      document: OpenAPIObject,
    ) => {
      const { tenant } = request as FastifyRequest;
      const tenantId = tenant?.tenantId ?? TenantContext.get();
      return { ...document, servers: [], info: { ...document.info, [RESOURCE]: resourceOf(tenantId) } };
    },
  });
}

interface UiRequest {
  readonly url: string;
  body?: string;
}

/** Runs in the browser: Nest writes its source into the page, so it refers to nothing outside itself. */
function addResource(request: UiRequest): UiRequest {
  if (!request.url.endsWith('/oidc/token')) return request;
  const { ui } = globalThis as unknown as {
    ui: { specSelectors: { specJson(): Map<string, Map<string, string>> } };
  };
  const resource = ui.specSelectors.specJson().get('info')?.get('x-token-resource') ?? '';
  request.body = `${request.body ?? ''}&resource=${encodeURIComponent(resource)}`;
  return request;
}
