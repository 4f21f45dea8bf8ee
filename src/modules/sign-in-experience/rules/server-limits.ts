import { SignInExperienceErrors } from '../sign-in-experience.errors.js';
import type { ExperienceRule } from './experience-change.js';

/** Refuses what only the vendor's cloud has, and what nothing here would heed. */
export const possibleHere: ExperienceRule = ({ given }) => {
  const { hideLogtoBranding, customUiCsp = {}, emailBlocklistPolicy, captchaPolicy } = given;
  if (hideLogtoBranding) throw SignInExperienceErrors.notPossibleHere('hideLogtoBranding');
  if (Object.values(customUiCsp).some((sources: readonly string[]) => sources.length > 0)) {
    throw SignInExperienceErrors.notPossibleHere('customUiCsp');
  }
  if (emailBlocklistPolicy?.blockDisposableAddresses) {
    throw SignInExperienceErrors.notPossibleHere('emailBlocklistPolicy.blockDisposableAddresses');
  }
  // Who believes to be protected by it is not.
  if (captchaPolicy?.enabled) throw SignInExperienceErrors.notPossibleHere('captchaPolicy.enabled');
};

export const supportedLanguage: ExperienceRule = ({ given: { languageInfo }, languages }) => {
  if (languageInfo && !languages.includes(languageInfo.fallbackLanguage)) {
    throw SignInExperienceErrors.unsupportedLanguage(languageInfo.fallbackLanguage);
  }
};
