import { once } from 'node:events';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { BrowserlessClient } from '../support/browserless-client.js';
import { freePort } from '../support/free-port.js';
import { lineWithSecret } from '../support/known-secrets.js';
import { leave } from '../support/logout.js';
import { type Example, runExample, stopExample, untilItRuns } from '../support/run-example.js';
import { type TestTenant, useServer } from '../support/test-app.js';

/** Somebody in front of the web app. */
class Visitor {
  private readonly browser: BrowserlessClient;

  constructor(
    tenant: TestTenant,
    private readonly webUrl: string,
  ) {
    // Which application it is, only the web app knows.
    this.browser = new BrowserlessClient(tenant, { clientId: '', redirectUri: `${webUrl}/logto/` });
  }

  async show(): Promise<string> {
    return (await this.browser.fetch(this.webUrl)).text();
  }

  async signIn(username: string, password: string): Promise<string> {
    await this.browser.locationOf(await this.browser.locationOf(`${this.webUrl}/logto/sign-in`));
    const answer = await this.browser.follow(await this.browser.submitPassword(username, password));
    await this.browser.fetch(answer.href);
    return this.show();
  }

  switchTo(id = ''): Promise<Outcome> {
    return this.post('/organization', { id });
  }

  call(call: string, item = ''): Promise<Outcome> {
    return this.post('/calls', { call, item });
  }

  async signOut(): Promise<URL> {
    return leave(this.browser, await this.browser.locationOf(`${this.webUrl}/logto/sign-out`));
  }

  private async post(path: string, form: Record<string, string>): Promise<Outcome> {
    await this.browser.locationOf(this.webUrl + path, { method: 'POST', body: new URLSearchParams(form) });
    return outcomeIn(await this.show());
  }
}

describe('npm run example', () => {
  const server = useServer();
  let dataDir: string;
  let environment: Record<string, string>;
  let webUrl: string;
  let apiUrl: string;

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'portico-example-'));
    const [webPort, apiPort] = [await freePort(), await freePort()];
    webUrl = `http://localhost:${webPort}`;
    apiUrl = `http://localhost:${apiPort}`;
    environment = {
      ENDPOINT: server.tenant.baseUrl,
      BOOTSTRAP_CLIENT_ID: server.tenant.clientId,
      BOOTSTRAP_CLIENT_SECRET: server.tenant.clientSecret,
      DATA_DIR: dataDir,
      EXAMPLE_WEB_PORT: String(webPort),
      EXAMPLE_API_PORT: String(apiPort),
    };
  });
  afterAll(() => rm(dataDir, { recursive: true }));

  async function startExample(): Promise<Example> {
    const example = runExample(environment);
    onTestFinished(() => stopExample(example));
    await untilItRuns(example);
    return example;
  }

  it('serves a web app and an API in which one sees what a role allows, and why not', async () => {
    const example = await startExample();
    expect(example.output).toContain(`Open ${webUrl} and sign in`);
    const [, username = '', password = ''] = /username +(\S+)\n +password +(\S+)/.exec(example.output) ?? [];
    const visitor = new Visitor(server.tenant, webUrl);
    expect(await visitor.show()).toContain('Nobody is signed in.');
    const home = await visitor.signIn(username, password);
    expect(home).toContain(`(${username},`);
    const [acme, globex] = ['Acme', 'Globex'].map((name) => organizationIn(home, name));
    expect([acme?.roles, globex?.roles]).toEqual(['Order admin', 'Order reader']);

    await visitor.switchTo(acme?.id);
    expect(await visitor.call('add', 'A <lamp>')).toMatchObject({ status: '201' });
    const listed = await visitor.call('list');
    expect(listed).toMatchObject({ status: '200' });
    expect(listed.body).toContain('A &#60;lamp&#62;');

    expect(await visitor.switchTo(globex?.id)).toEqual({});
    expect(await visitor.call('list')).toMatchObject({ status: '200', body: '[]' });
    expect(await visitor.call('add', 'Lamp')).toMatchObject({
      status: '403',
      challenge: 'Bearer error=&#34;insufficient_scope&#34;, scope=&#34;write:orders&#34;',
    });
    expect(await visitor.call('list-without-token')).toMatchObject({ status: '401' });
    expect(await visitor.call('list-with-opaque-token')).toMatchObject({ status: '401' });

    expect((await visitor.signOut()).origin).toBe(webUrl);
    expect(await visitor.show()).toContain('Nobody is signed in.');
    expect(outcomeIn(await visitor.signIn(username, password))).toEqual({});
    await stopExample(example);
    expectReasons(example.output);
  });

  it('leaves nothing behind when it is told to stop', async () => {
    const example = await startExample();
    await stopExample(example);
    expect(example.child.exitCode).toBe(0);
    for (const url of [webUrl, apiUrl]) await expect(fetch(url)).rejects.toThrow('fetch failed');
  });

  it('makes things once, and shows the password once', async () => {
    const file = join(dataDir, 'example.json');
    const before = await readFile(file, 'utf8');
    const { password } = JSON.parse(before) as { password: string };
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    const { output } = await startExample();
    expect(output).toContain(`password  in ${file}`);
    expect(output).not.toContain(password);
    expect(await readFile(file, 'utf8')).toBe(before);
  });

  it('says which port is taken', async () => {
    const other = createServer().listen(Number(environment['EXAMPLE_API_PORT']), 'localhost');
    await once(other, 'listening');
    onTestFinished(() => void other.close());
    const example = runExample(environment);
    await example.ended;
    expect(example.child.exitCode).toBe(1);
    expect(example.output).toContain(
      `Port ${environment['EXAMPLE_API_PORT']} is taken. Stop what listens there, or set EXAMPLE_API_PORT`,
    );
  });
});

/** The row of an organization: its id and the user's roles there. */
function organizationIn(page: string, name: string) {
  const row = new RegExp(`<td>${name} <code>(\\w+)</code></td>\\s*<td>([^<]*)</td>`).exec(page);
  return { id: row?.[1], roles: row?.[2] };
}

/** What the API answered, as the page shows it; empty where no call was made. */
interface Outcome {
  readonly status?: string;
  readonly challenge?: string;
  readonly body?: string;
}

function outcomeIn(page: string): Outcome {
  const shown = [...page.matchAll(/<dt>([^<]+)<\/dt>\s*<dd>(?:<code>)?([^<]*)/g)];
  const names: Record<string, string> = { Status: 'status', 'WWW-Authenticate': 'challenge', Body: 'body' };
  return Object.fromEntries(shown.map(([, term = '', text]) => [names[term], text]));
}

/** Each refusal has its reason in the log of the API, and no token is in it. */
function expectReasons(output: string): void {
  for (const line of [
    'OrderController.add: 403 insufficient_scope: missing scopes write:orders, granted read:orders',
    'OrderController.list: 401 missing_token: no header Authorization',
    'OrderController.list: 401 invalid_token: the token is no JWT',
  ])
    expect(output).toContain(line);
  expect(lineWithSecret(output)).toBeUndefined();
}
