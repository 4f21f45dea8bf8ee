import { Body, Controller, Param, Res } from '@nestjs/common';
import { ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import { PostEndpoint } from '#src/platform/http/endpoint.js';
import { SamlAssertionDto } from './saml-assertion.dto.js';
import { ASSERTION_ERRORS } from './saml.errors.js';
import { SocialAssertions } from './social-assertions.js';

@ApiTags('Authn')
@Controller('authn/saml/:connectorId')
export class SocialAssertionController {
  constructor(private readonly assertions: SocialAssertions) {}

  @PostEndpoint('', {
    audience: 'public',
    summary: 'Take SAML response (social connector)',
    description:
      'The assertion consumer service of a SAML connector. An identity provider has the browser post its response here; it is sent on to where the sign-in began.',
    status: 302,
    takesForm: true,
    operationId: 'AssertSaml',
    errors: [...ASSERTION_ERRORS, EntityErrors.notFound],
  })
  @ApiConsumes('application/json', 'application/x-www-form-urlencoded')
  async receive(
    @Param('connectorId') connectorId: string,
    @Body() body: SamlAssertionDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    void reply.headers(goingTo(await this.assertions.receive(connectorId, body)));
  }
}

/** Where a browser goes, which nobody else is told: the address holds the handle. */
export const goingTo = (location: string) => ({
  Location: location,
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
});
