import { Injectable } from '@nestjs/common';
import type { Adapter } from 'oidc-provider';
import { ClientApplications } from '#src/modules/applications/applications.public.js';
import { KeyedHash } from '#src/platform/crypto/keyed-hash.js';
import { Secrets } from '#src/platform/crypto/secrets.js';
import type { SigningAlgorithm } from '../keys/signing-algorithm.js';
import { ArtefactAdapter } from './artefact.adapter.js';
import { ArtefactRepository } from './artefact.repository.js';
import { ClientAdapter } from './client.adapter.js';

/** Where providers keep and find what they work with. */
@Injectable()
export class Adapters {
  constructor(
    private readonly applications: ClientApplications,
    private readonly artefacts: ArtefactRepository,
    private readonly keyedHash: KeyedHash,
    private readonly secrets: Secrets,
  ) {}

  /** The store of one kind; clients sign with the algorithm of their tenant. */
  of(kind: string, algorithm: SigningAlgorithm): Adapter {
    return kind === 'Client' ? new ClientAdapter(this.applications, algorithm) : this.ofArtefacts(kind);
  }

  /** The store of one kind that is not read from elsewhere. */
  ofArtefacts(kind: string): ArtefactAdapter {
    return new ArtefactAdapter(kind, this.artefacts, this.keyedHash, this.secrets);
  }
}
