import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { UserErrors } from '#src/modules/users/users.public.js';
import { GetEndpoint } from '#src/platform/http/endpoint.js';
import type { Account } from '../access/account.js';
import { CurrentAccount } from '../access/current-account.js';
import { MyAccountDto } from './my-account.dto.js';
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
}
