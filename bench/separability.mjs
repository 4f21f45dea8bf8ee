// Whether two samples of times can be told apart.
import { percentile } from './percentile.mjs';

/** Half of the width of a confidence interval of 95 %, in standard errors. */
const Z_95 = 1.96;
/** Less is of no use, however sure it is: a hundred tries, which lock an account out, are then right in two of three cases. */
const NEGLIGIBLE = 0.02;

/**
 * How well the times tell which sample one is of: `auc` is the probability that one of `ones` is longer than one of
 * `others` (Mann and Whitney 1947, ties count half), 0.5 where they are alike, with its confidence interval of 95 %.
 */
export function separability(ones, others) {
  const auc = mannWhitneyU(ones, others) / (ones.length * others.length);
  const error = Z_95 * standardError(auc, ones.length, others.length);
  const [low, high] = [auc - error, auc + error];
  const isSeparable = (low > 0.5 || high < 0.5) && Math.abs(auc - 0.5) >= NEGLIGIBLE;
  return { auc, low, high, isSeparable };
}

/** Some quantiles of a sample, to be looked at. */
export function quantiles(sample) {
  const sorted = sample.toSorted((one, other) => one - other);
  return [0.1, 0.25, 0.5, 0.75, 0.9, 0.99].map((share) => percentile(sorted, share));
}

function mannWhitneyU(ones, others) {
  const all = [
    ...ones.map((value) => ({ value, isOne: true })),
    ...others.map((value) => ({ value, isOne: false })),
  ].toSorted((one, other) => one.value - other.value);
  let ranks = 0;
  for (let begin = 0; begin < all.length;) {
    let end = begin;
    while (end < all.length && all[end].value === all[begin].value) end += 1;
    const rank = (begin + 1 + end) / 2;
    ranks += rank * all.slice(begin, end).filter(({ isOne }) => isOne).length;
    begin = end;
  }
  return ranks - (ones.length * (ones.length + 1)) / 2;
}

/** Hanley and McNeil 1982. */
function standardError(auc, ones, others) {
  const q1 = auc / (2 - auc);
  const q2 = (2 * auc * auc) / (1 + auc);
  const variance = auc * (1 - auc) + (ones - 1) * (q1 - auc * auc) + (others - 1) * (q2 - auc * auc);
  return Math.sqrt(Math.max(0, variance) / (ones * others));
}
