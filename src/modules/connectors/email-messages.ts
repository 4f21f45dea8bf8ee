import { Injectable } from '@nestjs/common';
import type { JsonObject } from '#src/platform/http/fields/object.js';
import { ConnectorErrors } from './connector.errors.js';

export interface EmailMessage {
  readonly to: string;
  /** Which of the connector's templates makes the message, such as `OrganizationInvitation`. */
  readonly template: string;
  /** What the template is filled with. */
  readonly context: JsonObject;
}

/** How people are written to. There is no connector yet, so every message is refused. */
@Injectable()
export class EmailMessages {
  /**
   * Has a message sent once the caller's unit of work is committed: it runs inside, so it enqueues and waits for no other
   * server. Throws `connector.not_found` where nothing could send it, and `request.message_rate_limited` where the
   * address was written to too often.
   */
  async send(_message: EmailMessage): Promise<void> {
    throw ConnectorErrors.noConnector('Email');
  }
}
