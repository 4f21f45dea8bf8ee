import type { ComponentType } from 'preact';
import type { Factor } from '../api/mfa.js';
import { t } from '../i18n.js';
import { Heading } from '../layout/heading.js';
import { type Asked, useAsked } from '../mfa/asked.js';
import { FactorChoice } from '../mfa/factor-choice.js';
import { usableFactors } from '../mfa/next-page.js';
import { VerifyBackupCode } from '../mfa/verification/backup-code.js';
import { VerifyPasskey } from '../mfa/verification/passkey.js';
import { VerifyEmailCode, VerifyPhoneCode } from '../mfa/verification/sent-code.js';
import { VerifyTotp } from '../mfa/verification/totp.js';
import { WaysOut } from '../mfa/ways-out.js';

const FACTORS: Readonly<Record<Factor, ComponentType<{ readonly asked: Asked }>>> = {
  Totp: VerifyTotp,
  WebAuthn: VerifyPasskey,
  BackupCode: VerifyBackupCode,
  EmailVerificationCode: VerifyEmailCode,
  PhoneVerificationCode: VerifyPhoneCode,
};

/** Shows a second factor: the one that the path names, or which one is chosen here. */
export function MfaVerification({ part }: { readonly part: string }) {
  const asked = useAsked('/mfa-verification');
  if (!asked) return null;
  const factor = usableFactors(asked).find((each) => each === part);
  const Verify = factor && FACTORS[factor];
  return (
    <>
      {Verify ? (
        <Verify asked={asked} />
      ) : (
        <>
          <Heading>{t('mfa.choose_verification')}</Heading>
          <FactorChoice asked={asked} />
        </>
      )}
      <WaysOut asked={asked} isChoice={!Verify} />
    </>
  );
}
