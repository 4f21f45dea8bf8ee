import { useEffect, useState } from 'preact/hooks';
import { ProblemText } from '../form/problem-text.js';
import { useForm } from '../form/use-form.js';
import { type PhraseKey, t } from '../i18n.js';

interface ResendProps {
  /** When another one may be asked for, in epoch milliseconds. */
  readonly resendAt: number;
  readonly resend: () => Promise<void>;
}

/**
 * Has another code sent, after a while. The seconds can be read but are not announced one by one: only that it was sent,
 * and that the time is over.
 */
export function Resend({ resendAt, resend }: ResendProps) {
  const [said, say] = useState<PhraseKey>();
  const seconds = useSecondsUntil(resendAt, () => say('description.new_code_possible'));
  const form = useForm(async () => {
    if (seconds > 0) return;
    await resend();
    say('description.new_code_sent');
  });
  return (
    <form class="resend" onSubmit={form.onSubmit} noValidate>
      <button
        type="submit"
        class="secondary"
        aria-disabled={seconds > 0 || form.pending}
        aria-describedby="resend-wait"
      >
        {t('action.send_new_code')}
      </button>
      <p class="hint" id="resend-wait">
        {seconds > 0 && t('description.new_code_in', { seconds })}
      </p>
      <p class="hint" role="status">
        {said && t(said)}
      </p>
      <ProblemText problem={form.problem} />
    </form>
  );
}

const SECOND = 1_000;

/** Counts down while the page is open. */
function useSecondsUntil(time: number, onOver: () => void): number {
  const left = (): number => Math.max(0, Math.ceil((time - Date.now()) / SECOND));
  const [seconds, setSeconds] = useState(left);
  useEffect(() => {
    setSeconds(left());
    if (left() === 0) return undefined;
    const timer = setInterval(() => {
      setSeconds(left());
      if (left() > 0) return;
      clearInterval(timer);
      onOver();
    }, SECOND);
    return () => clearInterval(timer);
  }, [time]);
  return seconds;
}
