import { ConnectorErrors } from '../connector.errors.js';

/** Code of packages has a client of its own, which knows nothing of our limits. */
const TIMEOUT_MILLISECONDS = 10_000;

/** Waits for a package no longer than the caller does, nor than 10 seconds, whatever it does. */
export async function within<Result>(signal: AbortSignal, work: () => Promise<Result>): Promise<Result> {
  const limit = AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MILLISECONDS)]);
  let give = (): void => undefined;
  const late = new Promise<never>((_, reject) => {
    give = () => reject(ConnectorErrors.general('The provider did not answer in time.'));
  });
  if (limit.aborted) give();
  limit.addEventListener('abort', give, { once: true });
  try {
    return await Promise.race([work(), late]);
  } finally {
    limit.removeEventListener('abort', give);
  }
}
