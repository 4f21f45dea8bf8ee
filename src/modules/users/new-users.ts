import { Injectable } from '@nestjs/common';
import { UserPasswords } from './passwords/user-passwords.js';
import { UserIdentifiers } from './user-identifiers.js';
import type { CreateUserDto } from './user.dto.js';
import type { UserChanges } from './user.repository.js';

/** Brings new users into the form in which they are kept. Throws what is wrong with them. */
@Injectable()
export class NewUsers {
  constructor(
    private readonly identifiers: UserIdentifiers,
    private readonly passwords: UserPasswords,
  ) {}

  /** All but the username. Hashes a password in the clear, which takes too long for a unit of work. */
  async columnsOf(user: CreateUserDto): Promise<UserChanges> {
    const { primaryEmail, name, avatar, customData, profile } = user;
    return {
      primaryEmail,
      name: name === '' ? null : name,
      avatar,
      customData,
      profile,
      ...this.identifiers.phoneColumns(user),
      ...(await this.passwords.columnsOf(user)),
    };
  }

  /** Belongs to the unit of work that stores the user. */
  usernameColumnsOf({ username }: CreateUserDto): Promise<UserChanges> {
    return this.identifiers.usernameColumns({ username });
  }
}
