import { expect, it } from 'vitest';
import { claimsUserInfo } from '#src/modules/connectors/providers/oidc/claims-user-info.js';

it.each([
  [{ phone: '15550001', phone_number: '15550002', phone_number_verified: true }, '15550002'],
  [{ phone: '15550001', phone_number_verified: true }, undefined],
  [{ phone: '15550001', phone_number: '15550002', phone_verified: true }, '15550001'],
  [{ phone_number: '15550002', phone_verified: true }, undefined],
  [{ phone_number: '+1 555 0002', phone_number_verified: true }, '15550002'],
])('takes the number that the provider vouches for of %j', (claims, phone) => {
  expect(claimsUserInfo({ sub: 'a', ...claims }, {}).phone).toBe(phone);
});
