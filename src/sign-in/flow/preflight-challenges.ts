import { Injectable } from '@nestjs/common';
import type { PendingInteraction } from '#src/oidc/oidc.public.js';
import { HashPurpose, KeyedHash } from '#src/platform/crypto/keyed-hash.js';
import type { PasskeyChallenge } from '../records/sign-in-passkey.record.js';
import { PreflightChallengeRepository } from './preflight-challenge.repository.js';

/** Other than that of the flow, so that both rows are beside each other. */
const PREFLIGHT_UID = new HashPurpose('passkey-preflight');

/** What the page of an interaction has asked the browser for, whoever its user may be: one at a time. */
@Injectable()
export class PreflightChallenges {
  constructor(
    private readonly challenges: PreflightChallengeRepository,
    private readonly keyedHash: KeyedHash,
  ) {}

  async keep({ uid, expiresAt }: PendingInteraction, challenge: PasskeyChallenge): Promise<void> {
    await this.challenges.upsert(await this.keyedHash.of(PREFLIGHT_UID, uid), challenge, expiresAt);
  }

  /** The first who asks gets it. */
  async take({ uid }: PendingInteraction): Promise<PasskeyChallenge | undefined> {
    return this.challenges.take(await this.keyedHash.of(PREFLIGHT_UID, uid));
  }
}
