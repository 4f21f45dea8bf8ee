import { randomInt } from 'node:crypto';
import { killSuite } from './kill.suite.js';
import { killTakeoverSuite } from './kill-takeover.suite.js';

const HOUR_MILLISECONDS = 3_600_000;

/** `SOAK_KILLS` says how many, `SOAK_SEED` repeats a run. */
killSuite({
  rounds: Number(process.env.SOAK_KILLS ?? 20),
  seed: Number(process.env.SOAK_SEED ?? randomInt(2 ** 31)),
  sweeps: 'awaited',
  timeoutMilliseconds: HOUR_MILLISECONDS,
});
killTakeoverSuite({
  victims: ['server', 'worker'],
  sweeps: 'awaited',
  timeoutMilliseconds: HOUR_MILLISECONDS,
});
