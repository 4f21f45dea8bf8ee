import { SignInExperienceErrors } from '../sign-in-experience.errors.js';
import type { ExperienceRule } from './experience-change.js';

export const profileFieldsDiffer: ExperienceRule = ({ given: { signUpProfileFields } }) => {
  const names = signUpProfileFields?.map(({ name }) => name) ?? [];
  if (new Set(names).size < names.length) throw SignInExperienceErrors.duplicatedProfileFields();
};
