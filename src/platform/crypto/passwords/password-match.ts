import type { Threads } from '../../slow-work/threads.js';
import type * as hashing from './hashing.js';

export type PasswordThreads = Threads<typeof hashing>;

/** Says whether a password is the one that a digest was made of. What takes long is called in `threads`. */
export type PasswordMatch = (password: string, threads: PasswordThreads) => Promise<boolean>;
