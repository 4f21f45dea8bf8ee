import { Injectable } from '@nestjs/common';
import { type Remembered, SocialErrors } from '#src/modules/connectors/connectors.public.js';
import type { IssuedTokens } from '#src/modules/secret-vault/secret-vault.public.js';
import type { PendingInteraction } from '#src/oidc/oidc.public.js';
import type { EnterpriseSsoRecord } from '../records/enterprise-sso.record.js';
import type { SocialRecord } from '../records/social.record.js';
import type { Flow } from './flow.js';
import { FlowStore } from './flow-store.js';
import { withRecord } from './records.js';
import { SealedSecrets } from './sealed-secrets.js';

/** Somebody who is at a provider, or back from it. */
export type ProviderRecord = SocialRecord | EnterpriseSsoRecord;

/** Finds the record that an answer is for. Throws where it is not there any more. */
type RecordIn<Kind extends ProviderRecord> = (flow: Pick<Flow, 'records'>) => Kind;

/** Remembers, sealed, what is to be there when somebody is back from a provider: of one attempt an interaction. */
@Injectable()
export class ConnectorSessions {
  constructor(
    private readonly flows: FlowStore,
    private readonly sealed: SealedSecrets,
  ) {}

  /** Takes the place of the attempt before. */
  async begin(
    interaction: PendingInteraction,
    found: Flow,
    record: ProviderRecord,
    remembered: Remembered,
  ): Promise<void> {
    const sealed = this.sealed.seal(JSON.stringify(remembered), record.id);
    const connectorSession = { recordId: record.id, sealed };
    await this.flows.change(interaction, found, (flow): Flow => ({
      ...withRecord(flow, record),
      connectorSession,
    }));
  }

  /**
   * What was remembered goes with the first answer, whatever becomes of it. Throws
   * `session.connector_validation_session_not_found` (400) where it has gone, and what `recordIn` throws.
   */
  async take<Kind extends ProviderRecord>(
    interaction: PendingInteraction,
    recordIn: RecordIn<Kind>,
  ): Promise<{ readonly record: Kind; readonly remembered: Remembered }> {
    let session: Flow['connectorSession'];
    const flow = await this.flows.changeInUnit(interaction, ({ connectorSession, ...rest }) => {
      recordIn(rest);
      session = connectorSession;
      return rest;
    });
    const record = recordIn(flow);
    if (session?.recordId !== record.id) throw SocialErrors.nothingRemembered();
    return { record, remembered: JSON.parse(this.sealed.open(session.sealed, record.id)) as Remembered };
  }

  /** Keeps the record of who is back, unless another attempt has taken its place meanwhile. */
  async keep<Kind extends ProviderRecord>(
    interaction: PendingInteraction,
    record: Kind,
    recordIn?: RecordIn<Kind>,
  ): Promise<void> {
    await this.flows.changeInUnit(interaction, (flow) => {
      recordIn?.(flow);
      return withRecord(flow, record);
    });
  }

  /** As the record has the tokens that a provider issued. */
  sealedTokens(issued: IssuedTokens, recordId: string): string {
    return this.sealed.seal(JSON.stringify(issued), recordId);
  }
}
