import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { catchError, map, type Observable } from 'rxjs';
import type { PageRequest } from '#src/kernel/page.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { endpointOf, type EndpointOptions, type Returns } from './endpoint-metadata.js';
import { isObject } from './fields/object.js';
import { listBody, pageFailure } from './list-body.js';
import { setPageHeaders } from './page-headers.js';
import { pageRequestOf } from './pagination.js';
import { mapList, pickerOf } from './response-picker.js';
import { UnreadLists } from './unread-lists.js';

const unread = new UnreadLists();

/** Sends what the endpoint declares, and nothing else, of what its method returns. */
@Injectable()
export class ResponseInterceptor implements NestInterceptor {
  intercept(execution: ExecutionContext, next: CallHandler): Observable<unknown> {
    const endpoint = endpointOf(execution.getHandler());
    if (!endpoint) return next.handle();
    const http = execution.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const answer = next.handle().pipe(map((result: unknown) => respond(endpoint, request, reply, result)));
    const { page, returns } = endpoint;
    if (page || Array.isArray(returns)) unread.requireRoom(TenantContext.find() ?? '');
    if (!page) return answer;
    return answer.pipe(
      catchError((error: unknown) => {
        const asked = pageRequestOf(request.query, page);
        throw asked ? pageFailure(error, asked) : error;
      }),
    );
  }
}

function respond(endpoint: EndpointOptions, request: FastifyRequest, reply: FastifyReply, result: unknown) {
  const { returns, page } = endpoint;
  if (returns === undefined) return undefined;
  if (result === null || result === undefined) {
    reply.status(204);
    return undefined;
  }
  if (!page || Array.isArray(result)) {
    const picked = pick(returns, result);
    return Array.isArray(picked) ? sendList(reply, picked) : picked;
  }
  const { items, ...count } = parsePage(result);
  const asked = pageRequestOf(request.query, page);
  const body = sendList(reply, pick(returns, items), asked);
  if (asked) setPageHeaders(request, reply, asked, count);
  return body;
}

/** Writes the list here, where its size is known before anything of it leaves. */
function sendList(reply: FastifyReply, list: unknown, page?: PageRequest): string {
  const body = listBody(list, page);
  void reply.header('Content-Type', 'application/json; charset=utf-8');
  unread.add(TenantContext.find() ?? '', body, reply.raw);
  return body;
}

function pick(returns: Returns, result: unknown): unknown {
  if (returns === 'json' || returns === 'text') return result;
  return 'prototype' in returns ? pickerOf(returns)(result) : mapList(result, pickerOf(returns[0]));
}

function parsePage(result: unknown): { items: unknown; total: number; isCapped: boolean } {
  if (isObject(result) && typeof result['total'] === 'number') {
    return { items: result['items'], total: result['total'], isCapped: result['isCapped'] === true };
  }
  throw new TypeError('a paginated route returns a page or a list');
}
