// Goes through a sequence of requests over and over, on a fixed number of connections.

/** `until` as in load.mjs, for sequences. What was begun is brought to its end. */
export function beginFlows({ flow, connections }, { duration, amount }) {
  const times = [];
  const start = performance.now();
  let begun = 0;
  let failed = 0;
  let isStopped = false;
  const isMore = () =>
    !isStopped && (amount === undefined ? performance.now() - start < duration * 1000 : begun < amount);
  const goThrough = async () => {
    const began = performance.now();
    try {
      await flow();
      times.push(performance.now() - began);
    } catch {
      failed += 1;
    }
  };
  const work = async () => {
    while (isMore()) {
      begun += 1;
      await goThrough();
    }
  };
  const ended = Promise.all(Array.from({ length: connections }, work)).then(() => ({
    times,
    milliseconds: performance.now() - start,
    failed,
  }));
  return { stop: () => (isStopped = true), ended };
}
