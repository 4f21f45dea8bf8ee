/** A terminal that closes sends SIGHUP, Ctrl-C SIGINT, a supervisor SIGTERM. */
const SIGNALS = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;

const controller = new AbortController();

/** Aborted when this process is to stop. */
export const stopSignal: AbortSignal = controller.signal;

/**
 * Turns the signals of the system into `stopSignal`. A program calls it before it opens anything: until then a signal
 * ends the process, which has nothing to leave behind; from then on what was opened is closed first. Further signals
 * change nothing.
 */
export function stopOnSignals(): void {
  for (const name of SIGNALS) process.on(name, () => controller.abort());
}

/** Resolves when this process is to stop. */
export const stopped: Promise<void> = new Promise((resolve) => {
  stopSignal.addEventListener('abort', () => resolve(), { once: true });
});

/**
 * Waits for work, but only until this process is to stop: throws then, and leaves the work to whatever becomes of it
 * when its connections are cut off.
 */
export async function untilStopped<Result>(work: Promise<Result>): Promise<Result> {
  work.catch(() => undefined);
  return Promise.race([work, stopped.then(() => Promise.reject<Result>(stopSignal.reason))]);
}

/** Whether something failed because this process is to stop. */
export const isStop = (error: unknown): boolean => stopSignal.aborted && error === stopSignal.reason;
