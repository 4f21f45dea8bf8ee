import { Injectable, type OnModuleInit } from '@nestjs/common';
import { MarkedMethods } from '../marked-methods.js';
import { type JobLane, type JobMark, type JobRun, jobMarkOf } from './job-handlers.js';

type Handler = (payload: unknown, run: JobRun) => Promise<void>;

export interface DeclaredJob extends JobMark {
  readonly handle: Handler;
}

/** Every method of every provider that does jobs. */
@Injectable()
export class DeclaredJobs implements OnModuleInit {
  private readonly jobs = new Map<string, DeclaredJob>();

  constructor(private readonly methods: MarkedMethods) {}

  onModuleInit(): void {
    for (const { mark, method } of this.methods.list<JobMark, Parameters<Handler>>(jobMarkOf)) {
      this.add({ ...mark, handle: method });
    }
  }

  of(lane: JobLane): readonly DeclaredJob[] {
    return [...this.jobs.values()].filter((job) => job.lane === lane);
  }

  private add(job: DeclaredJob): void {
    if (this.jobs.has(job.task)) throw new Error(`the job "${job.task}" is declared twice`);
    this.jobs.set(job.task, job);
  }
}
