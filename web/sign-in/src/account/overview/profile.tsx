import type { ComponentChildren } from 'preact';
import { t } from '../../i18n.js';
import { shownIdentifier } from '../../identifiers.js';
import { useAccount } from '../api/account.js';
import { type Field, isEditable, isShown } from '../center.js';
import { Row } from '../parts/row.js';
import { Section } from '../parts/section.js';
import { TaskLink } from '../parts/task-link.js';
import { say } from '../say.js';

/** What somebody is called. */
export function Profile() {
  const { name, avatar, username } = useAccount();
  return (
    <Fields name="section.profile" fields={['name', 'avatar', 'username']}>
      <FieldRow field="name" label={say('label.name')} value={name} />
      <FieldRow field="avatar" label={say('label.picture')} value={avatar} />
      <FieldRow field="username" label={t('input.username')} value={username} />
    </Fields>
  );
}

/** By what somebody signs in. */
export function Security() {
  const { primaryEmail, primaryPhone, hasPassword } = useAccount();
  return (
    <Fields name="section.security" fields={['email', 'phone', 'password']}>
      <FieldRow
        field="email"
        label={t('input.email')}
        value={primaryEmail && shownIdentifier({ type: 'email', value: primaryEmail })}
      />
      <FieldRow
        field="phone"
        label={t('input.phone_number')}
        value={primaryPhone && shownIdentifier({ type: 'phone', value: primaryPhone })}
      />
      <FieldRow
        field="password"
        label={t('input.password')}
        value={hasPassword ? say('text.password_set') : undefined}
      />
    </Fields>
  );
}

interface FieldsProps {
  readonly name: 'section.profile' | 'section.security';
  readonly fields: readonly Field[];
  readonly children: ComponentChildren;
}

function Fields({ name, fields, children }: FieldsProps) {
  if (!fields.some(isShown)) return null;
  return (
    <Section name={name}>
      <ul class="rows">{children}</ul>
    </Section>
  );
}

interface FieldRowProps {
  readonly field: Field;
  readonly label: string;
  readonly value: string | null | undefined;
}

function FieldRow({ field, label, value }: FieldRowProps) {
  if (!isShown(field)) return null;
  return (
    <Row label={label} lines={[value || say('text.none')]}>
      {isEditable(field) && (
        <TaskLink to={`/account/${field}`} label={say(value ? 'action.change' : 'action.add')} of={label} />
      )}
    </Row>
  );
}
