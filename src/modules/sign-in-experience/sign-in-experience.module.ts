import { Module } from '@nestjs/common';
import { ApplicationsModule } from '#src/modules/applications/applications.module.js';
import { ConnectorsModule } from '#src/modules/connectors/connectors.module.js';
import { ReaderLanguages } from '#src/modules/connectors/connectors.public.js';
import { EnterpriseSsoModule } from '#src/modules/enterprise-sso/enterprise-sso.module.js';
import { MfaModule } from '#src/modules/mfa/mfa.module.js';
import { UsersModule } from '#src/modules/users/users.module.js';
import { ApplicationExperienceController } from './applications/application-experience.controller.js';
import { ApplicationExperienceRepository } from './applications/application-experience.repository.js';
import { ApplicationExperienceService } from './applications/application-experience.service.js';
import { MessageSubjects } from './messages/message-subjects.js';
import { MessageSubjectsRepository } from './messages/message-subjects.repository.js';
import { ChosenPasswords } from './passwords/chosen-passwords.js';
import { MessageLanguages } from './language/message-languages.js';
import { CustomPhraseController } from './custom-phrases/custom-phrase.controller.js';
import { CustomPhraseRepository } from './custom-phrases/custom-phrase.repository.js';
import { CustomPhraseService } from './custom-phrases/custom-phrase.service.js';
import { CustomPhrases } from './custom-phrases/custom-phrases.js';
import { CheckPasswordController } from './passwords/check-password.controller.js';
import { CheckPasswordService } from './passwords/check-password.service.js';
import { DeletedConnectorsListener } from './deleted-connectors.listener.js';
import { PhrasesService } from './phrases/phrases.service.js';
import { SignInExperienceController } from './sign-in-experience.controller.js';
import { SignInExperienceService } from './sign-in-experience.service.js';
import { SignInExperiences } from './sign-in-experiences.js';
import { UsernameConflictController } from './usernames/username-conflict.controller.js';
import { AppearanceRepository } from './well-known/appearance.repository.js';
import { Policies } from './policies.js';
import { PublicExperienceController } from './well-known/public-experience.controller.js';
import { PublicExperienceService } from './well-known/public-experience.service.js';

/** How people sign up and sign in, and what that looks like. */
@Module({
  imports: [ApplicationsModule, ConnectorsModule, EnterpriseSsoModule, MfaModule, UsersModule],
  controllers: [
    SignInExperienceController,
    CheckPasswordController,
    UsernameConflictController,
    ApplicationExperienceController,
    PublicExperienceController,
    CustomPhraseController,
  ],
  providers: [
    { provide: ReaderLanguages, useClass: MessageLanguages },
    SignInExperiences,
    SignInExperienceService,
    CheckPasswordService,
    ChosenPasswords,
    MessageSubjects,
    MessageSubjectsRepository,
    CustomPhraseRepository,
    CustomPhraseService,
    CustomPhrases,
    ApplicationExperienceRepository,
    ApplicationExperienceService,
    AppearanceRepository,
    DeletedConnectorsListener,
    PhrasesService,
    Policies,
    PublicExperienceService,
  ],
  exports: [
    ApplicationExperienceRepository,
    ChosenPasswords,
    MessageSubjects,
    PhrasesService,
    PublicExperienceService,
    SignInExperiences,
    SignInExperienceService,
  ],
})
export class SignInExperienceModule {}
