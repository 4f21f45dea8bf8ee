import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PendingInteraction } from '#src/oidc/oidc.public.js';
import { PostEndpoint } from '#src/platform/http/endpoint.js';
import { CurrentInteraction } from '../current-interaction.js';
import { AddProfileDto } from './profile.dto.js';
import { profilePartOf } from './profile-part.js';
import { ProfileService } from './profile.service.js';

@ApiTags('Experience')
@Controller('experience/profile')
export class ProfileController {
  constructor(private readonly profiles: ProfileService) {}

  @PostEndpoint('', {
    audience: 'experience',
    summary: 'Add user profile',
    description: 'Stages a part of the profile, which the user has once the interaction is submitted.',
    statuses: [404, 422],
    operationId: 'AddUserProfile',
  })
  add(@CurrentInteraction() interaction: PendingInteraction, @Body() body: AddProfileDto) {
    return this.profiles.stage(interaction, profilePartOf(body));
  }
}
