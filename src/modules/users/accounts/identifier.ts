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

/**
 * Whether two addresses differ in no more than the case of letters. Small letters alone do not say so: the Kelvin sign
 * becomes a `k`, and mail to an address with one reaches somebody else.
 */
export const isSameMailbox = (one: string, other: string | null | undefined): boolean =>
  one.toLowerCase() === other?.toLowerCase() && one.toUpperCase() === other.toUpperCase();
