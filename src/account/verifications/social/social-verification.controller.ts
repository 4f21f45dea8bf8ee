import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ConnectorErrors, SIGN_IN_ERRORS, SocialErrors } from '#src/modules/connectors/connectors.public.js';
import { PostEndpoint } from '#src/platform/http/endpoint.js';
import { AccountErrors } from '../../account.errors.js';
import type { Account } from '../../access/account.js';
import { CurrentAccount } from '../../access/current-account.js';
import { VerificationRecordIdDto } from '../verification.dto.js';
import {
  BeginSocialVerificationDto,
  SocialVerificationDto,
  VerifyAccountSocialDto,
} from './social-verification.dto.js';
import { SocialVerificationsService } from './social-verifications.service.js';

@ApiTags('Verifications')
@Controller('verifications/social')
export class SocialVerificationController {
  constructor(private readonly verifications: SocialVerificationsService) {}

  @PostEndpoint('', {
    audience: 'account',
    summary: 'Begin social verification',
    description:
      'Says where the user shows that an account with a social provider is theirs. The record is for the same session, for ten minutes.',
    returns: SocialVerificationDto,
    operationId: 'CreateVerificationBySocial',
    errors: [
      SocialErrors.insufficientInfo,
      ConnectorErrors.invalidId,
      SocialErrors.unexpectedType,
      ...SIGN_IN_ERRORS,
    ],
  })
  begin(@CurrentAccount() account: Account, @Body() asked: BeginSocialVerificationDto) {
    return this.verifications.begin(account, asked);
  }

  @PostEndpoint('verify', {
    audience: 'account',
    summary: 'Verify social verification',
    description:
      'Asks the provider who came back; once, so after an error the user has to be sent there again. The record then links the account: `POST /api/my-account/identities`.',
    returns: VerificationRecordIdDto,
    status: 200,
    operationId: 'VerifyVerificationBySocial',
    errors: [
      AccountErrors.recordNotFound,
      ConnectorErrors.invalidId,
      SocialErrors.nothingRemembered,
      ...SIGN_IN_ERRORS,
    ],
  })
  async verify(@CurrentAccount() account: Account, @Body() body: VerifyAccountSocialDto) {
    await this.verifications.verify(account, body);
    return { verificationRecordId: body.verificationRecordId };
  }
}
