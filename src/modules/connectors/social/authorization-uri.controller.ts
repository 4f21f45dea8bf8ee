import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import { newId } from '#src/kernel/ids.js';
import { PostEndpoint } from '#src/platform/http/endpoint.js';
import { AskAuthorizationUriDto, AuthorizationUriDto } from './authorization-uri.dto.js';
import { SocialConnectors } from './social-connectors.js';
import { SIGN_IN_ERRORS, SocialErrors } from './social.errors.js';

@ApiTags('Connectors')
@Controller('connectors/:connectorId/authorization-uri')
export class AuthorizationUriController {
  constructor(private readonly connectors: SocialConnectors) {}

  @PostEndpoint('', {
    audience: 'management',
    summary: 'Get authorization URI of connector',
    description:
      'Says where somebody goes to sign in with a social provider, so that `POST /api/users/{userId}/identities` can link what it sends back. Nothing is remembered meanwhile, so a connector that has to check something of that refuses: 501.',
    returns: AuthorizationUriDto,
    status: 200,
    operationId: 'CreateConnectorAuthorizationUri',
    errors: [
      SocialErrors.insufficientInfo,
      EntityErrors.notFound,
      SocialErrors.unexpectedType,
      ...SIGN_IN_ERRORS,
    ],
  })
  async ask(
    @Param('connectorId') connectorId: string,
    @Body() { state, redirectUri }: AskAuthorizationUriDto,
  ): Promise<AuthorizationUriDto> {
    const attempt = { connectorId, state, redirectUri, attemptId: newId(), isRemembered: false };
    const { uri: redirectTo } = await this.connectors.authorizationUri(attempt);
    return { redirectTo };
  }
}
