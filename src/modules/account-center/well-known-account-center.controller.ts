import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { GetEndpoint } from '#src/platform/http/endpoint.js';
import { AccountCenterDto } from './account-center.dto.js';
import { AccountCenterService } from './account-center.service.js';

@ApiTags('Well-known')
@Controller('.well-known/account-center')
export class WellKnownAccountCenterController {
  constructor(private readonly accountCenter: AccountCenterService) {}

  @GetEndpoint('', {
    audience: 'public',
    summary: 'Get what account pages need to know',
    description: 'For pages on which users look after their account: which fields to show, and how.',
    returns: AccountCenterDto,
    operationId: 'GetWellKnownAccountCenter',
  })
  get() {
    return this.accountCenter.get();
  }
}
