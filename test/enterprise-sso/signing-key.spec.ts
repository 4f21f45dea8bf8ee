import { createPrivateKey, sign, verify, X509Certificate } from 'node:crypto';
import { expect, it } from 'vitest';
import { newSigningKey } from '#src/modules/enterprise-sso/signing-keys/new-signing-key.js';

const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;

it('makes a key of RSA, and a certificate that it signed itself for three years', async () => {
  const { privateKey, certificate, expiresAt } = await newSigningKey('acmesaml5k2x');
  const [key, x509] = [createPrivateKey(privateKey), new X509Certificate(certificate)];
  expect(key.asymmetricKeyDetails?.modulusLength).toBe(2048);
  expect(x509.checkPrivateKey(key)).toBe(true);
  expect(x509.verify(x509.publicKey)).toBe(true);
  expect([x509.subject, x509.issuer]).toEqual(['CN=acmesaml5k2x', 'CN=acmesaml5k2x']);
  expect(Date.parse(x509.validTo)).toBe(expiresAt.getTime());
  const days = (Date.parse(x509.validTo) - Date.parse(x509.validFrom)) / DAY_MILLISECONDS;
  expect(Math.round(days / 365)).toBe(3);
  const message = Buffer.from('<AuthnRequest/>');
  expect(verify('sha256', message, x509.publicKey, sign('sha256', message, key))).toBe(true);
});

it('makes another key each time', async () => {
  const [one, other] = [await newSigningKey('a'), await newSigningKey('a')];
  expect(one.privateKey).not.toBe(other.privateKey);
  expect(new X509Certificate(one.certificate).serialNumber).not.toBe(
    new X509Certificate(other.certificate).serialNumber,
  );
});
