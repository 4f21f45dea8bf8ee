import { useEffect, useRef, useState } from 'preact/hooks';
import { ApiError } from '../api/client.js';
import { ProblemText } from '../form/problem-text.js';
import { SubmitButton } from '../form/submit-button.js';
import { useForm } from '../form/use-form.js';
import { find, t } from '../i18n.js';
import { Heading } from '../layout/heading.js';
import { PageLink } from '../layout/page-link.js';
import { keep, kept } from '../kept.js';
import { openMagicLink } from '../links/open-magic-link.js';
import { forgetMagicLink, magicLink } from '../links/taken-secrets.js';
import { navigate } from '../router.js';

const REASON = 'magic link refused';

/** Opens the magic link with which somebody came, by itself; where the connection fails it can be tried again. */
export function OneTimeToken() {
  const [link] = useState(magicLink);
  const element = useRef<HTMLFormElement>(null);
  const form = useForm(async () => {
    // The server checks links, too, before it leads here.
    if (!link) return refuse(new URLSearchParams(location.search).get('errorMessage') ?? '');
    try {
      await openMagicLink(link);
    } catch (error) {
      if (!(error instanceof ApiError) || !REFUSED.test(error.code)) throw error;
      refuse(error.code);
    }
  });
  useEffect(() => element.current?.requestSubmit(), []);
  return (
    <>
      <Heading>{t('page.one_time_token')}</Heading>
      <form ref={element} onSubmit={form.onSubmit} noValidate>
        <ProblemText problem={form.problem} />
        {form.problem ? (
          <SubmitButton pending={form.pending}>{t('action.try_again')}</SubmitButton>
        ) : (
          <p aria-busy="true">{t('description.loading')}</p>
        )}
      </form>
    </>
  );
}

const REFUSED = /^one_time_token\.\w+$/;

function refuse(code: string): void {
  forgetMagicLink();
  keep(REASON, code);
  navigate('/one-time-token/error', { replace: true });
}

/** Says why a link does not work, in words of ours only. */
export function OneTimeTokenError() {
  const reason = kept(REASON);
  const known = REFUSED.test(reason) ? find(`code.${reason}`) : undefined;
  return (
    <>
      <Heading>{t('page.one_time_token_error')}</Heading>
      <p>{known ?? t('description.link_failed')}</p>
      <p class="aside">
        <PageLink to="/sign-in">{t('action.sign_in_another_way')}</PageLink>
      </p>
    </>
  );
}
