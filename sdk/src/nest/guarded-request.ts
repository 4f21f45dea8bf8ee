import { type ExecutionContext, HttpException, Logger } from '@nestjs/common';
import { AccessTokenError } from '../resource-server/access-token.errors.js';
import { bearerToken } from '../resource-server/bearer-token.js';
import type { VerifiedToken } from '../resource-server/verified-token.js';
import type { PorticoOptions } from './portico-options.js';

/** The route parameter that names an organization, unless the options say another. */
const ORGANIZATION_PARAMETER = 'organizationId';

/** What the guards read of a request, be it Express's or Fastify's. */
interface GuardedRequest {
  readonly headers: { readonly authorization?: string };
  readonly params?: Readonly<Record<string, string | undefined>>;
}

/** What the guards need of a response, be it Express's or Fastify's. */
interface GuardedResponse {
  header(name: string, value: string): unknown;
}

const logger = new Logger('AccessToken');

/** The tokens of the requests that a guard let pass. */
const tokens = new WeakMap<object, VerifiedToken>();

/** The rule that the route makes: a route that names an organization is for tokens of that organization. */
export function organizationRule(
  context: ExecutionContext,
  { organizationParameter = ORGANIZATION_PARAMETER }: PorticoOptions,
): { readonly organizationId?: string } {
  const organizationId = requestOf(context).params?.[organizationParameter];
  return organizationId === undefined ? {} : { organizationId };
}

/** Keeps the token of a request, or answers as the error says. Why it was refused is for the log alone. */
export async function admit(
  context: ExecutionContext,
  verify: (token: string) => Promise<VerifiedToken>,
): Promise<true> {
  const request = requestOf(context);
  try {
    tokens.set(request, await verify(bearerToken(request.headers.authorization)));
    return true;
  } catch (error) {
    if (!(error instanceof AccessTokenError)) throw error;
    log(context, error);
    const { status, code, message, wwwAuthenticate } = error;
    const response = context.switchToHttp().getResponse<GuardedResponse>();
    if (wwwAuthenticate !== undefined) response.header('WWW-Authenticate', wwwAuthenticate);
    throw new HttpException({ code, message }, status, { cause: error });
  }
}

/** Names the method of the controller, since a URL is whatever the sender writes. */
function log(context: ExecutionContext, { status, code, cause }: AccessTokenError): void {
  const line = `${context.getClass().name}.${context.getHandler().name}: ${status} ${code}: ${cause}`;
  // Requests without a token are everyday: browsers and scanners send them.
  if (code === 'missing_token') logger.debug(line);
  else logger.warn(line);
}

/** The token that a guard has verified for the request. */
export function admittedToken(context: ExecutionContext): VerifiedToken {
  const token = tokens.get(requestOf(context));
  if (!token) throw new Error('No guard has verified a token here: add @RequireScopes or its sibling.');
  return token;
}

const requestOf = (context: ExecutionContext): GuardedRequest =>
  context.switchToHttp().getRequest<GuardedRequest>();
