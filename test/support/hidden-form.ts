/** The form of a page that submits itself: where it goes, and its hidden inputs. */
export function hiddenForm(html: string): { readonly action: string; readonly inputs: URLSearchParams } {
  const action = plain(/<form[^>]* action="([^"]*)"/.exec(html)?.[1] ?? '');
  const inputs = new URLSearchParams();
  for (const [, name = '', value = ''] of html.matchAll(
    /<input type="hidden" name="([^"]*)" value="([^"]*)"/g,
  )) {
    inputs.append(name, plain(value));
  }
  return { action, inputs };
}

const plain = (html: string): string =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
