import { Injectable } from '@nestjs/common';
import { newId } from '#src/kernel/ids.js';
import type {
  LanguageHints,
  MessageContext,
  MessageType,
} from '#src/modules/connectors/connectors.public.js';
import {
  requireAllowedEmail,
  type SignInExperience,
  SignInExperiences,
} from '#src/modules/sign-in-experience/sign-in-experience.public.js';
import { type Address, normalIdentifier, UserAccounts } from '#src/modules/users/users.public.js';
import { VerificationCodes } from '#src/modules/verification/verification.public.js';
import type { PendingInteraction } from '#src/oidc/oidc.public.js';
import type { Flow } from '../../flow/flow.js';
import { FlowStore } from '../../flow/flow-store.js';
import { withRecord } from '../../flow/records.js';
import { InteractionLog } from '../../interaction-log.js';
import type { VerificationCodeRecord } from '../../records/verification-code.record.js';
import type { VerificationDto } from '../verification.dto.js';
import { type AskedCode, isForUsersOnly, messageTypeOf } from './code-message.js';
import { CodePayload } from './code-payload.js';

/** Who asks for a code, and in which languages they read. */
interface Asked extends AskedCode {
  /** The header of that name. */
  readonly acceptLanguage: string | undefined;
}

/** Sends codes, by which somebody shows that they get what is sent to an address. */
@Injectable()
export class CodeSendingService {
  constructor(
    private readonly flows: FlowStore,
    private readonly experiences: SignInExperiences,
    private readonly accounts: UserAccounts,
    private readonly codes: VerificationCodes,
    private readonly payload: CodePayload,
    private readonly log: InteractionLog,
  ) {}

  async send(interaction: PendingInteraction, asked: Asked): Promise<VerificationDto> {
    const flow = await this.flows.find(interaction);
    const { event, userId } = flow;
    const record = newCodeRecord(asked.address, messageTypeOf(asked, flow, await this.experiences.get()));
    const attempt = { interaction, event, what: `Verification.${record.type}.Create`, userId };
    await this.log.attempt(attempt, async () => {
      await this.sendCode(record, { interaction, flow, asked });
      await this.flows.change(interaction, flow, (now) => withRecord(now, record));
    });
    return { verificationId: record.id };
  }

  private async sendCode(
    { id, templateType: type }: VerificationCodeRecord,
    { interaction, flow, asked }: { interaction: PendingInteraction; flow: Flow; asked: Asked },
  ): Promise<void> {
    const settings = await this.experiences.get();
    requireAllowed(asked, settings);
    const to = normalIdentifier(asked.address);
    const forUsersOnly = isForUsersOnly(asked, flow, settings);
    const suppressed = forUsersOnly && !(await this.accounts.findOwner(to));
    const use = { to, type, recordId: id };
    const message = {
      payload: await this.payload.of(interaction, flow.userId),
      languages: languagesOf(interaction, asked),
      ...(!forUsersOnly && flow.userId === undefined && { asker: interaction.uid }),
      context: contextOf(interaction, flow),
    };
    await (forUsersOnly
      ? this.codes.sendCodeInBackground(use, message, { suppressed })
      : this.codes.sendCode(use, message));
  }
}

/** Whom the tenant does not let sign up is told so before anything is sent. */
function requireAllowed({ address, event }: AskedCode, { emailBlocklistPolicy }: SignInExperience): void {
  if (event === 'Register' && address.type === 'email')
    requireAllowedEmail(address.value, emailBlocklistPolicy);
}

function newCodeRecord({ type, value }: Address, templateType: MessageType): VerificationCodeRecord {
  const id = newId();
  return type === 'email'
    ? { id, type: 'EmailVerificationCode', identifier: { type, value }, templateType }
    : { id, type: 'PhoneVerificationCode', identifier: { type, value }, templateType };
}

/** The languages that somebody reads. */
export function languagesOf(
  { parameters }: PendingInteraction,
  { acceptLanguage }: Pick<Asked, 'acceptLanguage'>,
): LanguageHints {
  const { ui_locales: uiLocales } = parameters;
  return { acceptLanguage, ...(typeof uiLocales === 'string' && { uiLocales }) };
}

/** As webhooks are told of it. */
export const contextOf = (
  { uid, clientId }: PendingInteraction,
  { event, userId }: Flow,
): MessageContext => ({
  interactionEvent: event,
  sessionId: uid,
  applicationId: clientId,
  ...(userId !== undefined && { userId }),
});
