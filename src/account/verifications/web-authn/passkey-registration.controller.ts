import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { MfaErrors } from '#src/modules/mfa/mfa.public.js';
import { UserErrors } from '#src/modules/users/users.public.js';
import { AuthErrors } from '#src/platform/auth/auth.errors.js';
import { PostEndpoint } from '#src/platform/http/endpoint.js';
import type { Account } from '../../access/account.js';
import { CurrentAccount } from '../../access/current-account.js';
import { AccountErrors } from '../../account.errors.js';
import {
  PasskeyRegistrationDto,
  VerifiedPasskeyDto,
  VerifyPasskeyRegistrationDto,
} from './passkey-registration.dto.js';
import { PasskeyRegistrationsService } from './passkey-registrations.service.js';
import { TenantOrigin } from './tenant-origin.js';

@ApiTags('Verifications')
@Controller('verifications/web-authn/registration')
export class PasskeyRegistrationController {
  constructor(private readonly registrations: PasskeyRegistrationsService) {}

  @PostEndpoint('', {
    audience: 'account',
    summary: 'Begin passkey registration',
    description: 'Makes the options by which a browser makes a passkey for the user.',
    returns: PasskeyRegistrationDto,
    status: 200,
    operationId: 'GenerateWebAuthnRegistrationOptions',
    errors: [AuthErrors.thirdPartyForbidden, UserErrors.suspended],
  })
  begin(@CurrentAccount() account: Account, @TenantOrigin() origin: string) {
    return this.registrations.begin(account, origin);
  }

  @PostEndpoint('verify', {
    audience: 'account',
    summary: 'Verify passkey registration',
    description:
      'Checks what the browser answered; once, so a wrong answer needs new options. The record then makes the passkey a factor: `POST /api/my-account/mfa-verifications`.',
    returns: VerifiedPasskeyDto,
    status: 200,
    operationId: 'VerifyWebAuthnRegistration',
    errors: [AuthErrors.thirdPartyForbidden, AccountErrors.recordNotFound, MfaErrors.webAuthnFailed],
  })
  verify(
    @CurrentAccount() account: Account,
    @TenantOrigin() origin: string,
    @Body() body: VerifyPasskeyRegistrationDto,
  ) {
    return this.registrations.verify(account, origin, body);
  }
}
