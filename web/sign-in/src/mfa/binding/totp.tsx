import { bindFactor, createTotp, type NewTotp, verifyTotp } from '../../api/mfa.js';
import { CodeField, codeOf } from '../../codes/code-field.js';
import { ProblemText } from '../../form/problem-text.js';
import { SubmitButton } from '../../form/submit-button.js';
import { t } from '../../i18n.js';
import { CopyButton } from '../../layout/copy-button.js';
import { Heading } from '../../layout/heading.js';
import { Loading } from '../../layout/loading.js';
import { useLoaded } from '../../use-loaded.js';
import { type Asked, madeOnce } from '../asked.js';
import { useFactorForm } from '../use-factor-form.js';

/** Takes a secret into an authenticator app, by its picture or typed in, and shows by a code that it is there. */
export function BindTotp({ asked }: { readonly asked: Asked }) {
  const loaded = useLoaded(() => madeOnce('Totp', createTotp));
  return (
    <Loading heading={t('mfa.set_up_totp')} loaded={loaded}>
      {(totp) => <TotpForm asked={asked} totp={totp} />}
    </Loading>
  );
}

function TotpForm({ asked, totp }: { readonly asked: Asked; readonly totp: NewTotp }) {
  const form = useFactorForm(asked, async ({ code = '' }) => {
    await bindFactor('Totp', await verifyTotp(codeOf(code), totp.verificationId));
  });
  return (
    <>
      <Heading>{t('mfa.set_up_totp')}</Heading>
      {!form.isDone && (
        <>
          <p>{t('mfa.set_up_totp_hint')}</p>
          <img class="qr" src={totp.secretQrCode} alt={t('mfa.qr_code')} />
          <p class="hint">{t('mfa.manual_key')}</p>
          <p class="secret" dir="ltr">
            {totp.secret}
          </p>
          <CopyButton text={totp.secret} />
        </>
      )}
      <form onSubmit={form.onSubmit} noValidate>
        {!form.isDone && <CodeField problem={form.problemOf('code')} />}
        <ProblemText problem={form.problem} />
        <SubmitButton pending={form.pending}>{t('action.continue')}</SubmitButton>
      </form>
    </>
  );
}
