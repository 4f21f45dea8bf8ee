import type { PublicExperienceDto } from '#src/modules/sign-in-experience/sign-in-experience.public.js';
import { hostSource } from '#src/platform/http/content-security-policy.js';
import { isWebUrl } from '#src/platform/http/fields/web-url.js';

/** Colours and pictures of whoever the page belongs to. Pictures have http(s) URLs, colours are `#rgb` or `#rrggbb`. */
export interface Brand {
  readonly color: string;
  /** Undefined where pages are always light. */
  readonly darkColor: string | undefined;
  readonly logo: string | undefined;
  readonly darkLogo: string | undefined;
  readonly favicon: string | undefined;
}

/** As an application or organization looks, or else its tenant. */
export function brandOf({ color, branding }: Pick<PublicExperienceDto, 'color' | 'branding'>): Brand {
  return {
    color: color.primaryColor,
    darkColor: color.isDarkModeEnabled ? color.darkPrimaryColor : undefined,
    logo: pictureOf(branding.logoUrl ?? branding.darkLogoUrl),
    darkLogo: color.isDarkModeEnabled ? pictureOf(branding.darkLogoUrl) : undefined,
    favicon: pictureOf(branding.favicon),
  };
}

/** Hosts from which the pictures come, as a content security policy names them. */
export const pictureSources = ({ logo, darkLogo, favicon }: Brand): readonly string[] => [
  ...new Set([logo, darkLogo, favicon].flatMap((url) => hostSource(url ?? '') ?? [])),
];

function pictureOf(url: string | undefined): string | undefined {
  if (url === undefined || !isWebUrl(url) || hostSource(url) === undefined) return undefined;
  return new URL(url).href;
}
