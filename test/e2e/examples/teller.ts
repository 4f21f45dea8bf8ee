import type { ApiClient } from '../../support/api-client.js';
import { type ShownOperation, shownOperations } from './examples.js';

/** Who sends: a token for the audience, or the cookies of a browser. */
export type Send = (method: string, path: string, body?: unknown) => Promise<Answer>;

export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

export interface Telling {
  /** Stands in a path where the shared example is about something else: `{ applicationId: … }`. */
  readonly at?: Readonly<Record<string, string>>;
  /** The made-up id of what is made, which stands for the real one from then on. */
  readonly makes?: string;
  /** Parameters of the query that are always sent, although they may be left out. */
  readonly always?: readonly string[];
  /** The status, where the example cannot succeed. */
  readonly refused?: number;
}

/**
 * Sends operations as the document shows them. The only thing that is changed are made-up ids: where an operation made what
 * one stands for, the real one takes its place, as it does by the hand of whoever tries an example.
 */
export class Teller {
  readonly told = new Set<string>();
  /** What answered otherwise than was expected. */
  readonly failures: string[] = [];
  private readonly operations = shownOperations();
  private readonly real = new Map<string, string>();

  constructor(private readonly senders: Readonly<Record<ShownOperation['audience'], Send>>) {}

  get untold(): string[] {
    return [...this.operations.keys()].filter((id) => !this.told.has(id));
  }

  /** From now on the second stands where an example has the first. */
  means(example: string, real: string): void {
    this.real.set(example, real);
  }

  /** What an id of the examples stands for. */
  meant(example: string): string {
    return this.real.get(example) ?? example;
  }

  /** Sends an operation, and notes where it does not succeed; a GET once more for each parameter that it can do without. */
  async tell(id: string, { at = {}, makes, ...telling }: Telling = {}): Promise<unknown> {
    const operation = this.operations.get(id);
    if (!operation) throw new Error(`the document has no ${id}`);
    this.told.add(id);
    const path = this.pathOf(operation, at);
    const answer = await this.send(operation, path, telling);
    if (makes !== undefined) this.means(makes, String(Object(answer)['id']));
    return answer;
  }

  /** Tells several, one after the other. */
  async tellAll(ids: readonly string[], telling: Telling = {}): Promise<void> {
    for (const id of ids) await this.tell(id, telling);
  }

  private async send(
    operation: ShownOperation,
    path: string,
    { always, refused }: Telling,
  ): Promise<unknown> {
    const { id, method, audience, body } = operation;
    let last: unknown;
    for (const query of queriesOf(operation, always)) {
      const answer = await this.senders[audience](method, path + this.queryOf(query), this.realised(body));
      if (!isExpected(answer.status, refused)) {
        const sent = `${id} ${path}${this.queryOf(query)}`;
        this.failures.push(`${sent}: ${answer.status} ${JSON.stringify(answer.body)}`);
      }
      last = answer.body;
    }
    return last;
  }

  private pathOf({ path, pathParameters }: ShownOperation, at: Readonly<Record<string, string>>): string {
    return path.replace(/\{(\w+)\}/g, (_, name: string) =>
      encodeURIComponent(String(this.realised(at[name] ?? pathParameters[name]))),
    );
  }

  private queryOf(query: readonly (readonly [string, unknown])[]): string {
    const text = String(new URLSearchParams(query.flatMap(([name, value]) => this.pairsOf(name, value))));
    return text === '' ? '' : `?${text}`;
  }

  /** A list repeats its name, an object has members for names. */
  private pairsOf(name: string, value: unknown): [string, string][] {
    if (Array.isArray(value)) return value.map((each) => [name, String(this.realised(each))]);
    if (typeof value === 'object' && value !== null)
      return Object.entries(value).map(([member, text]) => [member, String(text)]);
    return [[name, String(this.realised(value))]];
  }

  /** A value in which real ids stand. */
  private realised(value: unknown): unknown {
    if (typeof value === 'string') return this.meant(value);
    if (Array.isArray(value)) return value.map((each) => this.realised(each));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, this.realised(each)]));
  }
}

const isExpected = (status: number, refused?: number): boolean =>
  refused === undefined ? status >= 200 && status < 300 : status === refused;

/**
 * A GET is sent as the explorer offers it, and once more for each parameter that may be left out, since some exclude each
 * other; a change is made once, with all of them.
 */
function queriesOf(
  { method, needed, optional }: ShownOperation,
  always: readonly string[] = [],
): [string, unknown][][] {
  const isAlways = (query: object): boolean => Object.keys(query).some((name) => always.includes(name));
  const sent: object = Object.assign({ ...needed }, ...optional.filter(isAlways));
  const others = optional.filter((query) => !isAlways(query));
  const queries = method === 'GET' ? [{}, ...others] : [Object.assign({}, ...others)];
  return queries.map((query) => Object.entries({ ...sent, ...query }));
}

/** Sends what needs no client of its own. */
export async function sendTo(
  url: string,
  {
    method,
    body,
    headers,
  }: { readonly method: string; readonly body: unknown; readonly headers: Record<string, string> },
): Promise<Answer> {
  const response = await fetch(url, {
    method,
    headers: { ...headers, ...(body !== undefined && { 'content-type': 'application/json' }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: isJson(text) ? JSON.parse(text) : text };
}

/** Sends with whatever token the client has by then. */
export const withToken =
  (api: () => ApiClient): Send =>
  (method, path, body) => {
    const client = api();
    const below = path.slice('/api'.length);
    if (method === 'GET') return client.get(below);
    if (method === 'DELETE') return client.delete(below);
    return client[method.toLowerCase() as 'post' | 'put' | 'patch'](below, body);
  };

const isJson = (text: string): boolean => text.startsWith('{') || text.startsWith('[');
