import { t } from '../i18n.js';
import { callingCodeOf, listCountries } from './calling-codes.js';

interface CountryFieldProps {
  readonly region: string;
  readonly onChange: (region: string) => void;
}

/** Chooses the calling code of a number; closed, it shows the code alone. */
export function CountryField({ region, onChange }: CountryFieldProps) {
  return (
    <span class="country">
      <span aria-hidden="true">+{callingCodeOf(region)} ▾</span>
      <select
        name="region"
        aria-label={t('input.country_code')}
        autocomplete="off"
        value={region}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {listCountries().map(({ region: each, name, code }) => (
          <option key={each} value={each}>
            {name} +{code}
          </option>
        ))}
      </select>
    </span>
  );
}
