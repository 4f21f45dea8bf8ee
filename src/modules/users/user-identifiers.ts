import { Injectable } from '@nestjs/common';
import { internationalNumber } from '#src/platform/phone-number.js';
import { UserErrors } from './user.errors.js';
import { UsernameCaseRepository } from './usernames/username-case.repository.js';
import { UsernamePolicies } from './usernames/username-policy.js';

export interface GivenIdentifiers {
  readonly username?: string | null;
  readonly primaryPhone?: string | null;
}

/** Brings what users are found by into the one form in which it is compared. */
@Injectable()
export class UserIdentifiers {
  constructor(
    private readonly policies: UsernamePolicies,
    private readonly usernames: UsernameCaseRepository,
  ) {}

  /** The form of the username that is unique. */
  usernameKey(username: string): Promise<string> {
    return this.policies.keyOf(username);
  }

  /**
   * The columns that follow from the username that was given, if any. Inside a unit of work: whether cases are told apart
   * does not change before it ends.
   */
  async usernameColumns({ username }: GivenIdentifiers) {
    if (username === undefined) return {};
    if (!username) return { username, usernameKey: username };
    await this.usernames.keep();
    return { username, usernameKey: await this.usernameKey(username) };
  }

  /** The columns that follow from the phone number that was given, if any. */
  phoneColumns({ primaryPhone }: GivenIdentifiers) {
    return primaryPhone === undefined ? {} : { primaryPhone: primaryPhone && normalPhone(primaryPhone) };
  }
}

/** The one form of an international number. Throws `user.invalid_phone` for what cannot be one. */
export function normalPhone(digits: string): string {
  const number = internationalNumber(digits);
  if (number === undefined) throw UserErrors.invalidPhone();
  return number;
}
