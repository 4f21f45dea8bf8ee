import { normalPhone } from '../user-identifiers.js';

/** Where somebody gets messages. */
export interface Address {
  readonly type: 'email' | 'phone';
  readonly value: string;
}

/** What a user signs in by. */
export type UserIdentifier = Address | { readonly type: 'username'; readonly value: string };

/** The one form of an identifier that can be written in several. Throws `user.invalid_phone`. */
export const normalIdentifier = <Identifier extends UserIdentifier>(identifier: Identifier): Identifier =>
  identifier.type === 'phone' ? { ...identifier, value: normalPhone(identifier.value) } : identifier;
