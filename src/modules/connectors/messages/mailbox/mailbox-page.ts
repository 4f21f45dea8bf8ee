import { inlineSource } from '#src/platform/http/content-security-policy.js';
import { Html, markup } from '#src/platform/http/html.js';
import { MAILBOX_PATH } from './mailbox-path.js';
import type { MailboxMessage } from './development-mailbox.js';

const STYLE = `
:root{color-scheme:light dark;--line:#8884;--quiet:#777}
body{margin:0 auto;max-inline-size:60rem;padding:1rem;font:1rem/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
h1{font-size:1.375rem}
table{inline-size:100%;border-collapse:collapse}
th,td{padding:.5rem;border-block-end:1px solid var(--line);text-align:start;vertical-align:top}
th,dt{color:var(--quiet);font-weight:400}
dl{display:grid;grid-template-columns:auto 1fr;gap:.25rem 1rem}
dd{margin:0}
.code{font:600 1.25rem ui-monospace,monospace}
pre{padding:1rem;border:1px solid var(--line);white-space:pre-wrap;font:inherit}
iframe{inline-size:100%;block-size:40rem;border:1px solid var(--line);background:#fff}
`;

/** Nothing runs; a message is shown in a frame of its own, which has its own policy. */
export const MAILBOX_POLICY = [
  "default-src 'none'",
  "base-uri 'none'",
  `style-src ${inlineSource(STYLE)}`,
  "frame-src 'self'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join(';');

/** What the HTML of a message may do: show itself and open links. It has no origin, so it reaches nothing here. */
export const MESSAGE_POLICY = [
  'sandbox allow-popups allow-popups-to-escape-sandbox',
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src https: http: data:',
  "form-action 'none'",
  "frame-ancestors 'self'",
].join(';');

/** All messages, newest first. */
export function mailboxPage(messages: readonly MailboxMessage[]): string {
  const rows = messages.map(
    (message) => markup`<tr>
<td>${time(message)}</td><td>${message.tenantId}</td><td>${message.to}</td>
<td><a href="${MAILBOX_PATH}/${message.id}">${titleOf(message)}</a></td><td class="code">${message.code}</td>
</tr>
`,
  );
  const list = markup`<table>
<tr><th>Sent</th><th>Tenant</th><th>To</th><th>Message</th><th>Code</th></tr>
${rows}</table>`;
  return page(
    'Development mailbox',
    markup`<p>E-mails and text messages of tenants without a connector. They are kept in memory, the newest 200.
<a href="${MAILBOX_PATH}">Reload</a></p>
${messages.length === 0 ? markup`<p>Nothing was sent yet.</p>` : list}`,
  );
}

/** One message, as its reader would see it. */
export function messagePage(message: MailboxMessage): string {
  const { id, tenantId, to, type, code, link, html, text } = message;
  return page(
    titleOf(message),
    markup`<p><a href="${MAILBOX_PATH}">All messages</a></p>
<dl>
<dt>Sent</dt><dd>${time(message)}</dd><dt>Tenant</dt><dd>${tenantId}</dd><dt>To</dt><dd>${to}</dd><dt>About</dt><dd>${type}</dd>
${code === undefined ? undefined : markup`<dt>Code</dt><dd class="code">${code}</dd>`}
${link === undefined ? undefined : markup`<dt>Link</dt><dd>${linkTo(link)}</dd>`}
</dl>
${html === '' ? undefined : markup`<iframe sandbox="allow-popups allow-popups-to-escape-sandbox" src="${MAILBOX_PATH}/${id}/html" title="The message"></iframe>`}
${text === '' ? undefined : markup`<pre>${text}</pre>`}`,
  );
}

/** The HTML of a message, whose links open beside the mailbox. */
export const messageHtml = ({ html }: MailboxMessage): string => `<base target="_blank">${html}`;

const titleOf = ({ subject, type, channel }: MailboxMessage): string =>
  subject === '' ? `${channel === 'Sms' ? 'Text message' : 'E-mail'}: ${type}` : subject;

const time = ({ receivedAt }: MailboxMessage): string =>
  new Date(receivedAt).toISOString().replace('T', ' ').slice(0, 19);

/** Whoever asks for a message may name any address; one that would run here is shown only. */
const linkTo = (link: string): Html | string =>
  /^https?:\/\//i.test(link) ? markup`<a href="${link}">${link}</a>` : link;

const page = (title: string, body: Html): string =>
  markup`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${new Html(STYLE)}</style>
</head>
<body>
<h1>${title}</h1>
${body}
</body>
</html>
`.text;
