import { X509Certificate } from 'node:crypto';
import { SocialErrors } from '../social/social.errors.js';

const PEM = /-----(BEGIN|END) CERTIFICATE-----/g;
const MIN_RSA_BITS = 1024;
/** Two while one takes over from the other, and some more: a response is looked through for each, whoever posts it. */
export const MAX_CERTIFICATES = 5;

/**
 * A certificate, with or without the lines around it, as PEM. How long it is valid plays no part: what counts is that
 * whoever configured the provider trusts its key. Throws `connector.invalid_certificate` (400).
 */
export function certificateOf(text: string): string {
  const content = text.replaceAll(PEM, '').replaceAll(/\s/g, '');
  const pem = `-----BEGIN CERTIFICATE-----\n${content.match(/.{1,64}/g)?.join('\n') ?? ''}\n-----END CERTIFICATE-----\n`;
  const { asymmetricKeyType, asymmetricKeyDetails } = publicKeyOf(pem);
  // Signatures of other keys are not taken, and the modulus of a shorter one can be factored.
  if (asymmetricKeyType !== 'rsa' || Number(asymmetricKeyDetails?.modulusLength) < MIN_RSA_BITS) {
    throw SocialErrors.invalidCertificate('The certificate is not for an RSA key of at least 1024 bits.');
  }
  return pem;
}

/** One or more of them, one after another. */
export function certificatesOf(text: string): string[] {
  const parts = text.split(/(?<=-----END CERTIFICATE-----)/).filter((part) => part.trim() !== '');
  if (parts.length === 0 || parts.length > MAX_CERTIFICATES)
    throw SocialErrors.invalidCertificate(`There is none, or more than ${MAX_CERTIFICATES}.`);
  return parts.map(certificateOf);
}

/** When it ends, as epoch milliseconds. */
export const certificateEnd = (pem: string): number => Date.parse(new X509Certificate(pem).validTo);

function publicKeyOf(pem: string) {
  try {
    return new X509Certificate(pem).publicKey;
  } catch {
    throw SocialErrors.invalidCertificate('What was given is no X.509 certificate.');
  }
}
