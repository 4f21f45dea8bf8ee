import { Controller, Headers, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { GetEndpoint } from '#src/platform/http/endpoint.js';
import { PhrasesService } from '../phrases/phrases.service.js';
import { PhrasesQueryDto } from './phrases.dto.js';
import { PublicExperienceDto, PublicExperienceQueryDto } from './public-experience.dto.js';
import { PublicExperienceService } from './public-experience.service.js';

const EXPERIENCE = {
  audience: 'public',
  summary: 'Get what sign-in pages need to know',
  description:
    'An application and an organization that are named show themselves instead of the tenant; unknown ones are ignored.',
  returns: PublicExperienceDto,
} as const;

@ApiTags('Well-known')
@Controller('.well-known')
export class PublicExperienceController {
  constructor(
    private readonly experience: PublicExperienceService,
    private readonly phrases: PhrasesService,
  ) {}

  @GetEndpoint('experience', {
    ...EXPERIENCE,
    operationId: 'GetWellKnownExperience',
    description:
      'For sign-in pages: looks, identifiers and rules. An application and an organization that are named show themselves instead of the tenant; unknown ones are ignored.',
  })
  getExperience(@Query() query: PublicExperienceQueryDto) {
    return this.experience.get(query);
  }

  @GetEndpoint('sign-in-exp', {
    ...EXPERIENCE,
    operationId: 'GetSignInExperienceConfig',
    description: 'The older address of `GET /api/.well-known/experience`, with the same answer.',
  })
  getSignInExperience(@Query() query: PublicExperienceQueryDto) {
    return this.experience.get(query);
  }

  @GetEndpoint('phrases', {
    audience: 'public',
    summary: 'Get phrases of sign-in pages',
    description:
      'For sign-in pages: their texts in the language that comes nearest to `lng`, else to `Accept-Language`. `Content-Language` says which.',
    returns: 'json',
    operationId: 'GetSignInExperiencePhrases',
  })
  async getPhrases(
    @Query() { lng }: PhrasesQueryDto,
    @Headers('accept-language') acceptLanguage: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { language, phrases } = await this.phrases.get({ uiLocales: lng, acceptLanguage });
    void reply.headers({ 'Content-Language': language, Vary: 'Origin, Accept-Language' });
    return phrases;
  }
}
