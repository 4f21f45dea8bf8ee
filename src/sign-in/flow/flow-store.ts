import { Injectable } from '@nestjs/common';
import type { PendingInteraction } from '#src/oidc/oidc.public.js';
import { HashPurpose, KeyedHash } from '#src/platform/crypto/keyed-hash.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { SignInErrors } from '../sign-in.errors.js';
import type { Flow } from './flow.js';
import { FlowRepository } from './flow.repository.js';

const FLOW_UID = new HashPurpose('sign-in-flow');

/**
 * Keeps the flow of each interaction. What takes long is done before a change, on what `find` says. Requests of one
 * interaction change it one after the other, and each sees what the one before left.
 */
@Injectable()
export class FlowStore {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly flows: FlowRepository,
    private readonly keyedHash: KeyedHash,
  ) {}

  /** Begins anew, whatever there was. The flow ends with its interaction. */
  async begin({ uid, expiresAt }: PendingInteraction, flow: Flow): Promise<void> {
    await this.flows.upsert(await this.hash(uid), flow, expiresAt);
  }

  /** Throws `session.interaction_not_found` (404) where none was begun, or it has ended. */
  async find({ uid }: PendingInteraction): Promise<Flow> {
    const flow = await this.flows.find(await this.hash(uid));
    if (!flow) throw SignInErrors.interactionNotFound();
    return flow;
  }

  /**
   * Changes the flow that `find` has found by a step that writes nothing else, and returns it. Where another request has
   * changed it since, the step is taken again, from what that one left. Throws `session.interaction_not_found` like `find`.
   */
  async change<Changed extends Flow>(
    interaction: PendingInteraction,
    found: Flow,
    step: (flow: Flow) => Changed | Promise<Changed>,
  ): Promise<Changed> {
    const hash = await this.hash(interaction.uid);
    const changed = await step(found);
    return (await this.flows.replace(hash, found, changed)) ? changed : this.changeInUnit(interaction, step);
  }

  /**
   * Changes the flow in one unit of work, with all that `step` writes besides, and returns it; nothing is changed where it
   * throws. Throws `session.interaction_not_found` like `find`.
   */
  async changeInUnit<Changed extends Flow>(
    { uid }: PendingInteraction,
    step: (flow: Flow) => Changed | Promise<Changed>,
  ): Promise<Changed> {
    const hash = await this.hash(uid);
    return this.unitOfWork.run(async () => {
      const flow = await this.flows.lock(hash);
      if (!flow) throw SignInErrors.interactionNotFound();
      const changed = await step(flow);
      await this.flows.update(hash, changed);
      return changed;
    });
  }

  /** Ends the flow, once, in one unit of work with what `last` writes, and returns its answer. */
  async end<Answer>({ uid }: PendingInteraction, last: (flow: Flow) => Promise<Answer>): Promise<Answer> {
    const hash = await this.hash(uid);
    return this.unitOfWork.run(async () => {
      const flow = await this.flows.take(hash);
      if (!flow) throw SignInErrors.interactionNotFound();
      return last(flow);
    });
  }

  private hash(uid: string): Promise<Buffer> {
    return this.keyedHash.of(FLOW_UID, uid);
  }
}
