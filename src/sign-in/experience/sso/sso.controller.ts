import type { IncomingHttpHeaders } from 'node:http';
import { Body, Controller, Headers, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import { SIGN_IN_ERRORS, SocialErrors } from '#src/modules/connectors/connectors.public.js';
import { idpInitiatedSessionOf } from '#src/modules/enterprise-sso/enterprise-sso.public.js';
import type { PendingInteraction } from '#src/oidc/oidc.public.js';
import { PostEndpoint } from '#src/platform/http/endpoint.js';
import { CurrentInteraction } from '../../current-interaction.js';
import { SignInErrors } from '../../sign-in.errors.js';
import { VerificationDto } from '../verification.dto.js';
import { ProviderAuthorizationUriDto } from '../provider-authorization.dto.js';
import { SsoAuthorizationDto, VerifySsoDto } from './sso.dto.js';
import { SsoVerificationService } from './sso-verification.service.js';

@ApiTags('Experience')
@Controller('experience/verification/sso/:connectorId')
export class SsoController {
  constructor(private readonly verification: SsoVerificationService) {}

  @PostEndpoint('authorization-uri', {
    audience: 'experience',
    summary: 'Create enterprise SSO verification',
    description:
      "Says where the browser goes to sign in with an enterprise's identity provider. Another attempt takes the place of the one before. Whoever comes from the provider already goes back at once.",
    returns: ProviderAuthorizationUriDto,
    status: 200,
    errors: [
      SocialErrors.insufficientInfo,
      EntityErrors.notExistsWithId,
      SignInErrors.interactionNotFound,
      ...SIGN_IN_ERRORS,
    ],
    operationId: 'CreateEnterpriseSsoVerification',
  })
  begin(
    @CurrentInteraction() interaction: PendingInteraction,
    @Param('connectorId') connectorId: string,
    @Body() { state, redirectUri }: SsoAuthorizationDto,
    @Headers() headers: IncomingHttpHeaders,
  ) {
    const { 'user-agent': userAgent, cookie } = headers;
    const session = idpInitiatedSessionOf(cookie);
    return this.verification.begin(interaction, { connectorId, state, redirectUri, userAgent }, session);
  }

  @PostEndpoint('verify', {
    audience: 'experience',
    summary: 'Verify enterprise SSO verification',
    description:
      'Finds out by what the provider sent back who it is, once, and answers with an id to identify the user by.',
    returns: VerificationDto,
    status: 200,
    errors: [
      EntityErrors.notExistsWithId,
      SignInErrors.recordNotFound,
      SocialErrors.nothingRemembered,
      SignInErrors.interactionNotFound,
      ...SIGN_IN_ERRORS,
    ],
    operationId: 'VerifyEnterpriseSsoVerification',
  })
  verify(
    @CurrentInteraction() interaction: PendingInteraction,
    @Param('connectorId') connectorId: string,
    @Body() { connectorData, verificationId }: VerifySsoDto,
  ) {
    return this.verification.verify(interaction, { connectorId, connectorData, verificationId });
  }
}
