import { createLocalJWKSet, exportJWK, generateKeyPair, type JWTVerifyGetKey, SignJWT } from 'jose';
import { afterEach, describe, expect, it } from 'vitest';
import { Clock } from '#src/kernel/clock.js';
import type { Actor } from '#src/platform/auth/actor.js';
import { type TokenPolicy, TokenVerifier, type TrustedIssuer } from '#src/platform/auth/token-verifier.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';

const ISSUER = 'https://id.example.com/oidc';
const KEY = { alg: 'ES256', kid: 'one' } as const;

/** An issuer whose keys change, and which counts how often one is asked for. */
class Issuer implements TokenPolicy<Actor> {
  lookups = 0;
  private keys: JWTVerifyGetKey | undefined;

  audienceOf(): string {
    return `https://${TenantContext.get()}.logto.app/api`;
  }

  bearerOf(actor: Actor): Actor {
    return actor;
  }

  issuerOf(issuer: string): Promise<TrustedIssuer | undefined> {
    const { keys } = this;
    return Promise.resolve(issuer === ISSUER && keys ? { tenantId: 'default', keys } : undefined);
  }

  /** Takes a new key in place of the others; returns a token of it, for the tenant `default`. */
  async changeKeys(): Promise<string> {
    const { publicKey, privateKey } = await generateKeyPair(KEY.alg);
    const find = createLocalJWKSet({ keys: [{ ...(await exportJWK(publicKey)), ...KEY }] });
    this.keys = Object.assign(
      (...request: Parameters<JWTVerifyGetKey>) => {
        this.lookups += 1;
        return find(...request);
      },
      { reload: () => undefined },
    );
    return new SignJWT({ sub: 'me', client_id: 'me', scope: 'all' })
      .setProtectedHeader({ ...KEY, typ: 'at+jwt' })
      .setIssuer(ISSUER)
      .setAudience('https://default.logto.app/api')
      .setIssuedAt()
      .setExpirationTime('1h')
      .sign(privateKey);
  }

  removeKeys(): void {
    this.keys = undefined;
  }
}

describe('a token that was verified', () => {
  afterEach(() => Clock.use());

  async function verifiedOnce() {
    const issuer = new Issuer();
    const tokens = new TokenVerifier(issuer);
    const token = await issuer.changeKeys();
    const actorIn = (tenantId: string) => TenantContext.run(tenantId, () => tokens.actorOf(token));
    expect(await actorIn('default')).toMatchObject({ kind: 'application', id: 'me' });
    expect(issuer.lookups).toBe(1);
    return { issuer, actorIn };
  }
  const refusal = { code: 'auth.unauthorized' };

  it('is not verified again', async () => {
    const { issuer, actorIn } = await verifiedOnce();
    expect(await actorIn('default')).toMatchObject({ id: 'me', scopes: new Set(['all']) });
    expect(issuer.lookups).toBe(1);
  });

  it('is refused once its key was replaced', async () => {
    const { issuer, actorIn } = await verifiedOnce();
    await issuer.changeKeys();
    await expect(actorIn('default')).rejects.toMatchObject(refusal);
    await expect(actorIn('default')).rejects.toMatchObject(refusal);
  });

  it('is refused once its issuer is trusted no more', async () => {
    const { issuer, actorIn } = await verifiedOnce();
    issuer.removeKeys();
    await expect(actorIn('default')).rejects.toMatchObject(refusal);
  });

  it('is looked at again after it expired', async () => {
    const { issuer, actorIn } = await verifiedOnce();
    const start = Date.now();
    // Fifteen seconds are tolerated, and the token was made a while ago.
    Clock.use(() => start + 3_600_000 + 5_000);
    await actorIn('default');
    expect(issuer.lookups).toBe(1);
    Clock.use(() => start + 3_600_000 + 16_000);
    await actorIn('default').catch(() => undefined);
    expect(issuer.lookups).toBe(2);
  });

  it('counts in no other tenant', async () => {
    const { issuer, actorIn } = await verifiedOnce();
    await expect(actorIn('acme')).rejects.toMatchObject(refusal);
    expect(issuer.lookups).toBe(2);
  });
});
