import type { ConnectorFactory } from '#src/modules/connectors/factories/connector-factory.js';
import type { JsonObject } from '#src/platform/http/fields/object.js';

/** A message as the provider understood it. */
export interface UnderstoodMessage {
  readonly to: string;
  /** As a mail client shows them: `Acme <hello@acme.example>`. */
  readonly from?: string;
  readonly replyTo?: string;
  readonly subject?: string;
  readonly text?: string;
  readonly html?: string;
  /** Where the other side writes the message itself. */
  readonly type?: string;
  readonly payload?: unknown;
  readonly ip?: string;
}

/** A template of a config, whatever each provider calls its parts. */
export interface Template {
  readonly usageType: string;
  readonly contentType: 'text/html' | 'text/plain';
  readonly subject: string;
  readonly content: string;
}

/** What the provider does with whatever comes in from now on. */
export type Behaviour =
  | 'accept'
  | 'refuse credentials'
  | 'refuse the message'
  | 'refuse for a while'
  | 'stay silent'
  | 'answer without end'
  | 'redirect';

/** Speaks the protocol of a provider, on loopback, and takes only what the provider would take. */
export interface FakeProvider {
  /** The connector that speaks with it. */
  readonly factory: ConnectorFactory;
  /** With credentials that it takes, and without templates. */
  readonly config: JsonObject;
  /** What must not be told to anybody. */
  readonly secrets: readonly string[];
  readonly messages: readonly UnderstoodMessage[];
  /** How often it was spoken to. */
  readonly calls: () => number;
  /** Templates as its config has them; without this it has none. */
  readonly templates?: (templates: readonly Template[]) => readonly JsonObject[];
  behave(how: Behaviour): void;
  close(): Promise<void>;
}

/** A provider in the suite. */
export interface ProviderCase {
  readonly name: string;
  start(): Promise<FakeProvider>;
  /** What it says of a message that it took. */
  readonly answer: unknown;
  readonly isHttp: boolean;
  /** What our templates make; of others the other side makes what it wants. */
  readonly makes?: 'e-mail' | 'text message';
}
