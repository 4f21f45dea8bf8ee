import { Injectable } from '@nestjs/common';
import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { Config } from '#src/platform/config/config.js';
import { UserErrors } from './user.errors.js';

export interface GivenIdentifiers {
  readonly username?: string | null;
  readonly primaryPhone?: string | null;
}

/** Brings what users are found by into the one form in which it is compared. */
@Injectable()
export class UserIdentifiers {
  constructor(private readonly config: Config) {}

  /** The form of the username that is unique. */
  usernameKey(username: string): string {
    return this.config.env.CASE_SENSITIVE_USERNAME ? username : username.toLowerCase();
  }

  /** The columns that follow from what was given; what was not given stays as it is. */
  columnsOf({ username, primaryPhone }: GivenIdentifiers) {
    return {
      ...(username !== undefined && { username, usernameKey: username && this.usernameKey(username) }),
      ...(primaryPhone !== undefined && { primaryPhone: primaryPhone && normalPhone(primaryPhone) }),
    };
  }
}

/**
 * An international number as digits, without the zero that is dialled inside a country: `610412345678` and
 * `61412345678` are one. Whether anybody has the number is not asked. Throws `user.invalid_phone`.
 */
export function normalPhone(digits: string): string {
  const number = parsePhoneNumberFromString(`+${digits}`);
  if (!number) throw UserErrors.invalidPhone();
  return number.number.slice(1);
}
