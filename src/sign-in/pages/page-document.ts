import { textDirection } from '#src/kernel/text-direction.js';
import type { AccountCenter } from '#src/modules/account-center/account-center.public.js';
import {
  brandColors,
  type PublicExperienceDto,
} from '#src/modules/sign-in-experience/sign-in-experience.public.js';
import { hostSource, inlineSource } from '#src/platform/http/content-security-policy.js';
import { Html, markup } from '#src/platform/http/html.js';

/** Why an identity provider's assertion was refused, as far as anybody may know it. */
export interface RefusedAssertion {
  readonly connectorId: string;
  readonly code: string;
  /** By which administrators find more in the logs. */
  readonly requestId: string | undefined;
}

/** What a page is told, in the shape of the contract. */
export interface PageSettings {
  readonly signInExperience: {
    readonly appId: string | undefined;
    readonly organizationId: string | undefined;
    readonly data: PublicExperienceDto;
  };
  readonly phrases: { readonly lng: string; readonly data: object };
  /** It is shown in the place of a page on which people sign in. */
  readonly refusedAssertion?: RefusedAssertion | undefined;
  /** What the account page shows of an account. Other pages show none. */
  readonly accountCenter?: Pick<AccountCenter, 'enabled' | 'fields' | 'deleteAccountUrl'>;
}

interface PageParts {
  readonly settings: PageSettings;
  readonly script: string;
  /** Scripts that it needs to begin. */
  readonly imports: readonly string[];
  readonly styles: readonly string[];
  /** Said to browsers that run no scripts. */
  readonly withoutScripts: string;
  /** Images of others that the page shows, besides those of the experience. */
  readonly images: readonly (string | undefined)[];
  /** Origins that may show the page in a frame, besides its own. */
  readonly frameAncestors: readonly string[];
}

export interface PageDocument {
  readonly html: string;
  /** The content security policy. */
  readonly policy: string;
}

/** The grounds of `web/sign-in/src/style.css`, on which the colour of the brand has to be read. */
const LIGHT_GROUND = '#ffffff';
const DARK_GROUND = '#1c1f26';

/** The HTML of every page. What is shown in it the script decides, by the settings. */
export function pageDocument(parts: PageParts): PageDocument {
  const { settings, script, imports, styles, withoutScripts } = parts;
  const { color, customCss, branding } = settings.signInExperience.data;
  const inline = [brandStyle(color), ...(customCss ? [containedStyle(customCss)] : [])];
  return {
    policy: policyOf(parts, inline),
    html: markup`<!doctype html>
<html lang="${settings.phrases.lng}" dir="${textDirection(settings.phrases.lng)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title></title>
${iconLink(branding.favicon, 'light')}${iconLink(branding.darkFavicon, 'dark')}${styles.map((href) => markup`<link rel="stylesheet" href="${href}">`)}
${inline.map((style) => markup`<style>${new Html(style)}</style>\n`)}<script type="application/json" id="settings">${inertJson(settings)}</script>
${imports.map((href) => markup`<link rel="modulepreload" href="${href}">`)}<script type="module" src="${script}"></script>
</head>
<body>
<div id="app"></div>
<noscript>${withoutScripts}</noscript>
</body>
</html>
`.text,
  };
}

function brandStyle({ primaryColor, darkPrimaryColor }: PublicExperienceDto['color']): string {
  const variables = (color: string, ground: string): string => {
    const { primary, onPrimary, primaryText } = brandColors(color, ground);
    return `{--primary:${primary};--on-primary:${onPrimary};--primary-text:${primaryText}}`;
  };
  return `:root${variables(primaryColor, LIGHT_GROUND)}:root[data-theme=dark]${variables(darkPrimaryColor, DARK_GROUND)}`;
}

/** Styles of the tenant, which cannot end the element that they stand in. Browsers read every end of a line as `\n`. */
const containedStyle = (css: string): string =>
  css.replaceAll(/\r\n?/g, '\n').replaceAll('</', String.raw`<\/`);

/** Data that no browser runs, and that cannot end the element that it stands in. */
const inertJson = (value: object): Html =>
  new Html(JSON.stringify(value).replaceAll('<', String.raw`\u003c`));

/** What Google's script loads, by what Google says of content security policies (Google Identity Services, setup). */
const ONE_TAP = {
  script: 'https://accounts.google.com/gsi/client',
  style: 'https://accounts.google.com/gsi/style',
  content: 'https://accounts.google.com/gsi/',
};

/** A directive for what comes from here, and from others. */
const sources = (directive: string, ...others: readonly (string | undefined)[]): string =>
  [directive, "'self'", ...others.filter((other) => other !== undefined)].join(' ');

/** Proxies in front take headers of 4 KB, all together. */
const MAX_IMAGE_HOST_CHARACTERS = 2048;

/** The hosts of pictures; where a header has no room for all of them, any host. */
function imageSources(urls: readonly (string | undefined)[]): string[] {
  const hosts = [...new Set(urls.flatMap((url) => hostSource(url ?? '') ?? []))];
  return hosts.join(' ').length > MAX_IMAGE_HOST_CHARACTERS ? ['https:', 'http:'] : hosts;
}

function policyOf({ settings, images, frameAncestors }: PageParts, inline: readonly string[]): string {
  const { branding, socialConnectors, ssoConnectors, googleOneTap } = settings.signInExperience.data;
  const logos = [
    ...socialConnectors.flatMap(({ logo, logoDark }) => [logo, logoDark]),
    ...ssoConnectors.flatMap(({ logo, darkLogo }) => [logo, darkLogo]),
  ];
  const pictures = imageSources([...Object.values(branding), ...logos, ...images]);
  const google = googleOneTap ? ONE_TAP : undefined;
  return [
    "default-src 'none'",
    sources('script-src', google?.script),
    sources('style-src', google?.style, ...inline.map(inlineSource)),
    sources('connect-src', google?.content),
    ...(google ? [sources('frame-src', google.content)] : []),
    sources('font-src', 'data:'),
    sources('img-src', 'data:', ...pictures),
    "form-action 'self'",
    "base-uri 'none'",
    sources('frame-ancestors', ...frameAncestors),
    // Google's script writes into the page as it likes.
    ...(google ? [] : ["require-trusted-types-for 'script'", "trusted-types 'none'"]),
  ].join(';');
}

function iconLink(url: string | undefined, theme: 'light' | 'dark'): Html | undefined {
  if (url === undefined) return theme === 'light' ? markup`<link rel="icon" href="data:,">` : undefined;
  const media = theme === 'dark' ? markup` media="(prefers-color-scheme: dark)"` : undefined;
  return markup`<link rel="icon" href="${url}"${media}>`;
}
