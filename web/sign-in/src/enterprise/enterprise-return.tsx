import { useState } from 'preact/hooks';
import { ApiError } from '../api/client.js';
import { endAfter } from '../form/use-form.js';
import { t } from '../i18n.js';
import { Going } from '../layout/going.js';
import { type Attempt, keptAnswer, keptAttempt } from '../social/attempt.js';
import { enterpriseNameOf } from './connectors.js';
import { type Failure, failureOf, refusalBy } from './failure.js';
import { FailureReport } from './failure-report.js';
import { goOn } from './go-on.js';

interface EnterpriseReturnProps {
  readonly attempt: Attempt;
  /** The error that the provider sent back. */
  readonly refusal: string | undefined;
}

/** Where the provider of an enterprise sends people back. What fails for good is reported, so that somebody can mend it. */
export function EnterpriseReturn({ attempt, refusal }: EnterpriseReturnProps) {
  const [failure, setFailure] = useState<Failure | undefined>(() =>
    refusal === undefined ? undefined : refusalBy(refusal),
  );
  const name = enterpriseNameOf(attempt.connectorId);
  if (failure) return <FailureReport failure={failure} name={name} back={attempt.from} />;
  const act = (): Promise<void> =>
    goOn(keptAttempt() ?? attempt).catch((error: unknown) => {
      if (!(error instanceof ApiError) || endAfter(error) !== undefined) throw error;
      setFailure(failureOf(error));
    });
  return (
    <Going
      heading={t('social.signing_in')}
      act={act}
      canTryAgain={() => keptAnswer() !== undefined || keptAttempt()?.isVerified === true}
      back={attempt.from}
    />
  );
}
