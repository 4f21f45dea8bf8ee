import { Body, Controller, Headers, Param, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import { ConnectorErrors, SIGN_IN_ERRORS, SocialErrors } from '#src/modules/connectors/connectors.public.js';
import type { PendingInteraction } from '#src/oidc/oidc.public.js';
import { PostEndpoint } from '#src/platform/http/endpoint.js';
import { CurrentInteraction } from '../../current-interaction.js';
import { SignInErrors } from '../../sign-in.errors.js';
import { VerificationDto } from '../verification.dto.js';
import { clearedCredential } from './google-one-tap.js';
import { ProviderAuthorizationUriDto } from '../provider-authorization.dto.js';
import { SocialAuthorizationDto, VerifySocialDto } from './social.dto.js';
import { SocialSignInErrors } from './social-sign-in.errors.js';
import { SocialVerificationService } from './social-verification.service.js';

@ApiTags('Experience')
@Controller('experience/verification/social/:connectorId')
export class SocialController {
  constructor(private readonly verification: SocialVerificationService) {}

  @PostEndpoint('authorization-uri', {
    audience: 'experience',
    summary: 'Create social verification',
    description:
      'Says where the browser goes to sign in with a social provider. Another attempt takes the place of the one before.',
    returns: ProviderAuthorizationUriDto,
    status: 200,
    errors: [
      SocialErrors.insufficientInfo,
      SocialErrors.unexpectedType,
      EntityErrors.notFound,
      SignInErrors.interactionNotFound,
      ...SIGN_IN_ERRORS,
    ],
    operationId: 'CreateSocialVerification',
  })
  begin(
    @CurrentInteraction() interaction: PendingInteraction,
    @Param('connectorId') connectorId: string,
    @Body() { state, redirectUri }: SocialAuthorizationDto,
    @Headers('user-agent') userAgent: string | undefined,
  ) {
    return this.verification.begin(interaction, { connectorId, state, redirectUri, userAgent });
  }

  @PostEndpoint('verify', {
    audience: 'experience',
    summary: 'Verify social verification',
    description:
      'Finds out by what the provider sent back who it is, once, and answers with an id to identify the user by.',
    returns: VerificationDto,
    status: 200,
    errors: [
      ConnectorErrors.invalidId,
      SignInErrors.recordNotFound,
      SocialErrors.nothingRemembered,
      SocialSignInErrors.csrfTokenMismatch,
      SocialSignInErrors.cookieMismatch,
      SignInErrors.interactionNotFound,
      ...SIGN_IN_ERRORS,
    ],
    operationId: 'VerifySocialVerification',
  })
  async verify(
    @CurrentInteraction() interaction: PendingInteraction,
    @Param('connectorId') connectorId: string,
    @Body() { connectorData, verificationId }: VerifySocialDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { cookie: cookies } = reply.request.headers;
    const returning = { connectorId, connectorData, cookies, ...(verificationId && { verificationId }) };
    const verified = await this.verification.verify(interaction, returning);
    const cleared = clearedCredential(cookies);
    if (cleared) void reply.header('set-cookie', cleared);
    return verified;
  }
}
