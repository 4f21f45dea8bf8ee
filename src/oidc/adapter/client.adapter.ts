import { type Adapter, type AdapterPayload, errors, Provider } from 'oidc-provider';
import type { ClientApplications } from '#src/modules/applications/applications.public.js';
import type { SigningAlgorithm } from '../keys/signing-algorithm.js';
import { clientMetadata } from './client-metadata.js';

/** The library's name of the route. */
const USERINFO = 'userinfo';

/** Reads clients from the applications of the tenant; the provider never writes one. */
export class ClientAdapter implements Adapter {
  constructor(
    private readonly applications: ClientApplications,
    private readonly algorithm: SigningAlgorithm,
  ) {}

  /**
   * Throws `invalid_client` with status 400 for an unknown client, which the protocol would answer with 401. Where nobody
   * but a token names the client, as for userinfo, it is undefined, and the token is what is wrong.
   */
  async find(id: string): Promise<AdapterPayload | undefined> {
    // No id holds a null byte, which PostgreSQL would refuse.
    const application = id.includes('\0') ? undefined : await this.applications.findClient(id);
    if (!application && Provider.ctx?.oidc.route === USERINFO) return undefined;
    if (!application) throw new errors.InvalidClient(`invalid client ${id}`);
    return clientMetadata(application, this.algorithm);
  }

  upsert = readOnly;
  findByUid = readOnly;
  findByUserCode = readOnly;
  consume = readOnly;
  destroy = readOnly;
  revokeByGrantId = readOnly;
}

function readOnly(): Promise<never> {
  return Promise.reject(new Error('clients are read-only here: the applications module writes them'));
}
