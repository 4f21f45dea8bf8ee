/** What a stored digest was made with. New ones are Argon2id; the others were imported. */
export const PASSWORD_ALGORITHMS = [
  'Argon2i',
  'Argon2id',
  'Argon2d',
  'SHA1',
  'SHA256',
  'MD5',
  'Bcrypt',
  'Legacy',
] as const;

export type PasswordAlgorithm = (typeof PASSWORD_ALGORITHMS)[number];

export interface PasswordDigest {
  readonly algorithm: PasswordAlgorithm;
  /** As the algorithm writes it. */
  readonly digest: string;
}
