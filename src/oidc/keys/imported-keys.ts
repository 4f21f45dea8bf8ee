import { AppError } from '#src/kernel/errors.js';
import { createPrivateKey, type KeyObject } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { calculateJwkThumbprint, exportJWK } from 'jose';
import { OidcKeyRepository } from './oidc-key.repository.js';
import { OidcKeyService } from './oidc-key.service.js';
import type { SigningAlgorithm } from './signing-algorithm.js';
import type { SigningJwk } from './signing-key.js';

const unusableKey = AppError.declare(
  'unprocessable',
  'oidc.invalid_request',
  'The key is no private key in PEM of RSA, P-256, P-384 or Ed25519.',
);

/** A signing key of another server. */
export interface ForeignKey {
  /** A private key in PEM: PKCS #8, PKCS #1 or SEC 1. */
  readonly pem: string;
  readonly status: 'Current' | 'Previous';
}

/** Lets a tenant sign with keys that another server signed with, so that what was signed there counts here. */
@Injectable()
export class ImportedKeys {
  constructor(
    private readonly service: OidcKeyService,
    private readonly keys: OidcKeyRepository,
  ) {}

  /** They take the place of all signing keys of the tenant. Throws where one is of no algorithm that tenants sign with. */
  async replace(imported: readonly ForeignKey[]): Promise<void> {
    const keys = await Promise.all(
      imported.map(async ({ pem, status }) => ({ status, jwk: await signingJwk(pem) })),
    );
    await this.service.change('private-keys', async (present) => {
      for (const { id, type } of present) if (type === 'private-keys') await this.keys.delete(id);
      for (const { status, jwk } of keys) {
        await this.keys.insert({
          id: jwk.kid,
          type: 'private-keys',
          status,
          value: JSON.stringify(jwk),
        });
      }
    });
  }
}

async function signingJwk(pem: string): Promise<SigningJwk> {
  const key = privateKeyOf(pem);
  const jwk = await exportJWK(key);
  return { ...jwk, kid: await calculateJwkThumbprint(jwk), alg: algorithmOf(key), use: 'sig' };
}

function privateKeyOf(pem: string): KeyObject {
  try {
    return createPrivateKey(pem);
  } catch {
    // The error could quote the key.
    throw unusableKey();
  }
}

function algorithmOf({ asymmetricKeyType: type, asymmetricKeyDetails }: KeyObject): SigningAlgorithm {
  const curve = asymmetricKeyDetails?.namedCurve;
  if (type === 'ec' && curve === 'prime256v1') return 'ES256';
  if (type === 'ec' && curve === 'secp384r1') return 'ES384';
  if (type === 'rsa') return 'RS256';
  if (type === 'ed25519') return 'EdDSA';
  throw unusableKey();
}
