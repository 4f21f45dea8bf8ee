import { useRef } from 'preact/hooks';
import { Field } from '../form/field.js';
import { SubmitButton } from '../form/submit-button.js';
import { find, t } from '../i18n.js';
import { Heading } from '../layout/heading.js';

/** The cookie that brings what the form has to be sent with. */
const FORM_COOKIE = '_logto_device_flow_xsrf';

/**
 * Takes the code of a device that has no browser, and asks whether it is the user's. The form goes to the provider itself,
 * which answers with this page again or with the next.
 */
export function Device() {
  const query = new URLSearchParams(location.search);
  const userCode = query.get('user_code');
  const error = query.get('error');
  const sent = useRef(false);
  const once = (event: Event): void => {
    if (sent.current) event.preventDefault();
    sent.current = true;
  };
  const hidden = <input type="hidden" name="xsrf" value={cookie(FORM_COOKIE)} />;
  if (userCode !== null && error === null) {
    return (
      <>
        <Heading>{t('page.device')}</Heading>
        <p>{t('description.device_confirm')}</p>
        <p class="code">{userCode}</p>
        <form method="post" action="/oidc/device" onSubmit={once} noValidate>
          {hidden}
          <input type="hidden" name="user_code" value={userCode} />
          <input type="hidden" name="confirm" value="yes" />
          <SubmitButton pending={false}>{t('action.confirm')}</SubmitButton>
        </form>
        <form method="post" action="/oidc/device" onSubmit={once} noValidate>
          {hidden}
          <input type="hidden" name="user_code" value={userCode} />
          <input type="hidden" name="abort" value="yes" />
          <button type="submit" class="secondary">
            {t('action.cancel')}
          </button>
        </form>
      </>
    );
  }
  const message = error === null ? undefined : (find(`device_error.${error}`) ?? t('error.unknown'));
  return (
    <>
      <Heading>{t('page.device')}</Heading>
      <p>{t('description.device_enter')}</p>
      <form method="post" action="/oidc/device" onSubmit={once} noValidate>
        {hidden}
        <Field
          name="user_code"
          label={t('input.device_code')}
          autocomplete="off"
          value={query.get('input_code') ?? undefined}
          problem={message === undefined ? undefined : { message }}
        />
        <SubmitButton pending={false}>{t('action.continue')}</SubmitButton>
      </form>
    </>
  );
}

function cookie(name: string): string {
  const found = document.cookie.split('; ').find((pair) => pair.startsWith(`${name}=`));
  return found === undefined ? '' : decodeURIComponent(found.slice(name.length + 1));
}
