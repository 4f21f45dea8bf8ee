import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { type JobLane, type JobMark, type JobRun, jobMarkOf } from './job-handlers.js';

type Handler = (payload: unknown, run: JobRun) => Promise<void>;

export interface DeclaredJob extends JobMark {
  readonly handle: Handler;
}

/** Every method of every provider that does jobs. */
@Injectable()
export class DeclaredJobs implements OnModuleInit {
  private readonly jobs = new Map<string, DeclaredJob>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  onModuleInit(): void {
    for (const { instance } of this.discovery.getProviders()) this.addFrom(instance);
  }

  of(lane: JobLane): readonly DeclaredJob[] {
    return [...this.jobs.values()].filter((job) => job.lane === lane);
  }

  private addFrom(provider: unknown): void {
    if (typeof provider !== 'object' || provider === null) return;
    const prototype: Record<string, Handler> | null = Object.getPrototypeOf(provider);
    for (const name of this.scanner.getAllMethodNames(prototype)) {
      const method = prototype?.[name];
      const mark = method && jobMarkOf(method);
      if (mark) this.add({ ...mark, handle: (payload, run) => method.call(provider, payload, run) });
    }
  }

  private add(job: DeclaredJob): void {
    if (this.jobs.has(job.task)) throw new Error(`the job "${job.task}" is declared twice`);
    this.jobs.set(job.task, job);
  }
}
