import { useState } from 'preact/hooks';
import { HiddenUsername } from '../../form/hidden-username.js';
import { PasswordField } from '../../form/password-field.js';
import { ProblemText } from '../../form/problem-text.js';
import { SubmitButton } from '../../form/submit-button.js';
import { useForm } from '../../form/use-form.js';
import { t } from '../../i18n.js';
import { shownIdentifier } from '../../identifiers.js';
import { currentAccount } from '../api/account.js';
import { type Address, requestCode, type VerificationRecord, verifyPassword } from '../api/verifications.js';
import { Dialog } from '../modal/dialog.js';
import { type SentAddressCode, AddressCode, sentTo } from '../parts/address-code.js';
import { say } from '../say.js';
import type { Method } from './methods.js';

interface ProofDialogProps {
  readonly methods: readonly Method[];
  readonly settle: (record: VerificationRecord | undefined) => void;
}

/** Has somebody show that an account is theirs: by its password, or by a code that is sent to them. */
export function ProofDialog({ methods, settle }: ProofDialogProps) {
  const [sent, setSent] = useState<SentAddressCode>();
  const isByPassword = !sent && methods.some(({ type }) => type === 'password');
  return (
    <Dialog heading={say('page.confirm_identity')} onClose={() => settle(undefined)}>
      <p>{say('text.confirm_identity')}</p>
      {isByPassword && <PasswordProof settle={settle} />}
      {sent && <AddressCode sent={sent} onSent={setSent} onVerified={() => settle(sent)} />}
      {!sent &&
        methods.map((method) =>
          method.type === 'password' ? null : (
            <CodeRequest key={method.type} address={method} onSent={setSent} />
          ),
        )}
      {sent && methods.length > 1 && (
        <button type="button" class="secondary" onClick={() => setSent(undefined)}>
          {t('action.sign_in_another_way')}
        </button>
      )}
      <button type="button" class="secondary" onClick={() => settle(undefined)}>
        {t('action.cancel')}
      </button>
    </Dialog>
  );
}

function PasswordProof({ settle }: Pick<ProofDialogProps, 'settle'>) {
  const { username, primaryEmail } = currentAccount();
  const form = useForm(async ({ password = '' }) => settle(await verifyPassword(password)));
  return (
    <form onSubmit={form.onSubmit} noValidate>
      <HiddenUsername value={username ?? primaryEmail ?? ''} />
      <PasswordField problem={form.problemOf('password')} />
      <ProblemText problem={form.problem} />
      <SubmitButton pending={form.pending}>{t('action.confirm')}</SubmitButton>
    </form>
  );
}

interface CodeRequestProps {
  readonly address: Address;
  readonly onSent: (sent: SentAddressCode) => void;
}

function CodeRequest({ address, onSent }: CodeRequestProps) {
  const form = useForm(async () => onSent(sentTo(address, await requestCode(address))));
  return (
    <form onSubmit={form.onSubmit} noValidate>
      <button type="submit" class="secondary" aria-disabled={form.pending}>
        {t('action.use_code', { address: shownIdentifier(address) })}
      </button>
      <ProblemText problem={form.problem} />
    </form>
  );
}
