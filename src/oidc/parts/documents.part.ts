import type { IncomingMessage, ServerResponse } from 'node:http';
import { Injectable } from '@nestjs/common';
import type { KoaContextWithOIDC, Provider } from 'oidc-provider';
import { StoredDocument } from '#src/platform/http/stored-document.js';
import { OIDC_MOUNT } from '../issuer.js';
import type { ProviderPart } from './provider-part.js';

/** The library's names of the routes whose answers are the same for everybody. */
type DocumentName = 'jwks' | 'discovery';

/** As clients spell them. What else the provider takes for the same has to go through it. */
const URLS: ReadonlyMap<string | undefined, DocumentName> = new Map([
  [`${OIDC_MOUNT}/jwks`, 'jwks'],
  [`${OIDC_MOUNT}/.well-known/openid-configuration`, 'discovery'],
  [`${OIDC_MOUNT}/.well-known/oauth-authorization-server`, 'discovery'],
]);

/** Caches ask each time whether the document has changed, and are answered with 304 where it has not. */
const CACHE_CONTROL: Readonly<Record<DocumentName, string>> = {
  jwks: 'no-cache, max-age=0, must-revalidate',
  discovery: 'no-cache',
};

/** The public documents of a provider, made by the provider when first asked for, and then answered from memory. */
@Injectable()
export class DocumentsPart implements ProviderPart {
  private readonly stored = new WeakMap<Provider, Map<DocumentName, StoredDocument>>();

  /** Answers a request before the provider is asked; false where that has to be. */
  answer(provider: Provider, request: IncomingMessage, response: ServerResponse): boolean {
    const name = isRead(request) ? URLS.get(request.url) : undefined;
    const document = name && this.stored.get(provider)?.get(name);
    if (!document) return false;
    send(document, name, { request, response });
    return true;
  }

  async middleware(ctx: KoaContextWithOIDC, next: () => Promise<void>): Promise<void> {
    await next();
    const name = ctx.status === 200 ? documentName(ctx) : undefined;
    if (!name) return;
    const document = await this.store(ctx, name);
    // What Koa has begun to say of an answer of its own.
    ctx.remove('Content-Type');
    ctx.res.statusMessage = '';
    ctx.respond = false;
    send(document, name, { request: ctx.req, response: ctx.res });
  }

  private async store(
    { body, response, oidc }: KoaContextWithOIDC,
    name: DocumentName,
  ): Promise<StoredDocument> {
    const documents = this.stored.get(oidc.provider) ?? new Map<DocumentName, StoredDocument>();
    this.stored.set(oidc.provider, documents);
    const document =
      documents.get(name) ?? (await StoredDocument.of(JSON.stringify(body), response.get('Content-Type')));
    documents.set(name, document);
    return document;
  }
}

const isRead = ({ method }: IncomingMessage): boolean => method === 'GET' || method === 'HEAD';

/** Where no route is known to the provider, it sets no context of its own. */
function documentName({ oidc }: Partial<KoaContextWithOIDC>): DocumentName | undefined {
  const route = oidc?.route;
  return route === 'jwks' || route === 'discovery' ? route : undefined;
}

/** Any page may read it, as the provider says too. */
function send(
  document: StoredDocument,
  name: DocumentName,
  { request, response }: { readonly request: IncomingMessage; readonly response: ServerResponse },
): void {
  response.setHeader('Vary', 'Origin');
  response.setHeader('Access-Control-Allow-Origin', request.headers.origin || '*');
  response.setHeader('Cache-Control', CACHE_CONTROL[name]);
  document.answer(request, response);
}
