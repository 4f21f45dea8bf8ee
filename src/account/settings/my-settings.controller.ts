import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { UpdateUserConfigDto, UserConfigDto } from '#src/modules/users/users.public.js';
import { GetEndpoint, PatchEndpoint } from '#src/platform/http/endpoint.js';
import { ProofOfIdentity } from '../access/account-api.js';
import type { Account } from '../access/account.js';
import { CurrentAccount } from '../access/current-account.js';
import { AccountErrors, CHANGE_ERRORS } from '../account.errors.js';
import { MfaSettingsDto } from './my-settings.dto.js';
import { MySettingsService } from './my-settings.service.js';

const READ = [AccountErrors.scopeLacksUnauthorized, AccountErrors.fieldNotEnabled];

@ApiTags('My account')
@Controller('my-account')
export class MySettingsController {
  constructor(private readonly settings: MySettingsService) {}

  @GetEndpoint('mfa-settings', {
    audience: 'account',
    summary: 'Get my second factor settings',
    description: 'Whether the user wants to sign in without the second factor.',
    returns: MfaSettingsDto,
    operationId: 'GetMfaSettings',
    errors: READ,
  })
  getMfa(@CurrentAccount() account: Account) {
    return this.settings.getMfa(account);
  }

  @ProofOfIdentity()
  @PatchEndpoint('mfa-settings', {
    audience: 'account',
    summary: 'Update my second factor settings',
    description:
      'Sets whether the user wants to sign in without the second factor. It counts where the tenant leaves that to users.',
    returns: MfaSettingsDto,
    operationId: 'UpdateMfaSettings',
    errors: CHANGE_ERRORS,
  })
  updateMfa(@CurrentAccount() account: Account, @Body() changes: MfaSettingsDto) {
    return this.settings.updateMfa(account, changes);
  }

  @GetEndpoint('logto-configs', {
    audience: 'account',
    summary: 'Get my sign-in settings',
    description: 'What the user decided about second factors and passkeys.',
    returns: UserConfigDto,
    operationId: 'GetLogtoConfig',
    errors: READ,
  })
  get(@CurrentAccount() account: Account) {
    return this.settings.get(account);
  }

  @ProofOfIdentity()
  @PatchEndpoint('logto-configs', {
    audience: 'account',
    summary: 'Update my sign-in settings',
    description: 'Sets what the user decides about second factors and passkeys. What is left out stays.',
    returns: UserConfigDto,
    operationId: 'UpdateLogtoConfig',
    errors: CHANGE_ERRORS,
  })
  update(@CurrentAccount() account: Account, @Body() changes: UpdateUserConfigDto) {
    return this.settings.update(account, changes);
  }
}
