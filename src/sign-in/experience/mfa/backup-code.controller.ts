import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { MfaErrors } from '#src/modules/mfa/mfa.public.js';
import { AttemptErrors } from '#src/modules/verification/verification.public.js';
import type { PendingInteraction } from '#src/oidc/oidc.public.js';
import { PostEndpoint } from '#src/platform/http/endpoint.js';
import { OverloadErrors } from '#src/platform/overload.errors.js';
import { CurrentInteraction } from '../../current-interaction.js';
import { VerificationDto } from '../verification.dto.js';
import { BackupCodesToBindDto, VerifyBackupCodeDto } from './backup-code.dto.js';
import { BackupCodeVerificationService } from './backup-code-verification.service.js';
import { FACTOR_ERRORS } from './factor-errors.js';

@ApiTags('Experience')
@Controller('experience/verification/backup-code')
export class BackupCodeController {
  constructor(private readonly backupCodes: BackupCodeVerificationService) {}

  @PostEndpoint('generate', {
    audience: 'experience',
    summary: 'Generate backup codes',
    description:
      'Makes ten backup codes. They take the place of those that the user has once the verification was bound and the interaction is submitted.',
    returns: BackupCodesToBindDto,
    status: 200,
    errors: FACTOR_ERRORS,
    operationId: 'GenerateBackupCodes',
  })
  generate(@CurrentInteraction() interaction: PendingInteraction) {
    return this.backupCodes.generate(interaction);
  }

  @PostEndpoint('verify', {
    audience: 'experience',
    summary: 'Verify backup code',
    description: 'Spends a backup code of the user, which shows their second factor. Each counts once.',
    returns: VerificationDto,
    status: 200,
    errors: [
      ...FACTOR_ERRORS,
      MfaErrors.invalidBackupCode,
      AttemptErrors.blocked,
      OverloadErrors.tooManyAtOnce,
    ],
    operationId: 'VerifyBackupCode',
  })
  verify(@CurrentInteraction() interaction: PendingInteraction, @Body() { code }: VerifyBackupCodeDto) {
    return this.backupCodes.verify(interaction, code);
  }
}
