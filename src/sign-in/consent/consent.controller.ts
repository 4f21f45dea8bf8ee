import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { MemberErrors } from '#src/modules/organizations/organizations.public.js';
import type { PendingInteraction } from '#src/oidc/oidc.public.js';
import { DeleteEndpoint, GetEndpoint, PostEndpoint } from '#src/platform/http/endpoint.js';
import { CurrentInteraction } from '../current-interaction.js';
import { RedirectDto } from '../experience/interaction.dto.js';
import { SignInErrors } from '../sign-in.errors.js';
import { AskedConsentService } from './asked-consent.service.js';
import { AgreedConsentDto, AskedConsentDto } from './consent.dto.js';
import { ConsentService } from './consent.service.js';

@ApiTags('Experience')
@Controller('interaction/consent')
export class ConsentController {
  constructor(
    private readonly asked: AskedConsentService,
    private readonly consents: ConsentService,
  ) {}

  @GetEndpoint('', {
    audience: 'experience',
    summary: 'Get consent info',
    description: 'For the consent page: who asks the user for what, as far as it was not granted before.',
    returns: AskedConsentDto,
    operationId: 'GetConsentInfo',
  })
  get(@CurrentInteraction() interaction: PendingInteraction) {
    return this.asked.get(interaction);
  }

  @PostEndpoint('', {
    audience: 'experience',
    summary: 'Grant consent',
    description:
      'Grants what the application asked for and the user holds, and says where the browser goes next. Repeated, it changes nothing.',
    returns: RedirectDto,
    status: 200,
    errors: [MemberErrors.requireMembership, SignInErrors.accessDenied],
    operationId: 'GrantConsent',
  })
  agree(
    @CurrentInteraction() interaction: PendingInteraction,
    @Body() { organizationIds }: AgreedConsentDto,
  ) {
    return this.consents.agree(interaction, organizationIds ?? []);
  }

  @DeleteEndpoint('', {
    audience: 'experience',
    summary: 'Refuse consent',
    description:
      'Grants nothing. The application is told `access_denied`, where the browser goes next. An extension of the contract.',
    returns: RedirectDto,
    status: 200,
    operationId: 'RefuseConsent',
  })
  refuse(@CurrentInteraction() interaction: PendingInteraction) {
    return this.consents.refuse(interaction);
  }
}
