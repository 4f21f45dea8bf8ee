import { vi } from 'vitest';

/** What a request and its delivery go through, as seen from outside: each a moment at which a process may die. */
export type Step = 'sent' | 'answered' | 'received';

export const STEPS: readonly Step[] = ['received', 'sent', 'answered'];

const PATIENCE = { timeout: 60_000, interval: 5 };

interface Appointment {
  readonly step: Step;
  left: number;
  readonly act: () => void;
}

/**
 * Steps of all clients and receivers. Several are always under way, so whatever is done at one of them meets the others
 * in the middle of something.
 */
export class KillSteps {
  private appointment?: Appointment;

  tell(step: Step): void {
    const { appointment } = this;
    if (appointment?.step !== step) return;
    appointment.left -= 1;
    if (appointment.left > 0) return;
    this.appointment = undefined;
    appointment.act();
  }

  /** Acts at the `count`th such step from now on, before whoever told of it goes on. */
  async at<Result>(step: Step, count: number, act: () => Result): Promise<Awaited<Result>> {
    let acted: { readonly result: Result } | undefined;
    this.appointment = {
      step,
      left: count,
      act: () => {
        acted = { result: act() };
      },
    };
    const { result } = await vi.waitUntil(() => acted, PATIENCE);
    return await result;
  }
}
