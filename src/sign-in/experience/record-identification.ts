import { Injectable } from '@nestjs/common';
import type { SignInExperience } from '#src/modules/sign-in-experience/sign-in-experience.public.js';
import { type StoredUser, UserAccounts } from '#src/modules/users/users.public.js';
import type { ForgotPasswordFlow, SignInFlow } from '../flow/flow.js';
import { claimIn, identify } from '../flow/identify.js';
import { enterpriseSsoRecordOf, recordOf, socialRecordOf } from '../flow/records.js';
import type { VerificationRecord } from '../records/verification-record.js';
import { SignInErrors } from '../sign-in.errors.js';
import { SsoSignInErrors } from '../sso-sign-in.errors.js';
import { SocialIdentificationService } from './social/social-identification.service.js';
import { emailIn, SsoDomains } from './sso/sso-domains.js';
import { SsoIdentificationService } from './sso/sso-identification.service.js';

interface Asked {
  readonly verificationId: string;
  /** Whether a social identity is linked to the account that has its address. */
  readonly isLinking: boolean;
  readonly settings: SignInExperience;
}

/** Finds out whom a record stands for. */
@Injectable()
export class RecordIdentification {
  constructor(
    private readonly accounts: UserAccounts,
    private readonly social: SocialIdentificationService,
    private readonly enterprises: SsoIdentificationService,
    private readonly domains: SsoDomains,
  ) {}

  /** The flow, which is about that user from then on. Throws what `claimIn` and `identify` throw, and where there is no such user. */
  async identify<Kind extends SignInFlow | ForgotPasswordFlow>(
    flow: Kind,
    { verificationId, isLinking, settings }: Asked,
  ): Promise<Kind> {
    const record = recordOf(flow, verificationId);
    const ssoConnectors = await this.domains.connectorsOf(emailIn(record), settings);
    const claim = claimIn(flow, record, { settings, ssoConnectors });
    if ('identity' in claim)
      return this.social.identify(flow, socialRecordOf(flow, verificationId), { shown: claim, isLinking });
    if ('enterpriseIdentity' in claim)
      return this.enterprises.identify(flow, enterpriseSsoRecordOf(flow, verificationId), claim);
    const user = await ('userId' in claim
      ? this.accounts.findActive(claim.userId)
      : this.accounts.findActiveBy(claim.address));
    if (!user) throw SignInErrors.userNotExist('identifier' in record ? record.identifier.value : undefined);
    await this.requireOwnWay(record, user, settings);
    return identify(flow, user, claim);
  }

  /** A passkey names no address, so that of the user counts. */
  private async requireOwnWay(
    { type }: VerificationRecord,
    { primaryEmail }: StoredUser,
    settings: SignInExperience,
  ): Promise<void> {
    if (type !== 'SignInPasskey') return;
    const connectors = await this.domains.connectorsOf(primaryEmail, settings);
    if (connectors.length > 0) throw SsoSignInErrors.passkeyNotAllowed();
  }
}
