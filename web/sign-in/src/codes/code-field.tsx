import { Field } from '../form/field.js';
import { FieldFault, type Problem } from '../form/problem.js';
import { t } from '../i18n.js';
import { plainDigits } from '../phone/phone-number.js';

const LENGTH = 6;

/** One field for all digits, so that they can be pasted, filled in by the device and read out. Sends its form when it is full. */
export function CodeField({ problem }: { readonly problem: Problem | undefined }) {
  return (
    <Field
      name="code"
      label={t('input.verification_code')}
      inputMode="numeric"
      autocomplete="one-time-code"
      problem={problem}
      onInput={(text, input) => {
        const digits = digitsIn(text);
        if (digits !== text) input.value = digits;
        if (digits.length === LENGTH) input.form?.requestSubmit();
      }}
    />
  );
}

const digitsIn = (text: string): string => plainDigits(text).replaceAll(/\D/g, '').slice(0, LENGTH);

/** Throws a `FieldFault` where it cannot be one. */
export function codeOf(text: string): string {
  const digits = digitsIn(text);
  if (digits.length < LENGTH) throw new FieldFault('code', 'error.invalid_code');
  return digits;
}
