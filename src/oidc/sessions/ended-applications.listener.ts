import { Injectable } from '@nestjs/common';
import { ApplicationDeleted } from '#src/modules/applications/applications.public.js';
import type { Announced } from '#src/platform/events/domain-event.js';
import { OnEvent } from '#src/platform/events/listeners.js';
import { Adapters } from '../adapter/adapters.js';
import { ArtefactRepository } from '../adapter/artefact.repository.js';

/** Small enough that one statement takes milliseconds. */
const BATCH = 1000;

/** Ends with an application all that it was given: grants, codes and tokens, of users and its own. */
@Injectable()
export class EndedApplicationsListener {
  constructor(
    private readonly artefacts: ArtefactRepository,
    private readonly adapters: Adapters,
  ) {}

  @OnEvent(ApplicationDeleted)
  async endOfDeleted({ event }: Announced<ApplicationDeleted>): Promise<void> {
    for (;;) {
      const deleted = await this.artefacts.deleteOfClient(event.applicationId, BATCH);
      const grants = deleted.filter(({ kind }) => kind === 'Grant');
      const grantIds = grants.flatMap((grant) => this.adapters.ofArtefacts('Grant').withId(grant)?.jti ?? []);
      await this.artefacts.deleteOfGrants(grantIds);
      if (deleted.length < BATCH) return;
    }
  }
}
