import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { AppError } from '#src/kernel/errors.js';
import { MAX_LIST_BYTES } from '#src/kernel/page.js';

/** Of one tenant, and of all: beyond that nobody gets another who has some. */
const MAX_UNREAD = 16 * MAX_LIST_BYTES;
const MAX_UNREAD_OF_ALL = 4 * MAX_UNREAD;
/** Shorter ones are not worth counting. */
const LONG = 64 * 1024;

export const tooManyUnread = AppError.declare(
  'too-many',
  'request.too_many_requests',
  'Too many lists wait to be read. Read them, and try again.',
);

/**
 * Long lists that were written and not yet sent. Whoever asks and does not read leaves them in the memory of the process,
 * so a tenant that has many of them gets no other until some are read, or their connections end.
 */
export class UnreadLists {
  private readonly unread = new Map<string, number>();
  private unreadOfAll = 0;
  private readonly open = new WeakMap<Socket, Set<() => void>>();

  /** Throws `request.too_many_requests`. */
  requireRoom(tenantId: string): void {
    const own = this.unread.get(tenantId) ?? 0;
    if (own < MAX_UNREAD && (own === 0 || this.unreadOfAll < MAX_UNREAD_OF_ALL)) return;
    throw tooManyUnread();
  }

  add(tenantId: string, { length }: string, response: ServerResponse): void {
    if (length < LONG) return;
    this.change(tenantId, length);
    const open = this.listsOf(response.req.socket);
    const settle = (): void => {
      if (open.delete(settle)) this.change(tenantId, -length);
    };
    open.add(settle);
    response.once('finish', settle);
  }

  /** Node.js tells of the end of a connection the answer alone whose turn it is, and not those behind it. */
  private listsOf(socket: Socket): Set<() => void> {
    const open = this.open.get(socket) ?? new Set();
    if (!this.open.has(socket)) {
      this.open.set(socket, open);
      socket.once('close', () => {
        for (const settle of open) settle();
      });
    }
    return open;
  }

  private change(tenantId: string, bytes: number): void {
    this.unreadOfAll += bytes;
    const sum = (this.unread.get(tenantId) ?? 0) + bytes;
    if (sum > 0) this.unread.set(tenantId, sum);
    else this.unread.delete(tenantId);
  }
}
