import { createHmac, hkdfSync } from 'node:crypto';
import { equalTexts } from './equal-texts.js';

/** The header in which `npm run doctor` shows that it may be told how its request arrived. */
export const PASS_HEADER = 'portico-doctor';

const LIFETIME_SECONDS = 60;
const KEY_BYTES = 32;

/** Shows that its sender holds the key-encryption keys, and says nothing of them. */
export const makePass = ([key]: readonly Buffer[], nowSeconds: number): string =>
  key ? `${nowSeconds}.${macOf(key, String(nowSeconds))}` : '';

/** Whether a pass was made with one of the keys, a minute ago at most. */
export function isPass(keys: () => readonly Buffer[], pass: string, nowSeconds: number): boolean {
  const [, time = '', mac = ''] = /^(\d{10})\.([\w-]{43})$/.exec(pass) ?? [];
  if (mac === '' || Math.abs(nowSeconds - Number(time)) > LIFETIME_SECONDS) return false;
  return keys().some((key) => equalTexts(mac, macOf(key, time)));
}

const macOf = (key: Buffer, time: string): string =>
  createHmac('sha256', Buffer.from(hkdfSync('sha256', key, '', 'portico doctor', KEY_BYTES)))
    .update(time)
    .digest('base64url');
