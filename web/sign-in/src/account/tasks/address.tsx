import { useState } from 'preact/hooks';
import { IdentifierField } from '../../form/identifier-field.js';
import { ProblemText } from '../../form/problem-text.js';
import { SubmitButton } from '../../form/submit-button.js';
import { useForm } from '../../form/use-form.js';
import { t } from '../../i18n.js';
import { identifierOf, shownIdentifier } from '../../identifiers.js';
import { useAccount } from '../api/account.js';
import { removeAddress, setAddress } from '../api/my-account.js';
import { type Address, requestCode } from '../api/verifications.js';
import { AddressCode, type SentAddressCode, sentTo } from '../parts/address-code.js';
import { Removal } from '../parts/removal.js';
import { finishTask, Task } from '../parts/task.js';
import { say } from '../say.js';

export const EmailTask = () => <AddressTask type="email" />;
export const PhoneTask = () => <AddressTask type="phone" />;

interface AddressTaskProps {
  readonly type: Address['type'];
}

/** Gives an account another address or number, once a code shows that it is its user's. */
function AddressTask({ type }: AddressTaskProps) {
  const { primaryEmail, primaryPhone } = useAccount();
  const current = type === 'email' ? primaryEmail : primaryPhone;
  const [sent, setSent] = useState<SentAddressCode>();
  const finish = async (): Promise<void> => {
    if (!sent) return;
    await setAddress(sent.address, sent.verificationRecordId);
    await finishTask(say('text.saved'));
  };
  return (
    <Task heading={say(type === 'email' ? 'page.email' : 'page.phone')} isSensitive>
      {current && <p>{shownIdentifier({ type, value: current })}</p>}
      {sent ? (
        <AddressCode sent={sent} onSent={setSent} onVerified={finish} />
      ) : (
        <>
          <NewAddress type={type} onSent={setSent} />
          {current && (
            <Removal
              what={t(type === 'email' ? 'input.email' : 'input.phone_number')}
              remove={() => removeAddress(type)}
            />
          )}
        </>
      )}
    </Task>
  );
}

interface NewAddressProps extends AddressTaskProps {
  readonly onSent: (sent: SentAddressCode) => void;
}

function NewAddress({ type, onSent }: NewAddressProps) {
  const form = useForm(async ({ identifier = '', region = '' }) => {
    const { value } = identifierOf(identifier, region, [type]);
    const address = { type, value };
    onSent(sentTo(address, await requestCode(address)));
  });
  return (
    <form onSubmit={form.onSubmit} noValidate>
      <p>{say('text.email_step')}</p>
      <IdentifierField
        types={[type]}
        autocomplete={type === 'email' ? 'email' : 'tel'}
        problem={form.problemOf('identifier')}
      />
      <ProblemText problem={form.problem} />
      <SubmitButton pending={form.pending}>{t('action.continue')}</SubmitButton>
    </form>
  );
}
