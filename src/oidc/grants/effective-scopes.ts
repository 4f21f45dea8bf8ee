import type { KoaContextWithOIDC } from 'oidc-provider';

/** The scopes that a request with a code or token is about: those that it names, else all that the code or token has. */
export const effectiveScopes = (
  { oidc }: KoaContextWithOIDC,
  token: { readonly scope?: string; readonly scopes?: ReadonlySet<string> },
): ReadonlySet<string> => (oidc.params?.['scope'] ? oidc.requestParamScopes : (token.scopes ?? new Set()));
