import { textDirection } from '#src/kernel/text-direction.js';
import { Html, markup } from '#src/platform/http/html.js';
import type { MessageBody } from './message-body.js';

interface Spoken {
  readonly language: string;
  readonly title: string;
}

/** Mail clients of which some know no style sheets: what has to look right stands in `style`, dark colours below. */
const FONT = "font-family:-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";
const STYLE = `
  :root{color-scheme:light dark;supported-color-schemes:light dark}
  @media (max-width:520px){.frame{padding:16px 8px!important}.card{padding:28px 20px!important}.code{font-size:28px!important;letter-spacing:4px!important}}
  @media (prefers-color-scheme:dark){.page{background:#111318!important}.card{background:#1c1f26!important;border-color:#2f3440!important}
  .strong{color:#f2f3f5!important}.text{color:#d3d6dc!important}.note{color:#9aa1ad!important}.code{background:#2a2e38!important;color:#fff!important}
  .button{background:#f2f3f5!important}.label{color:#1c1f26!important}.link{color:#a9b8ff!important}}`;

/** The HTML of a message: one column of tables, which every mail client shows. It loads nothing but the logo. */
export function htmlLayout(body: MessageBody, { language, title }: Spoken): string {
  const direction = textDirection(language);
  const align = direction === 'rtl' ? 'right' : 'left';
  return markup`<!doctype html>
<html lang="${language}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${title}</title>
<style>${new Html(STYLE)}
</style>
</head>
<body class="page" style="margin:0;padding:0;background:#f3f4f6">
<div style="display:none;max-height:0;overflow:hidden">${body.lead}</div>
<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" style="background:#f3f4f6">
<tr><td class="frame" align="center" style="padding:40px 16px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:480px">
<tr><td class="card" dir="${direction}" align="${align}" style="padding:36px 32px;background:#ffffff;border:1px solid #e3e5e9;border-radius:12px;text-align:${align};${new Html(FONT)}">
${header(body)}<h1 class="strong" style="margin:0 0 12px;font-size:22px;line-height:30px;font-weight:600;color:#14161a">${title}</h1>
<p class="text" style="margin:0 0 24px;font-size:16px;line-height:24px;color:#3a3f47">${isolated(body.lead)}</p>
${codeBox(body)}${button(body)}${body.notes.map(
    (
      note,
    ) => markup`<p class="note" style="margin:12px 0 0;font-size:14px;line-height:21px;color:#626975">${note}</p>
`,
  )}</td></tr>
</table>
</td></tr>
</table>
</body>
</html>
`.text;
}

function header({ sender, logo }: MessageBody): Html | undefined {
  if (logo !== undefined)
    return markup`<img src="${logo}" alt="${sender ?? ''}" height="32" style="display:block;height:32px;max-width:200px;margin:0 0 24px;border:0">
`;
  if (sender === undefined) return undefined;
  return markup`<p class="strong" style="margin:0 0 24px;font-size:16px;line-height:24px;font-weight:600;color:#14161a">${isolated(sender)}</p>
`;
}

/** A value reads in the direction of its own letters, whatever the sentence around it. */
const isolated = (text: string): Html =>
  new Html(markup`${text}`.text.replaceAll(/\{\{[^}]+\}\}/g, '<bdi>$&</bdi>'));

/** Digits read from the left in every language. */
function codeBox({ code }: MessageBody): Html | undefined {
  if (code === undefined) return undefined;
  return markup`<div class="code" dir="ltr" style="margin:0 0 24px;padding:16px;background:#f3f4f6;border-radius:8px;text-align:center;font-family:ui-monospace,Menlo,Consolas,monospace;font-size:34px;line-height:42px;font-weight:600;letter-spacing:6px;color:#14161a;-webkit-user-select:all;user-select:all">${code}</div>
`;
}

function button({ button: shown }: MessageBody): Html | undefined {
  if (shown === undefined) return undefined;
  const { label, href, asText } = shown;
  return markup`<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 24px"><tr><td class="button" style="border-radius:8px;background:#14161a">
<a class="label" href="${href}" style="display:inline-block;padding:13px 24px;font-size:16px;line-height:22px;font-weight:600;color:#ffffff;text-decoration:none">${label}</a>
</td></tr></table>
<p class="note" style="margin:0;font-size:14px;line-height:21px;color:#626975">${asText}<br><a class="link" dir="ltr" href="${href}" style="color:#3348c8;word-break:break-all">${href}</a></p>
`;
}
