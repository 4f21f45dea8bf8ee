import type { KoaContextWithOIDC } from 'oidc-provider';
import { answerWithPage } from './html-page.js';

const TITLE = 'Sign Out';
const SUBMIT = "document.getElementById('op.logoutForm').submit();";
const INPUTS =
  '<input type="hidden" name="logout" value="yes"/><noscript><button type="submit">Sign out</button></noscript>';

/** Submits the library's form, or shows a button where no script runs. */
export function logoutPage(ctx: KoaContextWithOIDC, form: string): void {
  answerWithPage(ctx, { title: TITLE, body: form.replace('</form>', `${INPUTS}</form>`), script: SUBMIT });
}

/** Where nobody awaits the user elsewhere. */
export function loggedOutPage(ctx: KoaContextWithOIDC): void {
  answerWithPage(ctx, { title: TITLE, body: '<p>You have signed out.</p>' });
}
