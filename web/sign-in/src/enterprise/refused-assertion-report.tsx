import { useState } from 'preact/hooks';
import type { RefusedAssertion } from '../settings.js';
import { keptAttempt } from '../social/attempt.js';
import { providerNameOf } from '../social/connectors.js';
import { decoded } from '../social/take-answer.js';
import { enterpriseNameOf } from './connectors.js';
import { failureOf } from './failure.js';
import { FailureReport } from './failure-report.js';

/** What the server did not believe of an identity provider. The tab knows where its user came from. */
export function RefusedAssertionReport({ refused }: { readonly refused: RefusedAssertion }) {
  const [failure] = useState(() => failureOf(refused));
  const [back] = useState(() => keptAttempt()?.from ?? '/sign-in');
  const id = decoded(refused.connectorId);
  return <FailureReport failure={failure} name={enterpriseNameOf(id) || providerNameOf(id)} back={back} />;
}
