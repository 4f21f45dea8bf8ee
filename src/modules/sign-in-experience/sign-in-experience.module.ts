import { Module } from '@nestjs/common';
import { ConnectorsModule } from '#src/modules/connectors/connectors.module.js';
import { MfaModule } from '#src/modules/mfa/mfa.module.js';
import { UsersModule } from '#src/modules/users/users.module.js';
import { SignInExperienceController } from './sign-in-experience.controller.js';
import { SignInExperienceService } from './sign-in-experience.service.js';
import { SignInExperiences } from './sign-in-experiences.js';

/** How people sign up and sign in, and what that looks like. */
@Module({
  imports: [ConnectorsModule, MfaModule, UsersModule],
  controllers: [SignInExperienceController],
  providers: [SignInExperiences, SignInExperienceService],
  exports: [SignInExperiences],
})
export class SignInExperienceModule {}
