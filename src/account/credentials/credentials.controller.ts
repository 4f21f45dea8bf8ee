import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AllowedEmailErrors } from '#src/modules/sign-in-experience/sign-in-experience.public.js';
import { PasswordPolicyErrors, UserErrors, UserPasswordErrors } from '#src/modules/users/users.public.js';
import { AuthErrors } from '#src/platform/auth/auth.errors.js';
import { DeleteEndpoint, PostEndpoint } from '#src/platform/http/endpoint.js';
import { OverloadErrors } from '#src/platform/overload.errors.js';
import { ProofOfIdentity } from '../access/account-api.js';
import type { Account } from '../access/account.js';
import { CurrentAccount } from '../access/current-account.js';
import { AccountErrors } from '../account.errors.js';
import { SetMyEmailDto, SetMyPasswordDto, SetMyPhoneDto } from './credentials.dto.js';
import { MyAddressService } from './my-address.service.js';
import { MyPasswordService } from './my-password.service.js';

const PROVED = [
  AccountErrors.permissionDenied,
  AccountErrors.fieldNotEditable,
  AuthErrors.thirdPartyForbidden,
] as const;
const OF_ADDRESS = [...PROVED, AccountErrors.scopeLacksInvalid] as const;
const ENDS = 'Sessions of the user elsewhere end, as the tenant has it; the one of this request goes on.';

@ApiTags('My account')
@Controller('my-account')
export class CredentialsController {
  constructor(
    private readonly passwords: MyPasswordService,
    private readonly addresses: MyAddressService,
  ) {}

  @PostEndpoint('password', {
    audience: 'account',
    summary: 'Set my password',
    description: `Changes the password, or sets the first one. Needs a proof of identity, unless the user has neither password nor e-mail address nor phone number. ${ENDS}`,
    errors: [
      ...PROVED,
      PasswordPolicyErrors.rejected,
      UserPasswordErrors.samePassword,
      UserErrors.passwordExists,
      UserErrors.suspended,
      OverloadErrors.tooManyAtOnce,
    ],
    operationId: 'UpdatePassword',
  })
  @ProofOfIdentity()
  setPassword(@CurrentAccount() account: Account, @Body() { password }: SetMyPasswordDto) {
    return this.passwords.set(account, password);
  }

  @PostEndpoint('primary-email', {
    audience: 'account',
    summary: 'Set my e-mail address',
    description: `Changes the e-mail address to one that a code has shown to be the user's. Needs a proof of identity, and the scope \`email\`. ${ENDS}`,
    errors: [
      ...OF_ADDRESS,
      ...Object.values(AllowedEmailErrors),
      AccountErrors.recordNotFound,
      UserErrors.emailInUse,
    ],
    operationId: 'UpdatePrimaryEmail',
  })
  @ProofOfIdentity()
  setEmail(
    @CurrentAccount() account: Account,
    @Body() { email: value, newIdentifierVerificationRecordId: recordId }: SetMyEmailDto,
  ) {
    return this.addresses.set(account, { type: 'email', value }, recordId);
  }

  @DeleteEndpoint('primary-email', {
    audience: 'account',
    summary: 'Remove my e-mail address',
    description: `Needs a proof of identity, the scope \`email\`, and something else that the user signs in with. ${ENDS}`,
    errors: [...OF_ADDRESS, UserErrors.lastSignInMethodRequired],
    operationId: 'DeletePrimaryEmail',
  })
  @ProofOfIdentity()
  removeEmail(@CurrentAccount() account: Account) {
    return this.addresses.remove(account, 'email');
  }

  @PostEndpoint('primary-phone', {
    audience: 'account',
    summary: 'Set my phone number',
    description: `Changes the phone number to one that a code has shown to be the user's. Needs a proof of identity, and the scope \`phone\`. ${ENDS}`,
    errors: [...OF_ADDRESS, AccountErrors.recordNotFound, UserErrors.invalidPhone, UserErrors.phoneInUse],
    operationId: 'UpdatePrimaryPhone',
  })
  @ProofOfIdentity()
  setPhone(
    @CurrentAccount() account: Account,
    @Body() { phone: value, newIdentifierVerificationRecordId: recordId }: SetMyPhoneDto,
  ) {
    return this.addresses.set(account, { type: 'phone', value }, recordId);
  }

  @DeleteEndpoint('primary-phone', {
    audience: 'account',
    summary: 'Remove my phone number',
    description: `Needs a proof of identity, the scope \`phone\`, and something else that the user signs in with. ${ENDS}`,
    errors: [...OF_ADDRESS, UserErrors.lastSignInMethodRequired],
    operationId: 'DeletePrimaryPhone',
  })
  @ProofOfIdentity()
  removePhone(@CurrentAccount() account: Account) {
    return this.addresses.remove(account, 'phone');
  }
}
