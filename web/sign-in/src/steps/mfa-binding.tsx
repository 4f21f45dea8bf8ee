import type { ComponentType } from 'preact';
import type { Factor } from '../api/mfa.js';
import { t } from '../i18n.js';
import { Heading } from '../layout/heading.js';
import { type Asked, useAsked } from '../mfa/asked.js';
import { BindEmail, BindPhone } from '../mfa/binding/address.js';
import { BindBackupCodes } from '../mfa/binding/backup-codes.js';
import { BindPasskey } from '../mfa/binding/passkey.js';
import { BindTotp } from '../mfa/binding/totp.js';
import { FactorChoice } from '../mfa/factor-choice.js';
import { usableFactors } from '../mfa/next-page.js';
import { WaysOut } from '../mfa/ways-out.js';

const FACTORS: Readonly<Record<Factor, ComponentType<{ readonly asked: Asked }>>> = {
  Totp: BindTotp,
  WebAuthn: BindPasskey,
  BackupCode: BindBackupCodes,
  EmailVerificationCode: BindEmail,
  PhoneVerificationCode: BindPhone,
};

/** Sets up a second factor: the one that the path names, or which one is chosen here. */
export function MfaBinding({ part }: { readonly part: string }) {
  const asked = useAsked('/mfa-binding');
  if (!asked) return null;
  const factor = usableFactors(asked).find((each) => each === part);
  const Bind = factor && FACTORS[factor];
  return (
    <>
      {Bind ? <Bind asked={asked} /> : <Choice asked={asked} />}
      <WaysOut asked={asked} isChoice={!Bind} />
    </>
  );
}

function Choice({ asked }: { readonly asked: Asked }) {
  return (
    <>
      <Heading>{t(asked.isFurther ? 'mfa.choose_further' : 'mfa.choose_factor')}</Heading>
      <p>{t(asked.isFurther ? 'mfa.choose_further_hint' : 'mfa.choose_factor_hint')}</p>
      <FactorChoice asked={asked} />
    </>
  );
}
