import { hashSync, verifySync as verifyArgon2 } from '@node-rs/argon2';
import { verifySync as verifyBcrypt } from '@node-rs/bcrypt';
import { pbkdf2Sync, scryptSync } from 'node:crypto';

// What takes long on purpose: the program of the threads for passwords.

export const argon2Hash = (args: Parameters<typeof hashSync>): string => hashSync(...args);

export const argon2Verify = (args: Parameters<typeof verifyArgon2>): boolean => verifyArgon2(...args);

export const bcryptVerify = (args: Parameters<typeof verifyBcrypt>): boolean => verifyBcrypt(...args);

export const pbkdf2 = (args: Parameters<typeof pbkdf2Sync>): Uint8Array => pbkdf2Sync(...args);

export const scrypt = (args: Parameters<typeof scryptSync>): Uint8Array => scryptSync(...args);
