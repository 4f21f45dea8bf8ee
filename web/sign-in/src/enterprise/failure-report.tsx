import { useEffect } from 'preact/hooks';
import { leftToRight, t } from '../i18n.js';
import { CopyButton } from '../layout/copy-button.js';
import { Heading } from '../layout/heading.js';
import { PageLink } from '../layout/page-link.js';
import { forgetAttempt } from '../social/attempt.js';
import type { Failure } from './failure.js';

interface FailureReportProps {
  readonly failure: Failure;
  /** Of the connector. */
  readonly name: string;
  readonly back: string;
}

/** What somebody can pass on to their administrator; nothing in it lets anybody in. */
export function FailureReport({ failure, name, back }: FailureReportProps) {
  const { code, phrase, requestId, time } = failure;
  useEffect(forgetAttempt, []);
  const facts = [
    [t('enterprise.connector'), name],
    [t('enterprise.error_code'), code],
    [t('enterprise.request_id'), requestId],
    [t('enterprise.time'), time],
  ].filter((fact): fact is [string, string] => Boolean(fact[1]));
  return (
    <>
      <Heading>{t('enterprise.failed')}</Heading>
      {phrase && <p>{t(phrase, { name })}</p>}
      <p>{t('enterprise.tell_administrator')}</p>
      <dl class="facts">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{leftToRight(value)}</dd>
          </div>
        ))}
      </dl>
      <CopyButton text={facts.map((fact) => fact.join(': ')).join('\n')} />
      <p class="aside">
        <PageLink to={back}>{t('action.start_again')}</PageLink>
      </p>
    </>
  );
}
