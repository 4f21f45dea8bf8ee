import { Body, Controller, Headers } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import { ConnectorErrors, MessageErrors } from '#src/modules/connectors/connectors.public.js';
import { AllowedEmailErrors } from '#src/modules/sign-in-experience/sign-in-experience.public.js';
import { UserErrors, UserPasswordErrors } from '#src/modules/users/users.public.js';
import {
  addressOf,
  AttemptErrors,
  VerificationCodeErrors,
} from '#src/modules/verification/verification.public.js';
import { AuthErrors } from '#src/platform/auth/auth.errors.js';
import { PostEndpoint } from '#src/platform/http/endpoint.js';
import { OverloadErrors } from '#src/platform/overload.errors.js';
import { AccountErrors } from '../account.errors.js';
import type { Account } from '../access/account.js';
import { CurrentAccount } from '../access/current-account.js';
import type { VerificationRecord } from '../records/verification-record.js';
import { CodeVerificationService } from './code-verification.service.js';
import { PasswordVerificationService } from './password-verification.service.js';
import {
  SendAccountCodeDto,
  VerificationRecordDto,
  VerificationRecordIdDto,
  VerifyAccountCodeDto,
  VerifyPasswordDto,
} from './verification.dto.js';

@ApiTags('Verifications')
@Controller('verifications')
export class VerificationController {
  constructor(
    private readonly passwords: PasswordVerificationService,
    private readonly codes: CodeVerificationService,
  ) {}

  @PostEndpoint('password', {
    audience: 'account',
    summary: 'Verify my password',
    description:
      'Users prove by their password who they are. Failed attempts count, as at a sign-in. The record is for changes in the next ten minutes, in the same session.',
    returns: VerificationRecordDto,
    errors: [
      AuthErrors.thirdPartyForbidden,
      UserPasswordErrors.invalidCredentials,
      UserPasswordErrors.expired,
      AttemptErrors.blocked,
      EntityErrors.notFound,
      OverloadErrors.tooManyAtOnce,
    ],
    operationId: 'CreateVerificationByPassword',
  })
  async verifyPassword(@CurrentAccount() account: Account, @Body() { password }: VerifyPasswordDto) {
    return shown(await this.passwords.verify(account, password));
  }

  @PostEndpoint('verification-code', {
    audience: 'account',
    summary: 'Send me a verification code',
    description:
      'Sends a code to an address. One to an address of the user proves who they are; one to a new address proves that it is theirs, for the change that makes it so.',
    returns: VerificationRecordDto,
    errors: [
      AuthErrors.thirdPartyForbidden,
      ...Object.values(AllowedEmailErrors),
      UserErrors.invalidPhone,
      UserErrors.suspended,
      MessageErrors.rateLimited,
      ConnectorErrors.noConnector,
      ConnectorErrors.general,
      ConnectorErrors.invalidConfig,
      ConnectorErrors.invalidResponse,
      ConnectorErrors.templateNotFound,
      ConnectorErrors.rateLimitExceeded,
      OverloadErrors.tooManyAtOnce,
    ],
    operationId: 'CreateVerificationByVerificationCode',
  })
  async sendCode(
    @CurrentAccount() account: Account,
    @Body() { identifier, templateType: type }: SendAccountCodeDto,
    @Headers('accept-language') acceptLanguage: string | undefined,
  ) {
    const asked = { address: addressOf(identifier), type, languages: { acceptLanguage } };
    return shown(await this.codes.send(account, asked));
  }

  @PostEndpoint('verification-code/verify', {
    audience: 'account',
    summary: 'Verify my verification code',
    description:
      'Compares a code that the user typed. It counts once; after too many wrong ones it counts no more, and another has to be sent.',
    returns: VerificationRecordIdDto,
    status: 200,
    errors: [
      AuthErrors.thirdPartyForbidden,
      AccountErrors.recordNotFound,
      ...Object.values(VerificationCodeErrors),
      AttemptErrors.blocked,
      UserErrors.invalidPhone,
      OverloadErrors.tooManyAtOnce,
    ],
    operationId: 'VerifyVerificationByVerificationCode',
  })
  async verifyCode(
    @CurrentAccount() account: Account,
    @Body() { identifier, verificationId, code }: VerifyAccountCodeDto,
  ) {
    await this.codes.verify(account, { address: addressOf(identifier), verificationId, code });
    return { verificationRecordId: verificationId };
  }
}

const shown = ({ id, expiresAt }: Pick<VerificationRecord, 'id' | 'expiresAt'>): VerificationRecordDto => ({
  verificationRecordId: id,
  expiresAt: expiresAt.toISOString(),
});
