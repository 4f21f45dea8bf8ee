import { expect, it } from 'vitest';
import { acceptedUserInfo } from '#src/modules/connectors/social/accepted-user-info.js';

const emailOf = (characters: number): string => '@acme.example'.padStart(characters, 'a');

it('takes over an e-mail address as long as accounts may have one', () => {
  expect(acceptedUserInfo({ id: 'ada', email: emailOf(128) })).toEqual({ id: 'ada', email: emailOf(128) });
  expect(acceptedUserInfo({ id: 'ada', email: emailOf(129) })).toEqual({ id: 'ada' });
});
