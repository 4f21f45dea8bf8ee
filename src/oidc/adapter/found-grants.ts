import { type AdapterPayload, type KoaContextWithOIDC, Provider } from 'oidc-provider';

const found = new WeakMap<KoaContextWithOIDC, Map<string, AdapterPayload>>();

/** Keeps a grant that came along with a code or token until the current request asks for it. */
export function keepGrant(grantId: string, grant: AdapterPayload): void {
  const { ctx } = Provider;
  if (ctx) found.set(ctx, (found.get(ctx) ?? new Map()).set(grantId, grant));
}

/** Finds a grant that was kept, once: whoever asks again wants to know how it is then. */
export function takeGrant(grantId: string): AdapterPayload | undefined {
  const grants = Provider.ctx && found.get(Provider.ctx);
  const grant = grants?.get(grantId);
  grants?.delete(grantId);
  return grant;
}
