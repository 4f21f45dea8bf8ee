import { Injectable } from '@nestjs/common';
import { Clock } from '#src/kernel/clock.js';
import { DAY_MILLISECONDS } from '#src/kernel/durations.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { Job } from '#src/platform/jobs/job-handlers.js';
import { Jobs } from '#src/platform/jobs/jobs.js';
import { DomainProof } from '#src/platform/outbound/domain-proof.js';
import { DomainAcceptance } from './domain-acceptance.js';
import { DomainClaimRepository } from './domain-claim.repository.js';

const VERIFY = 'my-organization.verify-domain';
/** Long enough for whoever has to be asked for a record. */
const CLAIM_MILLISECONDS = 7 * DAY_MILLISECONDS;
/** As long as the claim is old: a record that is there soon is seen soon. */
const SHORTEST_PAUSE_MILLISECONDS = 60_000;
const LONGEST_PAUSE_MILLISECONDS = 6 * 60 * 60_000;

interface ClaimedDomain {
  readonly organizationId: string;
  readonly emailDomain: string;
}

/** Looks for the proof of a claimed domain until its owner has published it. */
@Injectable()
export class DomainVerification {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly jobs: Jobs,
    private readonly claims: DomainClaimRepository,
    private readonly proof: DomainProof,
    private readonly acceptance: DomainAcceptance,
  ) {}

  /** Part of a unit of work: looks for the proof as soon as that is committed, and again until the claim is too old. */
  start({ organizationId, emailDomain }: ClaimedDomain, runAt?: number): Promise<void> {
    const claimed: ClaimedDomain = { organizationId, emailDomain };
    return this.jobs.enqueue(VERIFY, claimed, { key: `${VERIFY}:${organizationId}:${emailDomain}`, runAt });
  }

  /** Name servers of strangers are waited for, like their webhooks. */
  @Job(VERIFY, 'delivery')
  async verify({ organizationId, emailDomain }: ClaimedDomain): Promise<void> {
    const claim = await this.claims.find(organizationId, emailDomain);
    if (!claim) return;
    if (await this.proof.isPublished(emailDomain, claim.proof)) return this.acceptance.accept(claim);
    const age = Clock.now() - claim.claimedAt;
    if (age >= CLAIM_MILLISECONDS) return this.claims.end(claim);
    const pause = Math.min(Math.max(age, SHORTEST_PAUSE_MILLISECONDS), LONGEST_PAUSE_MILLISECONDS);
    await this.unitOfWork.run(() => this.start(claim, Clock.now() + pause));
  }
}
