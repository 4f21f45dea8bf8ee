import { Body, Controller, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { UsernameErrors } from '#src/modules/users/users.public.js';
import { GetEndpoint, PatchEndpoint } from '#src/platform/http/endpoint.js';
import {
  SignInExperienceDto,
  UpdateSignInExperienceDto,
  UpdateSignInExperienceOptionsDto,
} from './settings/sign-in-experience.dto.js';
import { SignInExperienceErrors } from './sign-in-experience.errors.js';
import { SignInExperienceService } from './sign-in-experience.service.js';

@ApiTags('Sign-in experience')
@Controller('sign-in-exp')
export class SignInExperienceController {
  constructor(private readonly experience: SignInExperienceService) {}

  @GetEndpoint('', {
    audience: 'management',
    summary: 'Get sign-in experience',
    description: 'How people sign up and sign in: what pages look like, identifiers, passwords, factors.',
    returns: SignInExperienceDto,

    operationId: 'GetSignInExp',
  })
  get() {
    return this.experience.get();
  }

  @PatchEndpoint('', {
    audience: 'management',
    summary: 'Update sign-in experience',
    description:
      'Changes how people sign up and sign in, for the whole tenant and at once. What is not named stays as it is; what is named is replaced as a whole.',
    returns: SignInExperienceDto,
    errors: [...Object.values(SignInExperienceErrors), UsernameErrors.caseConflicts],
    operationId: 'UpdateSignInExp',
  })
  update(@Body() changes: UpdateSignInExperienceDto, @Query() _options: UpdateSignInExperienceOptionsDto) {
    return this.experience.update(changes);
  }
}
