import { randomInt } from 'node:crypto';
import { badInputSuite } from './bad-input.suite.js';

const HOUR_MILLISECONDS = 3_600_000;

/** `SOAK_REQUESTS` says how many, `SOAK_SEED` repeats a run. */
badInputSuite({
  requests: Number(process.env.SOAK_REQUESTS ?? 50_000),
  seed: Number(process.env.SOAK_SEED ?? randomInt(2 ** 31)),
  timeoutMilliseconds: HOUR_MILLISECONDS,
});
