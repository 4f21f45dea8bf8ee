import { createHash } from 'node:crypto';
import type { KoaContextWithOIDC } from 'oidc-provider';

/** Nothing is loaded, nothing runs but what is named by its hash, and nobody else frames the page. */
export const PAGE_POLICY = "default-src 'none';base-uri 'none';frame-ancestors 'self';script-src";

interface Page {
  readonly title: string;
  /** HTML, in which everything is escaped. */
  readonly body: string;
  readonly script?: string;
}

/** Answers with a small page of our own. */
export function answerWithPage(ctx: KoaContextWithOIDC, { title, body, script }: Page): void {
  ctx.type = 'html';
  ctx.status = 200;
  ctx.set('Content-Security-Policy', script === undefined ? PAGE_POLICY : `${PAGE_POLICY} ${hashOf(script)}`);
  ctx.body = `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
</head>
<body>
${body}
${script === undefined ? '' : `<script>${script}</script>`}
</body>
</html>
`;
}

const hashOf = (script: string): string => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
