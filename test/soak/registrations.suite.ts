import { expect, it } from 'vitest';
import { refusal } from '../e2e/sign-in/fixture.js';
import { BrowserlessClient } from '../support/browserless-client.js';
import { addClient, PASSWORD } from '../support/people.js';
import { sql } from '../support/sql.js';
import { useServer } from '../support/test-app.js';

const NAME = 'raced_for';

/** Registers one name in many browsers at once. */
export function registrationsSuite(racers: number, timeoutMilliseconds: number): void {
  const server = useServer({ STRANGER_BURST: '1000000' });

  it(
    `gives a name to one of ${racers} who race for it`,
    async () => {
      const client = await addClient(server.tenant);
      const ready: (() => Promise<string>)[] = [];
      for (let count = 0; count < racers; count += 1) {
        const browser = new BrowserlessClient(server.tenant, client);
        await browser.authorize();
        await browser.begin('Register');
        const verificationId = await browser.bringIdentity(NAME, PASSWORD);
        ready.push(async () =>
          refusal(await browser.api('POST', 'experience/identification', { verificationId })),
        );
      }
      const told = await Promise.all(ready.map((register) => register()));
      expect(told.toSorted()).toEqual([
        '201 undefined',
        ...Array.from({ length: racers - 1 }, () => '422 user.username_already_in_use'),
      ]);
      const accounts = await sql(server.databaseUrl, 'select from users where username = $1', [NAME]);
      expect(accounts).toHaveLength(1);
    },
    timeoutMilliseconds,
  );
}
