import { useState } from 'preact/hooks';
import { t } from '../i18n.js';
import { experience } from '../settings.js';
import { Field } from './field.js';
import type { Problem } from './problem.js';

interface PasswordFieldProps {
  /** Of a new password it is said what the tenant asks of it. */
  readonly isNew?: boolean;
  readonly problem: Problem | undefined;
}

export function PasswordField({ isNew = false, problem }: PasswordFieldProps) {
  const [isShown, setShown] = useState(false);
  return (
    <Field
      name="password"
      label={t(isNew ? 'input.new_password' : 'input.password')}
      type={isShown ? 'text' : 'password'}
      autocomplete={isNew ? 'new-password' : 'current-password'}
      hint={isNew ? policy() : undefined}
      problem={problem}
    >
      <button type="button" class="reveal" aria-pressed={isShown} onClick={() => setShown(!isShown)}>
        {t(isShown ? 'action.hide_password' : 'action.show_password')}
      </button>
    </Field>
  );
}

const DEFAULT_MIN_LENGTH = 8;

function policy(): string {
  const { length, characterTypes } = experience.passwordPolicy;
  const kinds = characterTypes?.min ?? 1;
  return [
    t('description.password_min_length', { min: length?.min ?? DEFAULT_MIN_LENGTH }),
    ...(kinds > 1 ? [t('description.password_character_types', { min: kinds })] : []),
  ].join(' ');
}
