/** Passwords that have leaked somewhere, which attackers therefore try first. */
export abstract class BreachedPasswords {
  abstract contains(password: string): Promise<boolean>;
}
