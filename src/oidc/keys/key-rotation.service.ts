import { Injectable } from '@nestjs/common';
import { Clock } from '#src/kernel/clock.js';
import { newId, newSecret } from '#src/kernel/ids.js';
import { AdmissionQueue } from '#src/platform/admission-queue.js';
import { Config } from '#src/platform/config/config.js';
import type { OidcKeyDto, RotateOidcKeysDto } from './oidc-key.dto.js';
import { OidcKeyErrors } from './oidc-key.errors.js';
import { keyOf, type OidcKey, type OidcKeyType } from './oidc-key.js';
import { OidcKeyRepository } from './oidc-key.repository.js';
import { OidcKeyService } from './oidc-key.service.js';
import { rotationAlgorithm, type SigningKeyFamily } from './rotation-algorithm.js';
import { generateSigningKey, parseSigningKey, type SigningJwk } from './signing-key.js';
import { SigningKeySuccession } from './signing-key-succession.js';

/** Keys that are being made and that wait to be, over all tenants of the process. */
const GENERATIONS = { running: 1, waiting: 7 };

/** Cookie keys that are kept: the one that signs, and the one before it. */
const COOKIE_KEYS = 2;

/** Makes new keys take the place of those that a tenant signs with. */
@Injectable()
export class KeyRotationService {
  private readonly generation = new AdmissionQueue(GENERATIONS);

  constructor(
    private readonly config: Config,
    private readonly service: OidcKeyService,
    private readonly keys: OidcKeyRepository,
    private readonly succession: SigningKeySuccession,
  ) {}

  /** Answers with the keys of the type as they are then. */
  rotate(type: OidcKeyType, rotation: RotateOidcKeysDto): Promise<OidcKeyDto[]> {
    return type === 'cookie-keys' ? this.rotateCookieKeys(rotation) : this.rotateSigningKeys(rotation);
  }

  private async rotateCookieKeys({ rotationGracePeriod }: RotateOidcKeysDto): Promise<OidcKeyDto[]> {
    if (rotationGracePeriod !== undefined) throw OidcKeyErrors.gracePeriodOfCookieKey();
    return this.service.change('cookie-keys', async (keys) => {
      const outdated = keys.filter(({ type }) => type === 'cookie-keys').slice(COOKIE_KEYS - 1);
      for (const { id } of outdated) await this.keys.delete(id);
      await this.keys.insert({ id: newId(), type: 'cookie-keys', status: null, value: newSecret() });
    });
  }

  private async rotateSigningKeys({
    signingKeyAlgorithm = 'EC',
    rotationGracePeriod = this.config.env.PRIVATE_KEY_ROTATION_GRACE_PERIOD,
  }: RotateOidcKeysDto): Promise<OidcKeyDto[]> {
    const key = await this.makeSigningKey(signingKeyAlgorithm, rotationGracePeriod === 0);
    return this.service.change('private-keys', (keys) =>
      rotationGracePeriod === 0 ? this.putInForce(keys, key) : this.stage(keys, key, rotationGracePeriod),
    );
  }

  /** Outside every unit of work, and one at a time: an RSA key takes seconds of a thread that signatures need too. */
  private async makeSigningKey(family: SigningKeyFamily, atOnce: boolean): Promise<SigningJwk> {
    const keys = await this.succession.list();
    if (atOnce && keyOf(keys, 'Next')) throw OidcKeyErrors.nextKeyWaits();
    const current = keyOf(keys, 'Current');
    if (!current) throw new Error('the tenant has no signing key: it was not provisioned');
    const algorithm = rotationAlgorithm(family, parseSigningKey(current.value).alg);
    return this.generation.run(() => generateSigningKey(algorithm));
  }

  private async putInForce(keys: readonly OidcKey[], key: SigningJwk): Promise<void> {
    if (keyOf(keys, 'Next')) throw OidcKeyErrors.nextKeyWaits();
    await this.succession.retireCurrent(keys);
    await this.keys.insert({ ...storedAs(key), status: 'Current' });
  }

  private async stage(keys: readonly OidcKey[], key: SigningJwk, graceSeconds: number): Promise<void> {
    const waiting = keyOf(keys, 'Next');
    if (waiting) await this.keys.delete(waiting.id);
    // Whole seconds, as the REST API tells them.
    const effectiveAt = new Date((Clock.nowSeconds() + graceSeconds) * 1000);
    await this.keys.insert({ ...storedAs(key), status: 'Next', effectiveAt });
  }
}

const storedAs = (key: SigningJwk) =>
  ({ id: key.kid, type: 'private-keys', value: JSON.stringify(key) }) as const;
