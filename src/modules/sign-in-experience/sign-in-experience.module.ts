import { Module } from '@nestjs/common';
import { SignInExperiences } from './sign-in-experiences.js';
@Module({ providers: [SignInExperiences], exports: [SignInExperiences] })
export class SignInExperienceModule {}
