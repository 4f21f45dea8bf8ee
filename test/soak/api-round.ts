import { random } from '../support/random.js';
import type { TestApp } from '../support/test-app.js';
import { type ApiDocument, type ApiOperation, operationsIn, apiDocumentOf } from './api-document.js';
import { ApiJudge } from './api-judge.js';
import { bodyMutations } from './body-mutations.js';
import { Caller } from './caller.js';
import { changedTables, type Fingerprint, Fingerprints } from './fingerprint.js';
import { headerMutations } from './header-mutations.js';
import type { Draft, Mutation, MutationContext } from './mutation.js';
import type { Pick } from './pick.js';
import { rawBodyMutations } from './raw-body-mutations.js';
import { type Finding, Findings } from './findings.js';
import type { SoakAnswer, SoakRequest } from './soak-request.js';
import { targetMutations } from './target-mutations.js';
import { Things } from './things.js';

const MUTATIONS: readonly Mutation[] = [
  ...bodyMutations,
  ...rawBodyMutations,
  ...targetMutations,
  ...headerMutations,
];

const OWN_MARK = 'soak-own';
const OTHER_MARK = 'soak-other';

/** Bad input for every operation of the document, sent by one tenant beside another. */
export class ApiRound {
  private readonly operations: readonly ApiOperation[];
  private readonly judge: ApiJudge;

  private constructor(
    private readonly caller: Caller,
    private readonly neighbour: Caller,
    private readonly own: Things,
    private readonly other: Things,
    private readonly fingerprints: Fingerprints,
    document: ApiDocument,
  ) {
    this.operations = operationsIn(document);
    this.judge = new ApiJudge(document);
  }

  static async open(server: TestApp, seed: number): Promise<ApiRound> {
    const document = apiDocumentOf(server);
    const caller = await Caller.of(server.tenant);
    const neighbour = await Caller.of(server.other);
    const thingsOf = (who: Caller, mark: string) =>
      new Things({ document, mark, pick: random(seed), call: (request) => who.send(request) });
    const own = thingsOf(caller, OWN_MARK);
    const others = thingsOf(neighbour, OTHER_MARK);
    await own.create();
    await others.create();
    return new ApiRound(
      caller,
      neighbour,
      own,
      others,
      await Fingerprints.open(server.databaseUrl),
      document,
    );
  }

  /** What both tenants could be given one of. */
  get collections(): readonly string[] {
    return [...this.own.collections].filter((collection) => this.other.collections.has(collection));
  }

  /** Sends so many requests, the operations in turn; request `index` depends on the seed and its number alone. */
  async run(count: number, seed: number, findings: Findings): Promise<void> {
    let before = await this.fingerprints.take();
    for (let index = 0; index < count; index += 1) {
      const pick = random(seed + index);
      const operation = this.operations[index % this.operations.length];
      if (!operation) throw new Error('the document has no operations');
      const { finding, answer, request } = await this.exchange(operation, pick);
      const after = await this.fingerprints.take();
      const fault = finding.fault ?? this.changeFault(answer, before, after);
      findings.add({ ...finding, fault, number: index });
      before = after;
      if (request.method === 'DELETE' && answer && answer.status < 300) {
        await this.own.replace(request.target.split('?', 1)[0] ?? request.target);
        before = await this.fingerprints.take();
      }
    }
  }

  async close(): Promise<void> {
    this.caller.close();
    this.neighbour.close();
    await this.fingerprints.close();
  }

  private async exchange(operation: ApiOperation, pick: Pick) {
    const applicable = MUTATIONS.filter(({ applies }) => applies(operation));
    const mutation = applicable[pick(applicable.length)];
    if (!mutation) throw new Error(`nothing can be done to ${operation.path}`);
    const context: MutationContext = {
      pick,
      own: this.own,
      other: this.other,
      otherToken: this.neighbour.token,
    };
    const draft = this.draftOf(operation, pick);
    const request = mutation.change(draft, context);
    const finding: Finding = { about: `${operation.method} ${operation.path}`, what: mutation.name, request };
    try {
      const answer = await this.caller.send(request);
      const fault =
        this.judge.faultOf({ draft, mutation, request, answer }) ??
        leakFault(request, answer, this.neighbour);
      return { request, answer, finding: { ...finding, answer, fault } };
    } catch (error) {
      return {
        request,
        answer: undefined,
        finding: { ...finding, fault: `got no answer: ${String(error)}` },
      };
    }
  }

  private draftOf(operation: ApiOperation, pick: Pick): Draft {
    return {
      operation,
      method: operation.method,
      target: this.own.fill(operation.path, pick),
      headers: {
        authorization: `Bearer ${this.caller.token}`,
        ...(operation.body && { 'content-type': 'application/json' }),
      },
      ...(operation.body && { body: JSON.stringify(this.own.bodyFor(operation, pick, 0.5)) }),
    };
  }

  private changeFault(
    answer: SoakAnswer | undefined,
    before: Fingerprint,
    after: Fingerprint,
  ): string | undefined {
    const isRefused = answer === undefined || answer.status >= 400;
    const wrong = [...changedTables(before, after)].filter(
      ([tenantId]) => isRefused || tenantId !== this.caller.tenant.id,
    );
    return wrong.length === 0 ? undefined : `changed ${wrong.map((change) => change.join(': ')).join('; ')}`;
  }
}

/** Whether an answer names something of the neighbour that the request did not name itself. */
function leakFault(request: SoakRequest, { text }: SoakAnswer, { tenant }: Caller): string | undefined {
  const sent = `${request.target}${String(request.body)}`;
  const secrets = [OTHER_MARK, `"tenantId":"${tenant.id}"`, tenant.clientId];
  const shown = secrets.filter((secret) => text.includes(secret) && !sent.includes(secret));
  return shown.length === 0 ? undefined : `shows ${shown.join(' and ')} of the other tenant`;
}
