import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ACME } from '#src/kernel/acme.js';
import { PostEndpoint } from '#src/platform/http/endpoint.js';
import { PathParameters } from '#src/platform/http/openapi/path-parameters.js';
import { ConnectorErrors } from '../connector.errors.js';
import { KitErrors } from '../kit/kit.errors.js';
import { SocialErrors } from '../social/social.errors.js';
import { CreateConnectorTestDto } from './test-message.dto.js';
import { TestMessageErrors } from './test-message.errors.js';
import { TestMessageService } from './test-message.service.js';

@ApiTags('Connectors')
@PathParameters({
  factoryId: {
    description: 'Id of the provider, as in `id` of `GET /api/connector-factories`.',
    example: ACME.connector.factoryId,
  },
})
@Controller('connectors/:factoryId/test')
export class TestMessageController {
  constructor(private readonly messages: TestMessageService) {}

  @PostEndpoint('', {
    audience: 'management',
    summary: 'Test connector config',
    description:
      'Sends a message with the code `000000` by the config in the request, and waits for the provider, 10 seconds at most. Nothing is stored.',
    errors: [
      TestMessageErrors.unknownFactory,
      SocialErrors.unexpectedType,
      ...Object.values(ConnectorErrors).filter(({ code }) => code !== ConnectorErrors.invalidId.code),
      ...Object.values(KitErrors),
      SocialErrors.authorizationFailed,
      SocialErrors.authCodeInvalid,
      SocialErrors.accessTokenInvalid,
      SocialErrors.idTokenInvalid,
      SocialErrors.notImplemented,
    ],
  })
  send(@Param('factoryId') factoryId: string, @Body() test: CreateConnectorTestDto) {
    return this.messages.send(factoryId, test);
  }
}
