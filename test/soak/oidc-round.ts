import { random } from '../support/random.js';
import type { TestApp, TestTenant } from '../support/test-app.js';
import type { Findings } from './findings.js';
import { oidcRequest } from './oidc-request.js';
import { Sender } from './send.js';
import type { SoakAnswer, SoakRequest } from './soak-request.js';

/** Endpoints that discovery does not name. */
const UNNAMED = [
  '/auth/unknown',
  '/device',
  '/session/end/confirm',
  '/.well-known/openid-configuration',
  '/none',
];

/** Bad input for every endpoint of the OpenID provider. */
export class OidcRound {
  private readonly sender: Sender;

  private constructor(
    private readonly tenant: TestTenant,
    private readonly other: TestTenant,
    private readonly endpoints: readonly string[],
  ) {
    this.sender = new Sender(tenant.baseUrl);
  }

  static async open({ tenant, other }: TestApp): Promise<OidcRound> {
    const response = await fetch(`${tenant.issuer}/.well-known/openid-configuration`);
    const document: Record<string, unknown> = JSON.parse(await response.text());
    const named = Object.entries(document)
      .filter(([name]) => name.endsWith('_endpoint') || name === 'jwks_uri')
      .map(([, url]) => new URL(String(url)).pathname);
    return new OidcRound(tenant, other, [...named, ...UNNAMED.map((path) => `/oidc${path}`)]);
  }

  /** Sends so many requests, the endpoints in turn; request `index` depends on the seed and its number alone. */
  async run(count: number, seed: number, findings: Findings): Promise<void> {
    for (let index = 0; index < count; index += 1) {
      const endpoint = this.endpoints[index % this.endpoints.length] ?? '/oidc';
      const { what, request } = oidcRequest(random(seed + index), endpoint, this.tenant);
      const finding = { about: endpoint, what, request, number: index };
      try {
        const answer = await this.sender.send(request);
        findings.add({ ...finding, answer, fault: this.faultOf(request, answer) });
      } catch (error) {
        findings.add({ ...finding, fault: `got no answer: ${String(error)}` });
      }
    }
  }

  close(): void {
    this.sender.close();
  }

  /** What is wrong with an answer (OE-1, OE-5, OE-6); undefined where nothing is. */
  private faultOf(
    { method, headers: sent }: SoakRequest,
    { status, headers, text }: SoakAnswer,
  ): string | undefined {
    if (status >= 500) return `answered ${status}`;
    if (text.includes(this.other.clientId)) return 'shows something of the other tenant';
    if (status < 400 || method === 'HEAD' || [405, 417].includes(status)) return undefined;
    // Where people come to, a browser gets a page with the code.
    if (sent['accept'] === 'text/html' && text.includes('<code>')) return undefined;
    if (!String(headers['content-type']).startsWith('application/json'))
      return `answered ${status} without JSON`;
    const { message, code, error }: Record<string, unknown> = JSON.parse(text);
    const isComplete = [message, code, error].every((member) => typeof member === 'string');
    return isComplete || status === 414 ? undefined : `answered ${status} without code, message and error`;
  }
}
