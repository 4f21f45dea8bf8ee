import { createHash } from 'node:crypto';
import type { JWTVerifyGetKey } from 'jose';
import { LRUCache } from 'lru-cache';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import type { Actor } from './actor.js';

/** What was found out about a token. */
export interface VerifiedToken<Who extends Actor> {
  readonly actor: Who;
  readonly issuer: string;
  /** The keys of the issuer at that time: once they have changed, what they proved counts no more. */
  readonly keys: JWTVerifyGetKey;
  /** Epoch seconds. */
  readonly expiresAt: number;
}

/** About 4 MB. */
const REMEMBERED_TOKENS = 10_000;

/**
 * Access tokens that were verified for the current tenant, so that a client that calls again and again costs one
 * signature. Kept under a hash, since whoever reads a token can use it.
 */
export class VerifiedTokens<Who extends Actor> {
  private readonly remembered = new LRUCache<string, VerifiedToken<Who>>({ max: REMEMBERED_TOKENS });

  find(token: string): VerifiedToken<Who> | undefined {
    return this.remembered.get(keyOf(token));
  }

  remember(token: string, verified: VerifiedToken<Who>): void {
    this.remembered.set(keyOf(token), verified);
  }
}

const keyOf = (token: string): string =>
  `${TenantContext.get()} ${createHash('sha256').update(token).digest('base64')}`;
