import { Injectable } from '@nestjs/common';
import { exhaustive } from '#src/kernel/exhaustive.js';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import { newId } from '#src/kernel/ids.js';
import { HookEndpoint } from '../deliveries/hook-endpoint.js';
import type { HookOutcome } from '../deliveries/hook-outcome.js';
import { HookErrors } from '../hook.errors.js';
import { HookRepository } from '../hook.repository.js';
import { SigningKeys } from '../signing-keys.js';
import { fakePayload } from './fake-payload.js';
import type { CreateHookTestDto } from './hook-test.dto.js';

/** Tries a webhook out: nothing is stored, logged or tried again. */
@Injectable()
export class HookTestService {
  constructor(
    private readonly hooks: HookRepository,
    private readonly signingKeys: SigningKeys,
    private readonly endpoint: HookEndpoint,
  ) {}

  /** Sends one payload per event, all at once, signed with the stored key. Throws for the first that is not taken. */
  async send(hookId: string, { events, config }: CreateHookTestDto): Promise<void> {
    const hook = await this.hooks.find(hookId);
    if (!hook) throw EntityErrors.notExistsWithId('hook', hookId);
    const signingKey = this.signingKeys.open(hook);
    const outcomes = await Promise.all(
      [...new Set(events)].map((event) => {
        const body = JSON.stringify(fakePayload(event, hookId));
        return this.endpoint.send({ config, signingKey, deliveryId: newId(), body });
      }),
    );
    for (const outcome of outcomes) requireTaken(outcome);
  }
}

function requireTaken(outcome: HookOutcome): void {
  switch (outcome.kind) {
    case 'taken':
      return;
    case 'refused':
      throw HookErrors.endpointRespondedWithError(outcome.response.statusCode, outcome.response.body);
    case 'unanswered':
      throw HookErrors.sendTestPayloadFailed(outcome.error);
    default:
      exhaustive(outcome);
  }
}
