import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ACME } from '#src/kernel/acme.js';
import { BackupCodeFactor, MfaErrors, TotpFactor, UserFactorDto } from '#src/modules/mfa/mfa.public.js';
import {
  DeleteEndpoint,
  GetEndpoint,
  PatchEndpoint,
  PostEndpoint,
  PutEndpoint,
} from '#src/platform/http/endpoint.js';
import { PathParameters } from '#src/platform/http/openapi/path-parameters.js';
import { ProofOfIdentity } from '../access/account-api.js';
import type { Account } from '../access/account.js';
import { CurrentAccount } from '../access/current-account.js';
import { AccountErrors, CHANGE_ERRORS } from '../account.errors.js';
import { EnrolmentService } from './enrolment.service.js';
import { FactorErrors } from './factor.errors.js';
import { NewBackupCodesDto, ShownBackupCodesDto, TotpSecretDto } from './my-factor.dto.js';
import { MyFactorsService } from './my-factors.service.js';
import { AddFactorDto, RenamePasskeyDto, ReplaceTotpDto } from './new-factor.dto.js';

const { permissionDenied, scopeLacksUnauthorized, recordNotFound, fieldNotEnabled } = AccountErrors;

@ApiTags('My account')
@PathParameters({
  verificationId: {
    description: 'Id of the second factor: `id` in `GET /api/my-account/mfa-verifications`.',
    example: ACME.factorId,
  },
})
@Controller('my-account/mfa-verifications')
export class MyFactorController {
  constructor(
    private readonly factors: MyFactorsService,
    private readonly enrolment: EnrolmentService,
    private readonly totps: TotpFactor,
    private readonly backupCodes: BackupCodeFactor,
  ) {}

  @GetEndpoint('', {
    audience: 'account',
    summary: 'List my second factors',
    description: 'The second factors that the user has set up, the oldest first, without their secrets.',
    returns: [UserFactorDto],
    // An authenticator application, backup codes and 20 passkeys.
    maxItems: 22,
    operationId: 'GetMfaVerifications',
    errors: [fieldNotEnabled, scopeLacksUnauthorized],
  })
  list(@CurrentAccount() account: Account) {
    return this.factors.list(account);
  }

  @ProofOfIdentity()
  @PostEndpoint('', {
    audience: 'account',
    summary: 'Add second factor to my account',
    description:
      'Sets up an authenticator application, a passkey or backup codes. Nothing ends; from now on the user is asked for a second factor.',
    operationId: 'AddMfaVerification',
    errors: [
      ...CHANGE_ERRORS,
      FactorErrors.totpSecretInvalid,
      recordNotFound,
      MfaErrors.factorNotEnabled,
      MfaErrors.totpInUse,
      MfaErrors.invalidTotpCode,
      MfaErrors.backupCodesInUse,
      MfaErrors.backupCodesAlone,
      MfaErrors.wrongBackupCodeFormat,
      MfaErrors.tooManyPasskeys,
      MfaErrors.webAuthnFailed,
    ],
  })
  add(@CurrentAccount() account: Account, @Body() factor: AddFactorDto) {
    return this.enrolment.add(account, factor);
  }

  @ProofOfIdentity()
  @PutEndpoint('totp', {
    audience: 'account',
    summary: 'Set my authenticator application',
    description:
      'Puts an authenticator application in place of the one that the user has, or adds it. Where one is replaced, the other sessions of the user end.',
    operationId: 'CreateOrReplaceTotpMfaVerification',
    errors: [
      ...CHANGE_ERRORS,
      MfaErrors.factorNotEnabled,
      FactorErrors.totpSecretInvalid,
      MfaErrors.invalidTotpCode,
    ],
  })
  replaceTotp(@CurrentAccount() account: Account, @Body() totp: ReplaceTotpDto) {
    return this.enrolment.replaceTotp(account, totp);
  }

  @PostEndpoint('totp-secret/generate', {
    audience: 'account',
    summary: 'Generate secret of an authenticator application',
    description:
      'Makes up a secret for an authenticator application. Nothing is kept; each call makes another.',
    returns: TotpSecretDto,
    status: 200,
    operationId: 'GenerateTotpSecret',
  })
  generateTotpSecret() {
    return { secret: this.totps.newSecret() };
  }

  @PostEndpoint('backup-codes/generate', {
    audience: 'account',
    summary: 'Generate backup codes',
    description: 'Makes up ten backup codes. Nothing is kept; each call makes others.',
    returns: NewBackupCodesDto,
    status: 200,
    operationId: 'GenerateMyAccountBackupCodes',
  })
  generateBackupCodes() {
    return { codes: this.backupCodes.generate() };
  }

  @ProofOfIdentity()
  @GetEndpoint('backup-codes', {
    audience: 'account',
    summary: 'Get my backup codes',
    description: 'Shows the backup codes of the user in clear, to whoever proves to be that user.',
    returns: ShownBackupCodesDto,
    operationId: 'GetBackupCodes',
    errors: [permissionDenied, scopeLacksUnauthorized, FactorErrors.noBackupCodes],
  })
  showBackupCodes(@CurrentAccount() account: Account) {
    return this.factors.showBackupCodes(account);
  }

  @ProofOfIdentity()
  @PatchEndpoint(':verificationId/name', {
    audience: 'account',
    summary: 'Rename my passkey',
    description: 'Changes what the user calls a passkey. Answers the plain text `OK`.',
    returns: 'text',
    operationId: 'UpdateMfaVerificationName',
    errors: [...CHANGE_ERRORS, recordNotFound],
  })
  rename(
    @CurrentAccount() account: Account,
    @Param('verificationId') id: string,
    @Body() { name }: RenamePasskeyDto,
  ) {
    return this.factors.rename(account, id, name);
  }

  @ProofOfIdentity()
  @DeleteEndpoint(':verificationId', {
    audience: 'account',
    summary: 'Remove second factor from my account',
    description:
      'Removes a second factor, the last one too. The other sessions of the user end. Who needs a second factor is asked to set one up at the next sign-in, and gets no tokens for organizations that require one until then.',
    operationId: 'DeleteMfaVerification',
    errors: [...CHANGE_ERRORS, recordNotFound],
  })
  remove(@CurrentAccount() account: Account, @Param('verificationId') id: string) {
    return this.factors.remove(account, id);
  }
}
