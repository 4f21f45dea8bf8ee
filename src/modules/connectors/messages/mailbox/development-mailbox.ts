import { Injectable } from '@nestjs/common';
import { Clock } from '#src/kernel/clock.js';
import { newId } from '#src/kernel/ids.js';
import { Config } from '#src/platform/config/config.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import type { ActiveConnector } from '../../active-connectors.js';
import type {
  OutgoingEmail,
  OutgoingSms,
  ProviderAnswer,
  SendsEmail,
  SendsSms,
} from '../../factories/capabilities.js';
import { interpolate, type MessageType } from '#src/modules/email-templates/email-templates.public.js';

/** A message as its reader would have got it. */
export interface MailboxMessage {
  readonly id: string;
  readonly tenantId: string;
  /** Epoch milliseconds. */
  readonly receivedAt: number;
  readonly channel: 'Email' | 'Sms';
  readonly to: string;
  readonly type: MessageType;
  /** Empty in text messages. */
  readonly subject: string;
  /** Empty where there is none. */
  readonly html: string;
  readonly text: string;
  /** What the reader is to do something with, if anything. */
  readonly code?: string;
  readonly link?: string;
}

/** A developer looks at the last few; what a flood of them takes is bounded. */
const MAX_MESSAGES = 200;
const MAX_BYTES = 8 * 1024 * 1024;

const ID = 'development-mailbox';

/**
 * Takes the messages of tenants that have no connector, of the whole process, and keeps them in memory, so that every flow
 * can be tried with nothing configured. There is none under `NODE_ENV=production`.
 */
@Injectable()
export class DevelopmentMailbox implements SendsEmail, SendsSms {
  /** Newest first. */
  private messages: { readonly message: MailboxMessage; readonly bytes: number }[] = [];

  constructor(private readonly config: Config) {}

  /** What sends into it; undefined where there is no mailbox. */
  get connector(): ActiveConnector | undefined {
    return this.config.production ? undefined : { id: ID, factoryId: ID, connector: this };
  }

  async sendEmail({ to, type, payload, template, builtIn }: OutgoingEmail): Promise<ProviderAnswer> {
    const { subject, content, contentType = 'text/html' } = template ?? builtIn;
    const filled = interpolate(content, payload, contentType);
    const text = template ? '' : interpolate(builtIn.text, payload, 'text/plain');
    return this.keep({
      channel: 'Email',
      to,
      type,
      subject: interpolate(subject, payload, 'text/plain'),
      ...(contentType === 'text/html' ? { html: filled, text } : { html: '', text: filled }),
      ...actions(payload),
    });
  }

  async sendSms({ to, type, payload, builtIn }: OutgoingSms): Promise<ProviderAnswer> {
    const text = interpolate(builtIn, payload, 'text/plain');
    return this.keep({ channel: 'Sms', to, type, subject: '', html: '', text, ...actions(payload) });
  }

  /** Newest first, of all tenants. */
  list(): readonly MailboxMessage[] {
    return this.messages.map(({ message }) => message);
  }

  find(id: string): MailboxMessage | undefined {
    return this.list().find((message) => message.id === id);
  }

  private keep(content: Omit<MailboxMessage, 'id' | 'tenantId' | 'receivedAt'>): ProviderAnswer {
    const message = { id: newId(), tenantId: TenantContext.get(), receivedAt: Clock.now(), ...content };
    this.messages.unshift({ message, bytes: Buffer.byteLength(JSON.stringify(message)) });
    let bytes = 0;
    this.messages = this.messages.slice(0, MAX_MESSAGES).filter((kept) => (bytes += kept.bytes) <= MAX_BYTES);
    return { answer: message.id };
  }
}

/** What readers are after, also where a template of the tenant's own does not show it. */
function actions({ code, link }: Readonly<Record<string, unknown>>): Pick<MailboxMessage, 'code' | 'link'> {
  return {
    ...(typeof code === 'string' && { code }),
    ...(typeof link === 'string' && { link }),
  };
}
