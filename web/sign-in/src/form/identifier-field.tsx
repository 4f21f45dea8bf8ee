import { useState } from 'preact/hooks';
import { identifierLabel, type IdentifierType } from '../identifiers.js';
import { CountryField } from '../phone/country-field.js';
import { ownRegion } from '../phone/calling-codes.js';
import { isInternational, looksLikeNumber } from '../phone/phone-number.js';
import { loginHint } from '../settings.js';
import { Field } from './field.js';
import type { Problem } from './problem.js';
import { useKept } from './use-kept.js';

interface IdentifierFieldProps {
  readonly types: readonly IdentifierType[];
  readonly autocomplete: string;
  readonly problem: Problem | undefined;
}

/** By what people are known: one field for all kinds. A number asks for its country, until it names that itself. */
export function IdentifierField({ types, autocomplete, problem }: IdentifierFieldProps) {
  const [text, keepText] = useKept(`identifier ${loginHint}`, loginHint);
  const [initial] = useState(fits(text, types) ? text : '');
  const [region, keepRegion] = useKept('region', ownRegion());
  const [type] = types.length === 1 ? types : [];
  const isNumber = type === 'phone' || (types.includes('phone') && looksLikeNumber(text));
  return (
    <Field
      name="identifier"
      label={identifierLabel(types)}
      type={type === 'email' ? 'email' : type === 'phone' ? 'tel' : 'text'}
      autocomplete={autocomplete}
      value={initial}
      onInput={keepText}
      problem={problem}
      lead={isNumber && !isInternational(text) && <CountryField region={region} onChange={keepRegion} />}
    />
  );
}

/** What was typed on another page may be of a kind that this one does not take. */
const fits = (text: string, types: readonly IdentifierType[]): boolean =>
  types.includes('username') ||
  (types.includes('email') && text.includes('@')) ||
  (types.includes('phone') && looksLikeNumber(text));
