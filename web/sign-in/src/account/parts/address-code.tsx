import { CodeField, codeOf } from '../../codes/code-field.js';
import { Resend } from '../../codes/resend.js';
import { nextResendAt } from '../../codes/sent-code.js';
import { ProblemText } from '../../form/problem-text.js';
import { SubmitButton } from '../../form/submit-button.js';
import { useForm } from '../../form/use-form.js';
import { t } from '../../i18n.js';
import { shownIdentifier } from '../../identifiers.js';
import { type Address, requestCode, type VerificationRecord, verifyCode } from '../api/verifications.js';

/** A code that is on its way to an address. */
export interface SentAddressCode extends VerificationRecord {
  readonly address: Address;
  readonly resendAt: number;
}

export const sentTo = (address: Address, record: VerificationRecord): SentAddressCode => ({
  ...record,
  address,
  resendAt: nextResendAt(),
});

interface AddressCodeProps {
  readonly sent: SentAddressCode;
  readonly onSent: (sent: SentAddressCode) => void;
  /** Goes on once the code was right. */
  readonly onVerified: () => void | Promise<void>;
}

/** Takes the code that was sent. */
export function AddressCode({ sent, onSent, onVerified }: AddressCodeProps) {
  const { address, verificationRecordId, resendAt } = sent;
  const form = useForm(async ({ code = '' }) => {
    await verifyCode(address, verificationRecordId, codeOf(code));
    await onVerified();
  });
  return (
    <>
      <p>{t('description.code_sent', { address: shownIdentifier(address) })}</p>
      <form onSubmit={form.onSubmit} noValidate>
        <CodeField problem={form.problemOf('code')} />
        <ProblemText problem={form.problem} />
        <SubmitButton pending={form.pending}>{t('action.continue')}</SubmitButton>
      </form>
      <Resend resendAt={resendAt} resend={async () => onSent(sentTo(address, await requestCode(address)))} />
    </>
  );
}
