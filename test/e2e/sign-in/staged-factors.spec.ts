import { generate } from 'otplib';
import { beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { Clock } from '#src/kernel/clock.js';
import { newId, newShortId } from '#src/kernel/ids.js';
import { BackupCodeFactor, EnrolledFactors, TotpFactor } from '#src/modules/mfa/mfa.public.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { SealedSecrets } from '#src/sign-in/flow/sealed-secrets.js';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { BrowserlessClient, type ClientUnderTest } from '../../support/browserless-client.js';
import { addClient, addPerson, PASSWORD, type Person } from '../../support/people.js';
import { useServer } from '../../support/test-app.js';
import { refusal } from './fixture.js';
import { addTotp, newTotp, setExperience, show, stage, submit, totpCode } from './mfa-fixture.js';

const server = useServer();
let api: ApiClient;
let client: ClientUnderTest;
let browser: BrowserlessClient;

const ALL = { factors: ['Totp', 'WebAuthn', 'BackupCode'], policy: 'NoPrompt' };
const AT_ONCE = 20;

beforeAll(async () => {
  api = await apiClient(server.tenant);
  client = await addClient(server.tenant);
});
beforeEach(async () => {
  await setExperience(api, { mfa: ALL });
  browser = new BrowserlessClient(server.tenant, client);
  await browser.authorize();
});

const inTenant = <Result>(work: () => Result): Result => TenantContext.run(server.tenant.id, work);
const inUnit = <Result>(work: () => Promise<Result>) => inTenant(() => server.app.get(UnitOfWork).run(work));
const factorsOf = ({ id }: Pick<Person, 'id'>) => inTenant(() => server.app.get(EnrolledFactors).list(id));
const typesOf = async (person: Person) => (await factorsOf(person)).map(({ type }) => type).toSorted();
const codeOf = ({ id }: Person) => totpCode(server, server.tenant.id, id);

/** A browser in which somebody is identified. */
async function identified({ username, password }: Person): Promise<BrowserlessClient> {
  const another = new BrowserlessClient(server.tenant, client);
  await another.authorize();
  await another.identify(username, password);
  return another;
}

async function withTotp(): Promise<Person> {
  const person = await addPerson(server.tenant);
  await addTotp(server, server.tenant.id, person.id);
  return person;
}

/** Takes the authenticator application of somebody away, as operators do. */
async function removeTotp(person: Person): Promise<void> {
  const [totp] = await factorsOf(person);
  await inTenant(() => server.app.get(EnrolledFactors).remove(person.id, totp?.id ?? ''));
}

/** New backup codes, shown to the user and staged. */
async function stageBackupCodes(at: BrowserlessClient, { id: userId }: Person): Promise<string[]> {
  const codes = server.app.get(BackupCodeFactor).generate();
  const id = newId();
  const newCodes = inTenant(() => server.app.get(SealedSecrets).seal(JSON.stringify(codes), id));
  await show(server, at, { id, type: 'BackupCode', userId, newCodes, verifiedAt: 1 });
  await stage(server, at, { enabled: true, backupCode: { recordId: id, newCodes } });
  return codes;
}

describe('factors that were set up on the way', () => {
  it('are the user’s once the flow is submitted, with what was answered, and not before', async () => {
    const person = await addPerson(server.tenant);
    const at = await identified(person);
    await stage(server, at, newTotp(server, server.tenant.id));
    await stage(server, at, {
      webAuthn: [{ rpId: 'localhost', credentialId: newShortId(), publicKey: 'AAAA', counter: 0 }],
    });
    const codes = await stageBackupCodes(at, person);
    expect(await factorsOf(person)).toEqual([]);
    expect((await submit(at)).status).toBe(200);
    expect(await typesOf(person)).toEqual(['BackupCode', 'Totp', 'WebAuthn']);
    const kept = await inTenant(() => server.app.get(BackupCodeFactor).list(person.id));
    expect(kept?.map(({ code }) => code)).toEqual(codes);
    const { body } = await api.get(`/users/${person.id}/logto-configs`);
    expect(body).toMatchObject({ mfa: { enabled: true, skipped: false } });
  });

  it('make a user who signs up one with a second factor', async () => {
    await setExperience(api, { mfa: { factors: ['Totp'], policy: 'Mandatory' } });
    await browser.begin('Register');
    const verificationId = await browser.bringIdentity(`new_${newShortId()}`, PASSWORD);
    await browser.experience('POST', '/identification', { verificationId });
    const { userId } = await browser.experience('GET', '/interaction');
    expect(refusal(await submit(browser))).toBe('422 user.missing_mfa');
    await stage(server, browser, newTotp(server, server.tenant.id));
    expect((await submit(browser)).status).toBe(200);
    const { body } = await api.get(`/users/${String(userId)}/logto-configs`);
    expect(body).toMatchObject({ mfa: { enabled: true } });
  });

  it('do not let in again by the code with which they were set up', async () => {
    const person = await addPerson(server.tenant);
    const at = await identified(person);
    // The newest step that counts now: whatever code is shown next is of it, or of one before.
    const { totp } = newTotp(server, server.tenant.id);
    await stage(server, at, { enabled: true, ...(totp && { totp: { ...totp, usedStep: 2 ** 31 } }) });
    expect((await submit(at)).status).toBe(200);
    await expect(codeOf(person)).rejects.toMatchObject({ code: 'session.mfa.invalid_totp_code' });
  });

  it('are told of with the sign-in', async () => {
    const person = await withTotp();
    const at = await identified(person);
    await show(server, at, await codeOf(person));
    const { body } = await submit(at);
    await at.follow(String(body['redirectTo']));
    const sessions = (await api.get(`/users/${person.id}/sessions`)).body;
    expect(JSON.stringify(sessions)).toMatch(/"type":"Password".*"type":"Totp"/);
  });

  it('are one authenticator application, whatever is submitted at once', async () => {
    const person = await addPerson(server.tenant);
    const browsers = await Promise.all(Array.from({ length: AT_ONCE }, () => identified(person)));
    await Promise.all(browsers.map((at) => stage(server, at, newTotp(server, server.tenant.id))));
    const answers = await Promise.all(browsers.map(submit));
    const words = answers.map((answer) => (answer.status === 200 ? 'in' : refusal(answer)));
    expect(words.filter((word) => word === 'in')).toHaveLength(1);
    // Whoever comes later has to show it, or finds that there is one already.
    expect(
      words.filter(
        (word) =>
          !['in', '403 session.mfa.require_mfa_verification', '422 user.totp_already_in_use'].includes(word),
      ),
    ).toEqual([]);
    expect(await typesOf(person)).toEqual(['Totp']);
  });
});

describe('a factor that was shown', () => {
  it('ends the sign-in where it is taken away before the submit', async () => {
    const person = await withTotp();
    const at = await identified(person);
    await show(server, at, await codeOf(person));
    await removeTotp(person);
    expect(refusal(await submit(at))).toBe('400 session.verification_failed');
  });

  it('counts no more where another took its place, though credentials end nothing in the tenant', async () => {
    const endsWithCredentials = (ends: boolean) =>
      api.patch('/configs/oidc/ended-sessions', { endsWithCredentials: ends });
    await endsWithCredentials(false);
    onTestFinished(async () => void (await endsWithCredentials(true)));
    const person = await withTotp();
    const at = await identified(person);
    await show(server, at, await codeOf(person));
    const totp = server.app.get(TotpFactor);
    const secret = totp.newSecret();
    await inUnit(() => totp.replace(person.id, { secret }));
    const code = await generate({ secret, epoch: Clock.nowSeconds() });
    await inTenant(() => totp.verify(person.id, code));
    expect(refusal(await submit(at))).toBe('403 session.mfa.require_mfa_verification');
  });

  it('lets in nobody but the one whose it is', async () => {
    const [person, other] = [await withTotp(), await withTotp()];
    await codeOf(person);
    const at = await identified(person);
    await show(server, at, await codeOf(other));
    expect(refusal(await submit(at))).toBe('403 session.mfa.require_mfa_verification');
  });

  it('leads nobody in who submits while it is taken away', async () => {
    const people = await Promise.all(Array.from({ length: AT_ONCE }, withTotp));
    const browsers = await Promise.all(people.map(identified));
    for (const [index, person] of people.entries())
      await show(server, browsers[index] ?? browser, await codeOf(person));
    const submitted = await Promise.all(
      people.map(async (person, index) => {
        const [answer] = await Promise.all([submit(browsers[index] ?? browser), removeTotp(person)]);
        return answer;
      }),
    );
    const landed = await Promise.all(
      submitted.map(async ({ status, body }, index) => {
        if (status !== 200) return 'refused';
        const at = await (browsers[index] ?? browser).follow(String(body['redirectTo']));
        return at.searchParams.get('error') ?? 'in';
      }),
    );
    expect(landed.filter((how) => !['refused', 'access_denied', 'login_required'].includes(how))).toEqual([]);
  });

  it('counts on where another of its kind is set up: the last backup code leads to new ones', async () => {
    await setExperience(api, { mfa: { factors: ['Totp', 'BackupCode'], policy: 'Mandatory' } });
    const person = await withTotp();
    const backupCodes = server.app.get(BackupCodeFactor);
    const codes = backupCodes.generate();
    await inUnit(() => backupCodes.enrol(person.id, codes));
    const last = codes.at(-1) ?? '';
    for (const code of codes.slice(0, -1)) await inTenant(() => backupCodes.verify(person.id, code));
    const at = await identified(person);
    await at.experience('POST', '/verification/backup-code/verify', { code: last });
    expect(refusal(await submit(at))).toBe('422 session.mfa.backup_code_required');
    const fresh = await stageBackupCodes(at, person);
    expect((await submit(at)).status).toBe(200);
    expect(await inTenant(() => backupCodes.list(person.id))).toEqual(fresh.map((code) => ({ code })));
  });
});
