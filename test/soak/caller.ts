import type { TestTenant } from '../support/test-app.js';
import { managementToken } from '../support/tokens.js';
import { Sender } from './send.js';
import type { SoakAnswer, SoakRequest } from './soak-request.js';

/** A client of a tenant's API, which gets itself a new token where the old one has lost its key. */
export class Caller {
  private readonly sender: Sender;

  private constructor(
    readonly tenant: TestTenant,
    private currentToken: string,
  ) {
    this.sender = new Sender(tenant.baseUrl);
  }

  static async of(tenant: TestTenant): Promise<Caller> {
    return new Caller(tenant, await managementToken(tenant));
  }

  get token(): string {
    return this.currentToken;
  }

  /** Sends a request with its own `Authorization`, or else with the token. */
  async send(request: SoakRequest): Promise<SoakAnswer> {
    const own = `Bearer ${this.currentToken}`;
    const answer = await this.sender.send(withAuthorization(request, own));
    const sent = request.headers['authorization'] ?? own;
    if (answer.status !== 401 || sent !== own) return answer;
    this.currentToken = await managementToken(this.tenant);
    return this.sender.send({
      ...request,
      headers: { ...request.headers, authorization: `Bearer ${this.currentToken}` },
    });
  }

  close(): void {
    this.sender.close();
  }
}

const withAuthorization = (request: SoakRequest, authorization: string): SoakRequest => ({
  ...request,
  headers: { authorization, ...request.headers },
});
