import 'reflect-metadata';

/** Slots that jobs run in: what waits for strangers' servers must not hold up the rest. */
export type JobLane = 'general' | 'delivery';

/** One try at a job. */
export interface JobRun {
  /** Counted from 1. */
  readonly attempt: number;
  readonly maxAttempts: number;
}

export interface JobMark {
  readonly task: string;
  readonly lane: JobLane;
}

const JOB = Symbol('job');

/**
 * Calls the method for each job of a task, in the tenant that enqueued it: at least once, so it has to be idempotent.
 * What throws is tried again after a pause that grows.
 */
export const Job =
  (task: string, lane: JobLane = 'general') =>
  <Handler extends (payload: never, run: JobRun) => Promise<void>>(
    _target: object,
    _name: string | symbol,
    method: TypedPropertyDescriptor<Handler>,
  ): void => {
    const mark: JobMark = { task, lane };
    if (method.value) Reflect.defineMetadata(JOB, mark, method.value);
  };

/** Which jobs a method does; undefined where it does none. */
export function jobMarkOf(method: object): JobMark | undefined {
  const mark: JobMark | undefined = Reflect.getMetadata(JOB, method);
  return mark;
}
