import { Injectable } from '@nestjs/common';
import { type errors, type KoaContextWithOIDC, Provider } from 'oidc-provider';
import { type AuditEntry, AuditTrail, MASK } from '#src/modules/audit-logs/audit-logs.public.js';
import { organizationGrantOf } from '../grants/organization-grant.js';
import { errorBody, isOAuthError } from '../error-body.js';
import { isStranger } from './is-stranger.js';
import type { ProviderPart } from './provider-part.js';
import { USED_SECRET } from './used-secret.js';

const GRANTS: ReadonlyMap<unknown, string> = new Map([
  ['authorization_code', 'AuthorizationCode'],
  ['refresh_token', 'RefreshToken'],
  ['client_credentials', 'ClientCredentials'],
  ['urn:ietf:params:oauth:grant-type:token-exchange', 'TokenExchange'],
  ['urn:ietf:params:oauth:grant-type:device_code', 'DeviceCode'],
]);

/** Parameters that are no secrets. Any other is masked, since codes, tokens and assertions have many names. */
const SHOWN_PARAMETERS: ReadonlySet<string> = new Set([
  'grant_type',
  'client_id',
  'client_assertion_type',
  'scope',
  'resource',
  'organization_id',
  'redirect_uri',
  'subject_token_type',
  'actor_token_type',
  'token_type_hint',
]);

/** Anybody may send anything here, before it is known who they are. */
const MAX_PARAMETER_LENGTH = 256;
const MAX_PARAMETER_VALUES = 10;

/** Notes what happens at the endpoints for tokens: exchanges, revocations, and what was refused there. */
@Injectable()
export class AuditPart implements ProviderPart {
  constructor(private readonly trail: AuditTrail) {}

  attach(provider: Provider): void {
    const { trail } = this;
    provider.on('grant.success', (ctx) => trail.note(exchanged(ctx)));
    const noteRefused = (entry: AuditEntry, ctx: KoaContextWithOIDC): void =>
      isStranger(ctx) ? trail.noteStranger(entry) : trail.note(entry);
    provider.on('grant.error', (ctx, error) => noteRefused(refused(exchanged(ctx), ctx, error), ctx));
    provider.on('server_error', (ctx, error) => {
      if (ctx.oidc?.route === 'token') noteRefused(refused(exchanged(ctx), ctx, error), ctx);
    });
    provider.on('revocation.error', (ctx, error) => noteRefused(refused(revoked(ctx), ctx, error), ctx));
    provider.on('grant.revoked', (ctx, grantId) => {
      // There a token was revoked, and its grant went with it.
      if (ctx.oidc.route !== 'revocation') trail.note({ ...described(ctx, 'RevokeGrants'), grantId });
    });
    const destroyed = (): void => {
      const { ctx } = Provider;
      if (ctx?.oidc.route === 'revocation') trail.note(revoked(ctx));
    };
    provider.on('access_token.destroyed', destroyed);
    provider.on('refresh_token.destroyed', destroyed);
    provider.on('client_credentials.destroyed', destroyed);
  }
}

function exchanged(ctx: KoaContextWithOIDC): AuditEntry {
  const grant = GRANTS.get(ctx.oidc.params?.['grant_type']) ?? 'Unknown';
  const issued: IssuedTokens = ctx.body ?? {};
  const tokenTypes: string[] = [];
  if (issued.access_token) tokenTypes.push('AccessToken');
  if (issued.refresh_token) tokenTypes.push('RefreshToken');
  if (issued.id_token) tokenTypes.push('IdToken');
  return {
    ...described(ctx, `ExchangeTokenBy.${grant}`),
    applicationSecret: ctx.oidc.entities[USED_SECRET],
    ...(tokenTypes.length > 0 && { tokenTypes, scope: issued.scope, tokenTtl: issued.expires_in }),
  };
}

/** What a token request is answered with (RFC 6749 §5.1). */
interface IssuedTokens {
  readonly access_token?: string;
  readonly refresh_token?: string;
  readonly id_token?: string;
  readonly scope?: string;
  readonly expires_in?: number;
}

function revoked(ctx: KoaContextWithOIDC): AuditEntry {
  const { AccessToken, RefreshToken, ClientCredentials } = ctx.oidc.entities;
  const token = AccessToken ?? RefreshToken ?? ClientCredentials;
  return {
    ...described(ctx, 'RevokeToken'),
    ...(token && { tokenTypes: [token.kind] }),
  };
}

/** Who it was about, as far as that is known, and what was asked for. A client is named only if there is one, and an organization only if the client is a member. */
function described(ctx: KoaContextWithOIDC, key: string): AuditEntry {
  const { oidc } = ctx;
  const { Account, AuthorizationCode, RefreshToken, DeviceCode, AccessToken } = oidc.entities;
  const source = AuthorizationCode ?? RefreshToken ?? DeviceCode ?? AccessToken;
  return {
    key,
    result: 'Success',
    applicationId: oidc.client?.clientId,
    organizationId: organizationGrantOf(ctx)?.organizationId,
    userId: Account?.accountId ?? source?.accountId,
    sessionId: source?.sessionUid,
    grantId: source?.grantId,
    params: shownParameters(oidc.params),
  };
}

function refused(
  entry: AuditEntry,
  { body }: KoaContextWithOIDC,
  error: Error | errors.OIDCProviderError,
): AuditEntry {
  const told = isOAuthError(body) ? errorBody(body) : { message: error.message };
  const detail = 'error_detail' in error ? error.error_detail : undefined;
  return { ...entry, result: 'Error', error: { ...told, detail } };
}

function shownParameters(parameters: Readonly<Record<string, unknown>> | undefined): object {
  const shown: Record<string, unknown> = {};
  for (const name in parameters) {
    const value = parameters[name];
    if (value !== undefined) shown[name] = SHOWN_PARAMETERS.has(name) ? short(value) : MASK;
  }
  return shown;
}

function short(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, MAX_PARAMETER_VALUES).map(short);
  return String(value).slice(0, MAX_PARAMETER_LENGTH);
}
