import { showRequest, type SoakAnswer, type SoakRequest } from './soak-request.js';

/** What came of one request. */
export interface Finding {
  /** The operation or endpoint. */
  readonly about: string;
  /** What was done to the request. */
  readonly what: string;
  readonly request: SoakRequest;
  readonly answer?: SoakAnswer;
  readonly fault?: string;
  readonly number?: number;
}

const SHOWN_FAULTS = 20;

/** The results of a round. Faults that are alike are shown once. */
export class Findings {
  private readonly faults = new Map<string, Finding>();
  private readonly counts = new Map<string, number>();
  readonly statuses = new Map<number, number>();

  constructor(private readonly seed: number) {}

  add(finding: Finding): void {
    const status = finding.answer?.status ?? 0;
    this.statuses.set(status, (this.statuses.get(status) ?? 0) + 1);
    if (finding.fault === undefined) return;
    const key = `${finding.about}: ${finding.fault}`;
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
    if (!this.faults.has(key)) this.faults.set(key, finding);
  }

  /** How many requests were answered, with which statuses. */
  summary(): string {
    const total = [...this.statuses.values()].reduce((sum, count) => sum + count, 0);
    const statuses = [...this.statuses].toSorted(([one], [other]) => one - other);
    return `${total} requests: ${statuses.map(([status, count]) => `${status} × ${count}`).join(', ')}`;
  }

  /** Each fault with all that it takes to see it again; empty where there is none. */
  report(): string {
    const shown = [...this.faults]
      .slice(0, SHOWN_FAULTS)
      .map(([key, { what, number, request, answer }]) =>
        [
          `${key} (${this.counts.get(key)} times; seed ${this.seed}, request ${number}: ${what})`,
          showRequest(request),
          `→ ${answer?.status ?? 'no answer'} ${answer?.text.slice(0, 500) ?? ''}`,
        ].join('\n  '),
      );
    const rest = this.faults.size - shown.length;
    return [...shown, ...(rest > 0 ? [`and ${rest} more`] : [])].join('\n\n');
  }
}
