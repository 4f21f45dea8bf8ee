import { LRUCache } from 'lru-cache';
import { runForOthersToo } from './request-context.js';

interface Limits {
  /** The least recently used entries beyond this many are dropped. */
  readonly max: number;
  /** Milliseconds after which an entry is loaded again. */
  readonly ttl?: number;
}

/**
 * Remembers what was loaded. An entry stands from the moment its loading begins: those who ask meanwhile wait for the
 * same answer, and what is forgotten meanwhile is never written back by a slow loader. A failure is not remembered.
 */
export class PromiseCache<Value> {
  private readonly entries: LRUCache<string, Promise<Value>>;

  constructor(limits: Limits) {
    this.entries = new LRUCache(limits);
  }

  /** What is remembered, or being loaded; undefined where nothing is. */
  find(key: string): Promise<Value> | undefined {
    return this.entries.get(key);
  }

  get(key: string, load: () => Promise<Value>): Promise<Value> {
    const known = this.entries.get(key);
    if (known) return known;
    const loading = runForOthersToo(load);
    this.entries.set(key, loading);
    loading.catch(() => this.forgetOnly(key, loading));
    return loading;
  }

  /** Forgets one entry; without a key, all of them. */
  forget(key?: string): void {
    if (key === undefined) this.entries.clear();
    else this.entries.delete(key);
  }

  /** Forgets an entry unless another one has taken its place already. */
  forgetOnly(key: string, outdated: Promise<Value>): void {
    if (this.entries.peek(key) === outdated) this.entries.delete(key);
  }
}
