import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import { UserErrors, UsernameErrors, UserProfileDto } from '#src/modules/users/users.public.js';
import { AuthErrors } from '#src/platform/auth/auth.errors.js';
import { GetEndpoint, PatchEndpoint } from '#src/platform/http/endpoint.js';
import { ProofOfIdentity } from '../access/account-api.js';
import type { Account } from '../access/account.js';
import { CurrentAccount } from '../access/current-account.js';
import { AccountErrors } from '../account.errors.js';
import { MyAccountDto, UpdateMyAccountDto, UpdateMyProfileDto } from './my-account.dto.js';
import { MyAccountService } from './my-account.service.js';

@ApiTags('My account')
@Controller('my-account')
export class MyAccountController {
  constructor(private readonly myAccount: MyAccountService) {}

  @GetEndpoint('', {
    audience: 'account',
    summary: 'Get my account',
    description:
      'What the user sees of the own account: what the scopes of the token show, without the fields that are `Off` in the account center.',
    returns: MyAccountDto,
    errors: [UserErrors.suspended],
    operationId: 'GetProfile',
  })
  get(@CurrentAccount() account: Account) {
    return this.myAccount.get(account);
  }

  @PatchEndpoint('', {
    audience: 'account',
    summary: 'Update my account',
    description:
      'Changes what is named; the rest stays. Needs the scope `profile`, `custom_data` for custom data, and a proof of identity for the username.',
    returns: MyAccountDto,
    errors: [
      AccountErrors.fieldNotEditable,
      AccountErrors.scopeLacksInvalid,
      AuthErrors.thirdPartyForbidden,
      AccountErrors.permissionDenied,
      UserErrors.lastSignInMethodRequired,
      ...Object.values(UsernameErrors.violated),
      UserErrors.usernameInUse,
      EntityErrors.valueTooLong,
    ],
    operationId: 'UpdateProfile',
  })
  @ProofOfIdentity()
  update(@CurrentAccount() account: Account, @Body() changes: UpdateMyAccountDto) {
    return this.myAccount.update(account, changes);
  }

  @PatchEndpoint('profile', {
    audience: 'account',
    summary: 'Update my profile',
    description:
      'Changes the claims that are named; the others stay, an address is replaced as a whole. Needs the scope `profile`, and `address` for an address. Answers with the whole profile.',
    returns: UserProfileDto,
    errors: [AccountErrors.fieldNotEditable, AccountErrors.scopeLacksInvalid, AuthErrors.thirdPartyForbidden],
    operationId: 'UpdateOtherProfile',
  })
  updateProfile(@CurrentAccount() account: Account, @Body() profile: UpdateMyProfileDto) {
    return this.myAccount.updateProfile(account, profile);
  }
}
