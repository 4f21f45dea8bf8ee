export { ApplicationExperienceRepository } from './applications/application-experience.repository.js';
export { BrandingDto } from './settings/appearance.dto.js';
export type { SignInIdentifier, SignUpIdentifier } from './settings/identifiers.dto.js';
export type { ForgotPasswordMethod, SignInMode } from './settings/stored-experience.dto.js';
export { SignInExperiences, type SignInExperience } from './sign-in-experiences.js';
