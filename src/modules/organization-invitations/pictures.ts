import { isWebUrl } from '#src/platform/http/fields/web-url.js';

/** The pictures of an organization that are on the web; others would not be shown, and stay away. */
export const picturesOnTheWeb = (branding: object): Record<string, string> =>
  Object.fromEntries(Object.entries(branding).filter(([, url]) => isWebUrl(url)));
