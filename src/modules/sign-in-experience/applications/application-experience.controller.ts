import { Body, Controller, Param, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import { GetEndpoint, PutEndpoint } from '#src/platform/http/endpoint.js';
import { ApplicationExperienceDto, ReplaceApplicationExperienceDto } from './application-experience.dto.js';
import { ApplicationExperienceService } from './application-experience.service.js';

@ApiTags('Applications')
@Controller('applications/:applicationId/sign-in-experience')
export class ApplicationExperienceController {
  constructor(private readonly experiences: ApplicationExperienceService) {}

  @GetEndpoint('', {
    audience: 'management',
    summary: 'Get sign-in experience of application',
    description: 'What the sign-in pages look like for one application.',
    returns: ApplicationExperienceDto,
    errors: [EntityErrors.notExistsWithId],
    operationId: 'GetApplicationSignInExperience',
  })
  get(@Param('applicationId') applicationId: string) {
    return this.experiences.get(applicationId);
  }

  @PutEndpoint('', {
    audience: 'management',
    summary: 'Set sign-in experience of application',
    description:
      'Gives the sign-in pages for one application looks of its own, in place of what it had. What is left out is that of the tenant.',
    returns: ApplicationExperienceDto,
    errors: [EntityErrors.notExistsWithId],
    operationId: 'ReplaceApplicationSignInExperience',
  })
  @ApiCreatedResponse({ description: 'Created', type: ApplicationExperienceDto })
  async replace(
    @Param('applicationId') applicationId: string,
    @Body() body: ReplaceApplicationExperienceDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { isNew, experience } = await this.experiences.replace(applicationId, body);
    void reply.status(isNew ? 201 : 200);
    return experience;
  }
}
