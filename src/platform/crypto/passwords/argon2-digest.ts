import { type ParsedHashOptions, parseOptions } from '@node-rs/argon2';
import type { PasswordAlgorithm } from './password-algorithm.js';
import { PasswordErrors } from './password.errors.js';
import type { PasswordMatch } from './password-match.js';

type Variant = Extract<PasswordAlgorithm, `Argon2${string}`>;

/** More than other servers' presets for interactive use ask for; `MAX_WORK_KIB` takes about a second of a core. */
const MAX_MEMORY_KIB = 262_144;
const MAX_WORK_KIB = 1_048_576;
const MAX_PARALLELISM = 16;
/** RFC 9106 §3.1: the least memory for each lane. */
const KIB_PER_LANE = 8;

/** The encoded string of Argon2: `$argon2id$v=19$m=19456,t=2,p=1$<salt>$<hash>`. */
export function readArgon2(variant: Variant, digest: string): PasswordMatch {
  const { memoryCost, timeCost, parallelism } = parse(variant, digest);
  const tooMuch =
    memoryCost > MAX_MEMORY_KIB || memoryCost * timeCost > MAX_WORK_KIB || parallelism > MAX_PARALLELISM;
  if (tooMuch || timeCost < 1 || parallelism < 1 || memoryCost < KIB_PER_LANE * parallelism) {
    throw PasswordErrors.unsupportedEncryptionMethod(
      variant,
      `Memory (m) up to ${MAX_MEMORY_KIB} KiB, memory times passes (m·t) up to ${MAX_WORK_KIB}, parallelism (p) up to ${MAX_PARALLELISM}.`,
    );
  }
  return (password, threads) => threads.call('argon2Verify', digest, password);
}

function parse(variant: Variant, digest: string): ParsedHashOptions {
  if (digest.startsWith(`$${variant.toLowerCase()}$`)) {
    try {
      return parseOptions(digest);
    } catch {
      // Said below.
    }
  }
  throw PasswordErrors.unsupportedEncryptionMethod(variant, `Not an encoded hash of ${variant}.`);
}
