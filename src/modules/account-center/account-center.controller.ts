import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { GetEndpoint, PatchEndpoint } from '#src/platform/http/endpoint.js';
import { AccountCenterDto, UpdateAccountCenterDto } from './account-center.dto.js';
import { AccountCenterService } from './account-center.service.js';

@ApiTags('Account center')
@Controller('account-center')
export class AccountCenterController {
  constructor(private readonly accountCenter: AccountCenterService) {}

  @GetEndpoint('', {
    audience: 'management',
    summary: 'Get account center settings',
    description: 'What users of the tenant may see and change of their own account.',
    returns: AccountCenterDto,
    operationId: 'GetAccountCenterSettings',
  })
  get() {
    return this.accountCenter.get();
  }

  @PatchEndpoint('', {
    audience: 'management',
    summary: 'Update account center settings',
    description:
      'Says what users of the tenant may see and change of their own account, at once. What is not named stays as it is; what is named is replaced as a whole.',
    returns: AccountCenterDto,
    operationId: 'UpdateAccountCenterSettings',
  })
  update(@Body() changes: UpdateAccountCenterDto) {
    return this.accountCenter.update(changes);
  }
}
