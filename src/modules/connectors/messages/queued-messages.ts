import { Injectable, Logger } from '@nestjs/common';
import { AppError } from '#src/kernel/errors.js';
import { newId } from '#src/kernel/ids.js';
import { Secrets } from '#src/platform/crypto/secrets.js';
import { Job, type JobRun } from '#src/platform/jobs/job-handlers.js';
import { Jobs } from '#src/platform/jobs/jobs.js';
import { TryAgain } from '#src/platform/jobs/try-again.js';
import { Delivery } from './delivery.js';
import { channelOf, type Message } from './message.js';
import { MessageConnectors } from './message-connectors.js';

const SEND = 'message.send';

/** The pauses between tries grow; the last one is about three and a half hours after the first. */
const TRIES = 10;

/** Messages hold codes and links, which nobody reads who reads the jobs. */
const SEALED = { table: 'jobs', column: 'payload' };

/** What is wrong with these a later try does not put right. */
const FINAL: ReadonlySet<string> = new Set([
  'connector.invalid_config',
  'connector.invalid_config_guard',
  'connector.invalid_request_parameters',
  'connector.insufficient_request_parameters',
  'connector.template_not_found',
  'connector.not_implemented',
]);

/** A message that waits. */
interface QueuedMessage {
  readonly id: string;
  /** The message, encrypted, in base64. */
  readonly sealed: string;
}

/** Messages that are sent by jobs: at least once, and tried again as long as that can help. */
@Injectable()
export class QueuedMessages {
  private readonly logger = new Logger('Messages');

  constructor(
    private readonly jobs: Jobs,
    private readonly secrets: Secrets,
    private readonly connectors: MessageConnectors,
    private readonly delivery: Delivery,
  ) {}

  /** Belongs to a unit of work. */
  async add(message: Message): Promise<void> {
    const id = newId();
    const sealed = this.secrets.sealText(JSON.stringify(message), SEALED, id);
    const queued: QueuedMessage = { id, sealed };
    await this.jobs.enqueue(SEND, queued, { key: id, maxAttempts: TRIES });
  }

  @Job(SEND, 'delivery')
  async send({ id, sealed }: QueuedMessage, { attempt, maxAttempts }: JobRun): Promise<void> {
    const message: Message = JSON.parse(this.secrets.openText(sealed, SEALED, id));
    const failure = await this.attempt(message, attempt);
    if (!failure) return;
    if (attempt < maxAttempts && !FINAL.has(failure.code))
      throw new TryAgain(`the message ${id} was not taken`);
    this.logger.warn(`the message ${id} (${message.type}) is given up at try ${attempt}: ${failure.code}`);
  }

  /** Answers with what it is refused for. Anything else that is thrown is a bug, or the database. */
  private async attempt(message: Message, attempt: number): Promise<AppError | undefined> {
    try {
      const active = await this.connectors.get(channelOf(message.to));
      await this.delivery.make(await this.delivery.prepare(active, message), { attempt });
      return undefined;
    } catch (error) {
      if (error instanceof AppError) return error;
      throw error;
    }
  }
}
