import type { HashingThreads } from './hashing-threads.js';

/** Says whether a password is the one that a digest was made of. What takes long is called in `threads`. */
export type PasswordMatch = (password: string, threads: HashingThreads) => Promise<boolean>;
