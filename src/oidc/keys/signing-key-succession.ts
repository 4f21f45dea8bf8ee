import { Injectable } from '@nestjs/common';
import { Clock } from '#src/kernel/clock.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { keyOf, type OidcKey } from './oidc-key.js';
import { OidcKeyRepository } from './oidc-key.repository.js';

/**
 * Lets a staged key sign once its time has come. Nobody waits for that moment: whoever asks for the keys later than
 * that makes the change. Of several nodes one does, and the others find it done.
 */
@Injectable()
export class SigningKeySuccession {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly keys: OidcKeyRepository,
  ) {}

  /** The keys of the current tenant as they are now. */
  async list(): Promise<OidcKey[]> {
    const keys = await this.keys.list();
    return keys.some(isDue) ? this.unitOfWork.run(() => this.listLocked()) : keys;
  }

  /** The same inside a unit of work that will change them: until its end nobody else does. */
  async listLocked(): Promise<OidcKey[]> {
    await this.keys.lock();
    const keys = await this.keys.list();
    const due = keys.find(isDue);
    if (!due) return keys;
    await this.retireCurrent(keys);
    await this.keys.updateStatus(due.id, 'Current');
    return this.keys.list();
  }

  /** The key that signs becomes the previous one; the one that was previous so far is dropped. */
  async retireCurrent(keys: readonly OidcKey[]): Promise<void> {
    const previous = keyOf(keys, 'Previous');
    const current = keyOf(keys, 'Current');
    if (previous) await this.keys.delete(previous.id);
    if (current) await this.keys.updateStatus(current.id, 'Previous');
  }
}

const isDue = ({ effectiveAt }: OidcKey): boolean =>
  effectiveAt !== null && effectiveAt.getTime() <= Clock.now();
