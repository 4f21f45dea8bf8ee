import { Injectable } from '@nestjs/common';
import { BreachedPasswords } from './breached-passwords.port.js';
import { COMMON_PASSWORDS } from './common-passwords.js';

/** Knows the passwords that come first in every list, in any case of letters. */
@Injectable()
export class ListedBreachedPasswords extends BreachedPasswords {
  private readonly passwords = new Set(COMMON_PASSWORDS);

  override async contains(password: string): Promise<boolean> {
    return this.passwords.has(password.toLowerCase());
  }
}
