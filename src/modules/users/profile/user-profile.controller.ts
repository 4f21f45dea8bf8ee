import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CUSTOM_DATA } from '#src/kernel/custom-data.js';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import { GetEndpoint, PatchEndpoint } from '#src/platform/http/endpoint.js';
import { Example } from '#src/platform/http/fields/example.js';
import { Json } from '#src/platform/http/fields/json.js';
import { UpdateUserProfileDto, UserProfileDto } from './user-profile.dto.js';
import { UserProfileService } from './user-profile.service.js';

@Example({ customData: { newsletter: true } })
export class UpdateUserCustomDataDto {
  @Json({ ...CUSTOM_DATA, description: 'The members to change; the others stay.' }) customData: object;
}

@ApiTags('Users')
@Controller('users/:userId')
export class UserProfileController {
  constructor(private readonly profiles: UserProfileService) {}

  @GetEndpoint('custom-data', {
    audience: 'management',
    summary: 'Get user custom data',
    description: 'Your own object at the user, as it was stored.',
    operationId: 'ListUserCustomData',
    returns: 'json',
    errors: [EntityErrors.notFound],
  })
  getCustomData(@Param('userId') userId: string) {
    return this.profiles.getCustomData(userId);
  }

  @PatchEndpoint('custom-data', {
    audience: 'management',
    summary: 'Update user custom data',
    description:
      'Adds the members that are named, or replaces them as a whole; the others stay. Answers with all custom data.',
    returns: 'json',
    errors: [EntityErrors.valueTooLong, EntityErrors.notFound],
  })
  mergeCustomData(@Param('userId') userId: string, @Body() { customData }: UpdateUserCustomDataDto) {
    return this.profiles.mergeCustomData(userId, customData);
  }

  @PatchEndpoint('profile', {
    audience: 'management',
    summary: 'Update user profile',
    description:
      'Changes the claims that are named; the others stay, an address is replaced as a whole. Answers with the whole profile.',
    returns: UserProfileDto,
    errors: [EntityErrors.notFound],
  })
  mergeProfile(@Param('userId') userId: string, @Body() { profile }: UpdateUserProfileDto) {
    return this.profiles.mergeProfile(userId, profile);
  }
}
