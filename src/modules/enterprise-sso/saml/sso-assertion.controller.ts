import { Body, Controller, Param, Res } from '@nestjs/common';
import { ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import { ASSERTION_ERRORS, goingTo, SamlAssertionDto } from '#src/modules/connectors/connectors.public.js';
import { PostEndpoint } from '#src/platform/http/endpoint.js';
import { idpInitiatedCookie } from '../idp-initiated/idp-initiated-cookie.js';
import { IdpInitiatedErrors } from '../idp-initiated/idp-initiated.errors.js';
import { SsoAssertions } from './sso-assertions.js';

@ApiTags('Authn')
@Controller('authn/single-sign-on/saml/:connectorId')
export class SsoAssertionController {
  constructor(private readonly assertions: SsoAssertions) {}

  @PostEndpoint('', {
    audience: 'public',
    summary: 'Take SAML response (enterprise connector)',
    description:
      'The assertion consumer service of an enterprise connector. An identity provider has the browser post its response here; it is sent on to where the sign-in began.',
    status: 302,
    takesForm: true,
    operationId: 'AssertSingleSignOnSaml',
    errors: [
      ...ASSERTION_ERRORS,
      EntityErrors.notExistsWithId,
      IdpInitiatedErrors.callbackNotFound,
      IdpInitiatedErrors.redirectUriNotRegistered,
    ],
  })
  @ApiConsumes('application/json', 'application/x-www-form-urlencoded')
  async receive(
    @Param('connectorId') connectorId: string,
    @Body() body: SamlAssertionDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const { location, session } = await this.assertions.receive(connectorId, body);
    void reply.headers(goingTo(location));
    if (session !== undefined)
      void reply.header('set-cookie', idpInitiatedCookie(session, reply.request.protocol === 'https'));
  }
}
