import { shownIdentifier } from '../../identifiers.js';
import { useAccount } from '../api/account.js';
import { type EnrolledFactor, listFactors, removeFactor } from '../api/my-account.js';
import { isShown, offers } from '../center.js';
import { confirmed } from '../modal/confirm.js';
import { Pending } from '../parts/pending.js';
import { Row } from '../parts/row.js';
import { focusSection, Section } from '../parts/section.js';
import { announce } from '../parts/status.js';
import { useList } from '../parts/use-list.js';
import { say } from '../say.js';
import { FactorRow } from './factor-row.js';
import { Passkeys } from './passkeys.js';

/** Second factors and passkeys, which the API tells at once. */
export function Factors() {
  const [loaded, reload] = useList(listFactors);
  const remove = async ({ id }: EnrolledFactor, name: string, section: string): Promise<void> => {
    if (!(await confirmed(say('text.ask_remove', { what: name }), say('action.remove')))) return;
    await removeFactor(id);
    await reload();
    announce(say('text.removed'));
    focusSection(section);
  };
  const known = loaded.state === 'loaded' ? loaded.answer : [];
  const others = known.filter(({ type }) => type !== 'BackupCode');
  return (
    <>
      {isShown('mfa') && hasFactors(known) && (
        <Section name="section.factors">
          <p class="hint">{say('text.factors')}</p>
          {loaded.state === 'loaded' ? (
            <ul class="rows">
              <FactorRow type="Totp" factors={known} remove={remove} />
              <AddressFactors />
              <FactorRow type="BackupCode" factors={known} remove={remove} isPossible={others.length > 0} />
            </ul>
          ) : (
            <Pending loaded={loaded} />
          )}
        </Section>
      )}
      {isShown('passkey') && <Passkeys loaded={loaded} remove={remove} />}
    </>
  );
}

/** Whether there is anything but passkeys, which have a section of their own. */
const hasFactors = (known: readonly EnrolledFactor[]): boolean =>
  (['Totp', 'BackupCode', 'EmailVerificationCode', 'PhoneVerificationCode'] as const).some(offers) ||
  known.some(({ type }) => type !== 'WebAuthn');

/** Codes go to the addresses of an account, so there is nothing to set up. */
function AddressFactors() {
  const { primaryEmail, primaryPhone } = useAccount();
  const goTo = (type: 'email' | 'phone', value: string): string[] => [
    say('text.codes_go_to', { address: shownIdentifier({ type, value }) }),
  ];
  return (
    <>
      {offers('EmailVerificationCode') && primaryEmail && (
        <Row label={say('label.email_codes')} lines={goTo('email', primaryEmail)} />
      )}
      {offers('PhoneVerificationCode') && primaryPhone && (
        <Row label={say('label.phone_codes')} lines={goTo('phone', primaryPhone)} />
      )}
    </>
  );
}
