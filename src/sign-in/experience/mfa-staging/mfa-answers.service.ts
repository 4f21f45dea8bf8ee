import { Injectable } from '@nestjs/common';
import type { PendingInteraction } from '#src/oidc/oidc.public.js';
import type { Flow } from '../../flow/flow.js';
import type { StagedMfa } from '../../flow/staged-mfa.js';
import { FlowMfa } from '../../mfa/flow-mfa.js';
import { MfaStaging } from './mfa-staging.js';

/** Stages what users decide about second factors. */
@Injectable()
export class MfaAnswersService {
  constructor(
    private readonly staging: MfaStaging,
    private readonly mfa: FlowMfa,
  ) {}

  enable(interaction: PendingInteraction): Promise<void> {
    return this.staging.change(interaction, WHAT, (flow) => ({ ...flow, mfa: enabled(flow.mfa) }));
  }

  /** Throws `session.mfa.mfa_policy_not_user_controlled` (422). */
  skip(interaction: PendingInteraction): Promise<void> {
    return this.staging.change(interaction, WHAT, async (flow, user) => {
      await this.mfa.requireSkippable(flow, user);
      return answered(flow, { skipped: true });
    });
  }

  skipSuggestion(interaction: PendingInteraction): Promise<void> {
    return this.staging.change(interaction, WHAT, (flow) => answered(flow, { suggestionSkipped: true }));
  }

  skipPasskey(interaction: PendingInteraction): Promise<void> {
    return this.staging.change(interaction, WHAT, (flow) => answered(flow, { passkeySkipped: true }));
  }
}

/** The name in the audit log: users decide about their profile. */
const WHAT = 'Profile.Update';

const answered = (flow: Flow, answer: StagedMfa): Flow => ({ ...flow, mfa: { ...flow.mfa, ...answer } });

/** Who wanted none before wants one now. */
export const enabled = ({ skipped: _skipped, ...mfa }: StagedMfa): StagedMfa => ({ ...mfa, enabled: true });
