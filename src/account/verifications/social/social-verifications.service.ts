import { Injectable } from '@nestjs/common';
import { Clock } from '#src/kernel/clock.js';
import { newId } from '#src/kernel/ids.js';
import {
  ConnectorErrors,
  SocialConnectors,
  SocialErrors,
} from '#src/modules/connectors/connectors.public.js';
import type { Account } from '../../access/account.js';
import { SealedContent } from '../../records/sealed-content.js';
import { VerificationRecords } from '../../records/verification-records.js';
import type {
  BeginSocialVerificationDto,
  SocialVerificationDto,
  VerifyAccountSocialDto,
} from './social-verification.dto.js';

/** Users show that an account with a social provider is theirs. What comes of it is linked by `/my-account/identities`. */
@Injectable()
export class SocialVerificationsService {
  constructor(
    private readonly connectors: SocialConnectors,
    private readonly records: VerificationRecords,
    private readonly sealed: SealedContent,
  ) {}

  async begin(account: Account, asked: BeginSocialVerificationDto): Promise<SocialVerificationDto> {
    const { connectorId, state, redirectUri, scope } = asked;
    const id = newId();
    const attempt = { connectorId, state, redirectUri, scope, attemptId: id, isRemembered: true };
    const { uri: authorizationUri, remembered } = await this.connectors.authorizationUri(attempt, () =>
      ConnectorErrors.invalidId(connectorId),
    );
    const { target } = await this.connectors.get(connectorId);
    const content = { connectorId, target, remembered: this.sealed.seal(remembered, id) };
    const { expiresAt } = await this.records.create(account, 'Social', content, { id });
    return { verificationRecordId: id, authorizationUri, expiresAt: expiresAt.toISOString() };
  }

  /** What was remembered goes with the first answer, right or wrong. */
  async verify(
    account: Account,
    { verificationRecordId: id, connectorData }: VerifyAccountSocialDto,
  ): Promise<void> {
    const record = await this.records.get(account, id, 'Social');
    const { remembered, ...known } = record.content;
    if (remembered === undefined) throw SocialErrors.nothingRemembered();
    await this.records.replace(record, known, { isVerified: false });
    const issuedAt = Clock.now();
    const { connectorId } = known;
    const opened = this.sealed.open(remembered, id);
    const { userInfo, tokens } = await this.connectors.signIn(connectorId, connectorData, opened);
    const { enableTokenStorage } = await this.connectors.get(connectorId);
    const kept = tokens && enableTokenStorage ? { tokens: this.sealed.seal({ tokens, issuedAt }, id) } : {};
    await this.records.replace({ id, content: known }, { ...known, userInfo, ...kept }, { isVerified: true });
  }
}
