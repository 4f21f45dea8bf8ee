import { createCipheriv, createHash, randomBytes } from 'node:crypto';

/** Seals as version 1 of the envelope did: for a text such as `tenant/table/row`. */
export function sealAsVersion1(kek: Buffer, plaintext: string | Buffer, place: string): Buffer {
  const encrypt = (key: Buffer, secret: Buffer): Buffer[] => {
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(place));
    return [nonce, cipher.update(secret), cipher.final(), cipher.getAuthTag()];
  };
  const dataKey = randomBytes(32);
  const kekId = createHash('sha256').update(kek).digest().subarray(0, 4);
  return Buffer.concat([
    Buffer.of(1),
    kekId,
    ...encrypt(kek, dataKey),
    ...encrypt(dataKey, Buffer.from(plaintext)),
  ]);
}
