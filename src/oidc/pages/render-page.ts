import { textDirection } from '#src/kernel/text-direction.js';
import { inlineSource } from '#src/platform/http/content-security-policy.js';
import { Html, markup } from '#src/platform/http/html.js';
import { type Brand, pictureSources } from './brand.js';
import { styleSheet } from './style-sheet.js';
import type { PageLanguage } from './page-languages.js';

/** Nothing is loaded, nothing runs but what is named by its hash, and nobody else frames the page. */
export const PAGE_POLICY = "default-src 'none';base-uri 'none';frame-ancestors 'self';script-src";

/** What a page says. */
export interface Page {
  readonly title: string;
  /** Follows the title. */
  readonly body: Html;
  /** Whether the form in the body submits itself. */
  readonly submits?: boolean;
}

/** Whom a page speaks to, and for whom. */
export interface Look {
  readonly language: PageLanguage;
  readonly brand: Brand;
  /** Where the tenant has its users begin again, if it says so. */
  readonly startAgainUrl?: string | undefined;
}

export interface RenderedPage {
  readonly text: string;
  /** The content security policy that belongs to the text. */
  readonly policy: string;
}

const SUBMIT = 'document.forms[0].submit()';

/** Makes a page that needs no other file, and works without scripts. */
export function renderPage({ title, body, submits = false }: Page, { language, brand }: Look): RenderedPage {
  const style = styleSheet(brand);
  const page = markup`<!DOCTYPE html>
<html lang="${language}" dir="${textDirection(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${brand.favicon === undefined ? undefined : markup`<link rel="icon" href="${brand.favicon}">`}
<style>${new Html(style)}</style>
</head>
<body>
<main>
${logo(brand)}
<h1>${title}</h1>
${body}
</main>
${submits ? markup`<script>${new Html(SUBMIT)}</script>` : undefined}
</body>
</html>
`;
  return { text: page.text, policy: policyOf(style, brand, submits) };
}

function logo({ logo: light, darkLogo: dark }: Brand): Html | undefined {
  if (light === undefined) return undefined;
  const source = markup`<source media="(prefers-color-scheme: dark)" srcset="${dark}">`;
  return markup`<picture>${dark === undefined ? undefined : source}<img class="logo" src="${light}" alt=""></picture>`;
}

/**
 * Where forms may go is left open: browsers hold all redirects that follow against it (CSP 3 §6.4.1), and an application
 * may send its users on to wherever it likes.
 */
function policyOf(style: string, brand: Brand, submits: boolean): string {
  const pictures = pictureSources(brand);
  return [
    "default-src 'none'",
    "base-uri 'none'",
    `style-src ${inlineSource(style)}`,
    ...(pictures.length > 0 ? [`img-src ${pictures.join(' ')}`] : []),
    ...(submits ? [] : ["form-action 'none'"]),
    "frame-ancestors 'self'",
    `script-src ${submits ? inlineSource(SUBMIT) : "'none'"}`,
  ].join(';');
}
