import { markup } from '../../html.js';

/** Scripts, styles and requests are the server's own; Swagger UI's styles hold their icons as `data:`. */
export const EXPLORER_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  'img-src data:',
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

interface ExplorerPage {
  /** The path that its files are below. */
  readonly path: string;
  /** The path of the OpenAPI document. */
  readonly document: string;
  /** What its tokens are for. */
  readonly resource: string;
}

/** The HTML of the page. The document is asked for beside the scripts, not after them. */
export function explorerPage({ path, document, resource }: ExplorerPage): string {
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Portico API</title>
<link rel="icon" href="data:,">
<link rel="preload" as="fetch" crossorigin href="${document}">
<link rel="stylesheet" href="${path}/swagger-ui.css">
<link rel="stylesheet" href="${path}/explorer.css">
<script defer src="${path}/swagger-ui-bundle.js"></script>
<script type="module" src="${path}/explorer.js"></script>
</head>
<body>
<div id="explorer" data-document="${document}" data-resource="${resource}"></div>
<noscript>This page needs JavaScript. Without it, read <a href="${document}">the OpenAPI document</a>.</noscript>
</body>
</html>
`.text;
}
