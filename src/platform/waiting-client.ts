import type { ServerResponse } from 'node:http';

/** Whoever waits for the answer to a request, and may leave before it comes. */
export class WaitingClient {
  private readonly listeners = new Set<() => void>();
  private left = false;

  constructor(response: ServerResponse) {
    response.once('close', () => {
      if (!response.writableFinished) this.leave();
    });
  }

  get hasLeft(): boolean {
    return this.left;
  }

  /** Calls the listener should the client leave; returns what takes that back. */
  onLeave(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private leave(): void {
    this.left = true;
    for (const listener of this.listeners) listener();
  }
}
