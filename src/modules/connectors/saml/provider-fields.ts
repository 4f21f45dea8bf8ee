import { createPrivateKey } from 'node:crypto';
import { Field, type FieldOptions } from '#src/platform/http/fields/field.js';
import type { Kind } from '#src/platform/http/fields/kind.js';
import { text } from '#src/platform/http/fields/text.js';
import { isWebAddress } from './metadata-document.js';

/** Where a browser is sent, or metadata is fetched from. */
export const WebAddress = (options: FieldOptions = {}): PropertyDecorator => Field(webAddress(), options);

function webAddress(): Kind {
  const { rules, ...kind } = text({ min: 1, max: 2048 });
  const rule = {
    holds: (value: unknown) => typeof value === 'string' && isWebAddress(value),
    issue: () => ({ code: 'custom' as const, message: 'Must be an http or https URL without credentials' }),
  };
  return { ...kind, rules: [...rules, rule] };
}

/** Of ours, for a connector that says it itself. Requests are signed while the process waits, which a longer one takes seconds for. */
export const SamlPrivateKey = (options: FieldOptions = {}): PropertyDecorator => Field(privateKey(), options);

const MAX_RSA_BITS = 8192;
/** As PEM. */
const MAX_KEY_CHARACTERS = 8192;

function privateKey(): Kind {
  const { rules, ...kind } = text({ min: 1, max: MAX_KEY_CHARACTERS });
  const rule = {
    holds: (value: unknown) => typeof value === 'string' && isUsableKey(value),
    issue: () => ({
      code: 'custom' as const,
      message: `Must be the PEM of an RSA key of at most ${MAX_RSA_BITS} bits, without a passphrase`,
    }),
  };
  return { ...kind, rules: [...rules, rule] };
}

function isUsableKey(pem: string): boolean {
  try {
    const { asymmetricKeyType, asymmetricKeyDetails } = createPrivateKey(pem);
    return asymmetricKeyType === 'rsa' && Number(asymmetricKeyDetails?.modulusLength) <= MAX_RSA_BITS;
  } catch {
    return false;
  }
}
