import { type ApiDocument, type ApiOperation, operationsIn } from './api-document.js';
import { PARAMETER, wordsOf } from './path-parameters.js';
import type { Pick } from './pick.js';
import { bodyOf, type JsonObject, resolved } from './schema-values.js';
import type { SoakAnswer, SoakRequest } from './soak-request.js';

/** Something that was created through the API. */
interface Thing {
  /** Where it was created, ids left out: `/api/resources/{}/scopes`. */
  readonly collection: string;
  /** `/api/resources/abc/scopes/def` */
  readonly path: string;
  readonly id: string;
}

interface Maker {
  readonly document: ApiDocument;
  readonly pick: Pick;
  /** Part of every text of the things. */
  readonly mark: string;
  /** Sends a request to the tenant, with its token. */
  readonly call: (request: SoakRequest) => Promise<SoakAnswer>;
}

const MANY_PARENTS = 8;

/** One of each thing that a tenant can have, as far as the document tells how to create it. */
export class Things {
  private all: Thing[] = [];

  constructor(private readonly maker: Maker) {}

  get collections(): ReadonlySet<string> {
    return new Set(this.all.map(({ collection }) => collection));
  }

  /** Ids alone, without the names that some things are found by. */
  get ids(): readonly string[] {
    return this.all.map(({ id }) => id).filter((id) => !id.includes(this.maker.mark));
  }

  /** The ids that `role` may stand for: those of what was created under `…/roles`. */
  idsFor(noun: string): string[] {
    const plural = new RegExp(`/${noun.replace(/[A-Z]/g, '[-]?$&')}s$`, 'i');
    return this.all.filter(({ collection }) => plural.test(collection)).map(({ id }) => id);
  }

  /** A path with its parameters filled in; `none` where there is nothing of the kind. */
  fill(path: string, pick: Pick): string {
    const segments = path.split('/');
    for (let end = segments.length; end > 0; end -= 1) {
      const collection = collectionOf(segments.slice(0, end).join('/'));
      const things = this.all.filter((thing) => `${thing.collection}/{}` === collection);
      const thing = things[pick(Math.max(things.length, 1))];
      if (thing) return this.fillRest(`${[thing.path, ...segments.slice(end)].join('/')}`, pick);
    }
    return this.fillRest(path, pick);
  }

  /** Creates something of each kind that a body can choose, parents before what they contain. */
  async create(isWanted: (collection: string) => boolean = () => true): Promise<void> {
    const { paths } = this.maker.document;
    const contains = (path: string): boolean =>
      Object.keys(paths).some((each) => each.startsWith(`${path}/{`));
    const creations = operationsIn(this.maker.document)
      .filter(({ method, path }) => method === 'POST' && contains(path) && isWanted(collectionOf(path)))
      .toSorted((one, other) => one.path.split('/').length - other.path.split('/').length);
    for (const creation of creations) await this.createWith(creation);
  }

  /** Creates anew what went with a thing that was deleted. */
  async replace(deletedPath: string): Promise<void> {
    const isLost = ({ path }: Thing): boolean => `${path}/`.startsWith(`${deletedPath}/`);
    const lost = new Set(this.all.filter(isLost).map(({ collection }) => collection));
    this.all = this.all.filter((thing) => !isLost(thing));
    await this.create((collection) => lost.has(collection));
  }

  /** A body for an operation, which names things that are there. */
  bodyFor({ body = {} }: ApiOperation, pick: Pick, optionalShare: number): JsonObject {
    const { document, mark } = this.maker;
    return bodyOf({ document, pick, mark, idsFor: (noun) => this.idsFor(noun) }, body, optionalShare);
  }

  private fillRest(path: string, pick: Pick): string {
    return path
      .replaceAll(PARAMETER, (parameter) => {
        const words = wordsOf(parameter) ?? [];
        return words[pick(Math.max(words.length, 1))] ?? parameter;
      })
      .replaceAll(/([\w-]+?)s\/\{\w+\}/g, (_, noun: string) => {
        const ids = this.idsFor(noun);
        return `${noun}s/${ids[pick(Math.max(ids.length, 1))] ?? 'none'}`;
      })
      .replaceAll(PARAMETER, 'none');
  }

  private async createWith(operation: ApiOperation): Promise<void> {
    const { pick, call } = this.maker;
    const collection = collectionOf(operation.path);
    for (const choice of this.choicesOf(operation)) {
      for (const path of new Set(
        Array.from({ length: MANY_PARENTS }, () => this.fill(operation.path, pick)),
      )) {
        const body = JSON.stringify({ ...this.bodyFor(operation, pick, 0), ...choice });
        const headers = { 'content-type': 'application/json' };
        const { status, text } = await call({ method: 'POST', target: path, headers, body });
        const id = status < 300 ? idIn(text) : undefined;
        if (id === undefined) continue;
        this.all.push({ collection, path: `${path}/${id}`, id });
        break;
      }
    }
  }

  /** The values of a required property that chooses between kinds of things. */
  private choicesOf({ body = {} }: ApiOperation): JsonObject[] {
    const { document } = this.maker;
    const { properties = {}, required = [] } = resolved(document, body);
    const chooser = required.find((name) => resolved(document, properties[name] ?? {}).enum);
    if (chooser === undefined) return [{}];
    return (resolved(document, properties[chooser] ?? {}).enum ?? []).map((value) => ({ [chooser]: value }));
  }
}

const collectionOf = (path: string): string => path.replaceAll(PARAMETER, '{}');

function idIn(text: string): string | undefined {
  const created: { id?: unknown; name?: unknown } = text === '' ? {} : JSON.parse(text);
  return [created.id, created.name].find((value) => typeof value === 'string');
}
