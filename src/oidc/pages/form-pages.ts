import { Html, markup } from '#src/platform/http/html.js';
import type { Page } from './render-page.js';
import type { Saying } from './pages.js';

/** A form of the library: where it goes, and what it says without being seen. The library escapes both. */
const HIDDEN_FORM = /<form [^>]*>(?:\s*<input type="hidden"[^>]*>)*/;

/** The form in a page of the library, without its end; undefined where there is none. */
export function hiddenFormIn(page: string): Html | undefined {
  const [form] = HIDDEN_FORM.exec(page) ?? [];
  return form === undefined ? undefined : new Html(form);
}

interface Step {
  readonly title: string;
  readonly text: string;
  readonly button: string;
}

/** Submits a form, or shows a button where no script runs. */
const formPage = ({ title, text, button }: Step, form: Html): Page => ({
  title,
  body: markup`<p>${text}</p>
${form}<noscript><button type="submit">${button}</button></noscript></form>`,
  submits: true,
});

/** Takes the browser to wherever the form goes. */
export const goOnPage =
  (form: Html): Saying =>
  ({ goOn }) =>
    formPage(goOn, form);

/** Ends the session of another account, before a new one begins. */
export const switchAccountPage =
  (form: Html): Saying =>
  ({ switchAccount }) =>
    formPage(switchAccount, form);

/** Ends the session. */
export const signOutPage =
  (form: Html): Saying =>
  ({ signOut }) =>
    formPage(signOut, form);

/** The same of the library's form that leaves it to the page to say that the whole session is to end. */
export const confirmSignOutPage = (form: string): Saying =>
  signOutPage(markup`${hiddenFormIn(form)}<input type="hidden" name="logout" value="yes" />`);

/** Where nobody awaits the user elsewhere. */
export const signedOutPage: Saying = ({ signOut: { title, done } }) => ({
  title,
  body: markup`<p>${done}</p>`,
});
