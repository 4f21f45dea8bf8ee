import { KeyObject, webcrypto } from 'node:crypto';
import { Clock } from '#src/kernel/clock.js';
import { YEAR_SECONDS } from '#src/kernel/durations.js';

/** A private key and what everybody may know of it, both in PEM. */
export interface NewSigningKey {
  readonly privateKey: string;
  readonly certificate: string;
  readonly expiresAt: Date;
}

const ALGORITHM = {
  name: 'RSASSA-PKCS1-v1_5',
  hash: 'SHA-256',
  modulusLength: 2048,
  publicExponent: new Uint8Array([1, 0, 1]),
};
const LIFETIME_SECONDS = 3 * YEAR_SECONDS;

/** Makes a key of RSA with a certificate that it signed itself, which counts for three years. Takes a moment of a thread. */
export async function newSigningKey(name: string): Promise<NewSigningKey> {
  // It takes long to load, and few connectors sign what they ask for.
  const { X509CertificateGenerator, KeyUsageFlags, KeyUsagesExtension } = await import('@peculiar/x509');
  const keys = await webcrypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);
  const now = Clock.nowSeconds();
  const expiresAt = new Date((now + LIFETIME_SECONDS) * 1000);
  const certificate = await X509CertificateGenerator.createSelfSigned({
    name: [{ CN: [name] }],
    notBefore: new Date(now * 1000),
    notAfter: expiresAt,
    signingAlgorithm: ALGORITHM,
    keys,
    extensions: [
      new KeyUsagesExtension(KeyUsageFlags.digitalSignature | KeyUsageFlags.keyEncipherment, true),
    ],
  });
  const privateKey = KeyObject.from(keys.privateKey).export({ type: 'pkcs8', format: 'pem' });
  return { privateKey: String(privateKey), certificate: certificate.toString('pem'), expiresAt };
}
