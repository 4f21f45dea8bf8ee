import type { ApiDocument, ApiOperation, Schema } from '../../soak/api-document.js';
import { PARAMETER, wordsOf } from '../../soak/path-parameters.js';
import { bodyOf, type JsonObject, resolved } from '../../soak/schema-values.js';
import { NAMES } from './exceptions.js';
import { type Kind, kindOfParameter, kindOfProperty } from './id-kinds.js';
import type { World } from './tenant-world.js';
import type { Pair } from './things.js';
import { PASSWORD } from './things-of-tenant.js';

/** A place in a request where an id stands. */
export interface Slot {
  readonly in: 'path' | 'query' | 'body';
  /** `{userId}`, or where in the body: `organizationRoleRules[].organizationId`. */
  readonly name: string;
  readonly kind: Kind;
}

/** A request in which some ids are a neighbour's. */
export interface Probe {
  /** `GET /api/roles/{id}` */
  readonly operation: string;
  readonly method: string;
  readonly target: string;
  readonly body: string | undefined;
  /** Whose ids are the neighbour's. */
  readonly foreign: readonly Slot[];
  /** As a person would say it: `POST /api/roles/{id}/users with the neighbour's userIds`. */
  readonly about: string;
}

/** Queries that look for a text in names. */
const SEARCHES: Readonly<Record<string, (mark: string) => string>> = {
  invitee: (mark) => `invitee=${mark}@example.com`,
  q: (mark) => `q=${mark}`,
  search_params: (mark) => `search=%25${mark}%25`,
};

/** Values that their schemas do not tell, by the properties' names. */
const KNOWN: Readonly<Record<string, (text: string) => unknown>> = {
  // Of connectors and of webhooks.
  config: (text) => ({ endpoint: `https://${text}.example.com`, url: `https://${text}.example.com` }),
  emailDomain: (text) => `${text}.example.com`,
  expiresAt: () => Date.now() + DAY_MILLISECONDS,
  invitee: (text) => `${text}@example.com`,
  password: () => PASSWORD,
  privacyPolicyUrl: (text) => `https://${text}.example.com`,
  termsOfUseUrl: (text) => `https://${text}.example.com`,
};

const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;

let texts = 0;

/** Makes requests of one operation, whose words such as `{keyType}` are chosen. */
export class Probes {
  readonly slots: readonly Slot[];

  constructor(
    private readonly document: ApiDocument,
    private readonly operation: ApiOperation,
  ) {
    this.slots = [...this.pathSlots(), ...this.querySlots(), ...this.bodySlots(operation.body ?? {}, '')];
  }

  /** Whether it takes ids, or looks for names. */
  get isAboutThings(): boolean {
    return this.slots.length > 0 || this.operation.queryParameters.some((name) => name in SEARCHES);
  }

  /** Whether its ids do no more than to narrow a list down. */
  get isList(): boolean {
    return this.slots.every((slot) => slot.in === 'query');
  }

  /** All ids of the path, each id of the path, of the query and of the body alone, and a search for names. */
  all(own: World, neighbour: World): Probe[] {
    const inPath = this.slots.filter((slot) => slot.in === 'path');
    const alone = this.slots.map((slot) => [slot]);
    const sets = (inPath.length > 1 ? [inPath, ...alone] : alone).filter((slots) => !this.isName(slots));
    const searches = this.operation.queryParameters.flatMap((name) => {
      const search = SEARCHES[name];
      return search ? [this.search(name, search(neighbour.mark), own)] : [];
    });
    return [...sets.map((foreign) => this.probe(own, neighbour, foreign)), ...searches];
  }

  /** The request with the caller's own ids everywhere, and what else the body may say. */
  own(own: World, besides: JsonObject = {}): Probe {
    const probe = this.probe(own, own, []);
    const body = probe.body && JSON.stringify({ ...JSON.parse(probe.body), ...besides });
    return { ...probe, body, foreign: this.slots };
  }

  private isName([slot, ...others]: readonly Slot[]): boolean {
    const { method, path } = this.operation;
    return others.length === 0 && `${method} ${path} ${slot?.name}` in NAMES;
  }

  private search(name: string, query: string, own: World): Probe {
    const probe = this.probe(own, own, []);
    return {
      ...probe,
      target: `${probe.target}?${query}`,
      about: `${probe.operation} with the neighbour's names in ${name}`,
    };
  }

  private probe(own: World, neighbour: World, foreign: readonly Slot[]): Probe {
    const { method, path, body } = this.operation;
    const isForeign = (slot: Slot): boolean =>
      foreign.some((each) => each.in === slot.in && each.name === slot.name);
    const pairOf = (slot: Slot): Pair => (isForeign(slot) ? neighbour : own).things[slot.kind];
    const idsIn = (slot: Slot): string[] =>
      isForeign(slot)
        ? [neighbour.things[slot.kind].used, own.things[slot.kind].spare]
        : this.ownIds(slot, own.things[slot.kind]);
    let target = path;
    for (const slot of this.slots.filter(({ in: place }) => place === 'path'))
      target = target.replace(slot.name, encodeURIComponent(pairOf(slot).used));
    const query = foreign
      .filter(({ in: place }) => place === 'query')
      .map((slot) => `?${slot.name}=${pairOf(slot).used}`)
      .join('');
    const names = foreign.map(({ name }) => name).join(' and ');
    return {
      operation: `${method} ${path}`,
      method,
      target: target + query,
      body: body && JSON.stringify(this.body(body, idsIn)),
      foreign,
      about: `${method} ${path} with the neighbour's ${names}`,
    };
  }

  /** What replaces keeps what is in use. */
  private ownIds({ kind }: Slot, { used, spare }: Pair): string[] {
    return this.operation.method === 'PUT' && kind !== 'organizationRoleName' ? [used, spare] : [spare];
  }

  private body(schema: Schema, idsOf: (slot: Slot) => string[]): JsonObject {
    const text = `isolation-${(texts += 1)}`;
    const making = { document: this.document, pick: () => 0, idsFor: () => [], mark: text };
    const body = { ...bodyOf(making, schema, 0), ...this.idsOf(schema, '', idsOf) };
    const { properties = {} } = resolved(this.document, schema);
    const names = Object.keys(body).length > 0 ? Object.keys(body) : [nameOfChange(properties)];
    const all = bodyOf(making, schema, 1);
    return Object.fromEntries(names.map((name) => [name, KNOWN[name]?.(text) ?? body[name] ?? all[name]]));
  }

  /** The properties that hold ids, whatever lies around them. */
  private idsOf(schema: Schema, prefix: string, idsOf: (slot: Slot) => string[]): JsonObject {
    const { properties = {} } = resolved(this.document, schema);
    const entries = Object.entries(properties).flatMap(([name, given]): [string, unknown][] => {
      const property = resolved(this.document, given);
      const isList = [property.type].flat().includes('array');
      const kind = kindOfProperty(this.operation.path, name, {
        isListOfTexts: isList && isText(resolved(this.document, property.items ?? {})),
      });
      if (kind) {
        const ids = idsOf({ in: 'body', name: `${prefix}${name}`, kind });
        return [[name, isList ? ids : ids[0]]];
      }
      const inner = this.idsOf(
        isList ? (property.items ?? {}) : property,
        `${prefix}${name}${isList ? '[]' : ''}.`,
        idsOf,
      );
      if (Object.keys(inner).length === 0) return [];
      return [[name, isList ? [inner] : inner]];
    });
    return Object.fromEntries(entries);
  }

  private bodySlots(schema: Schema, prefix: string): Slot[] {
    const slots: Slot[] = [];
    this.idsOf(schema, prefix, (slot) => {
      slots.push(slot);
      return [''];
    });
    return slots;
  }

  private pathSlots(): Slot[] {
    const { path } = this.operation;
    // Which tenant is asked for is no thing of a tenant.
    const parameters = [...path.matchAll(PARAMETER)].filter(([name]) => name !== '{tenantId}');
    return parameters.map((match) => ({
      in: 'path',
      name: match[0],
      kind: kindOfParameter(path.slice(0, match.index + match[0].length), path),
    }));
  }

  private querySlots(): Slot[] {
    const { path, queryParameters } = this.operation;
    return queryParameters.flatMap((name) => {
      const kind = kindOfProperty(path, name);
      return kind ? [{ in: 'query', name, kind }] : [];
    });
  }
}

const isText = (schema: Schema): boolean => schema.type === 'string' && !schema.enum;

/** What is changed where a body may be empty, though nothing would be changed then. */
const nameOfChange = (properties: Readonly<Record<string, Schema>>): string =>
  ['name', 'description', ...Object.keys(properties)].find((name) => name in properties) ?? '';

/** The operation once for each word that a parameter such as `{keyType}` can be. */
export function withWords(operation: ApiOperation): ApiOperation[] {
  const parameter = ['{keyType}', '{scopeType}'].find((each) => operation.path.includes(each));
  if (parameter === undefined) return [operation];
  return (wordsOf(parameter) ?? []).map((word) => ({
    ...operation,
    path: operation.path.replace(parameter, word),
  }));
}
