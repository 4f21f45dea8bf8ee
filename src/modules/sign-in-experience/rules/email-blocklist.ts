import { SignInExperienceErrors } from '../sign-in-experience.errors.js';
import type { ExperienceRule } from './experience-change.js';

/** An address or `@domain`; either may have `*` in it. */
const ITEM = /^[^\s@]*@[^\s@]+\.[^\s@]+$/;

export const blocklistIsReadable: ExperienceRule = ({ given: { emailBlocklistPolicy = {} } }) => {
  const { customAllowlist = [], customBlocklist = [] } = emailBlocklistPolicy;
  const items = [...customAllowlist, ...customBlocklist].filter((item) => !ITEM.test(item));
  if (items.length > 0) throw SignInExperienceErrors.invalidBlocklist(items);
};
