import { describe, expect, it } from 'vitest';
import { AppError } from '#src/kernel/errors.js';
import { PROVIDERS } from './cases.js';
import { sendBy, startedFor } from './send.js';

/** What a failure says, wherever. */
const wordsOf = ({ message, extras }: AppError): string =>
  JSON.stringify([message, extras.details, extras.data]);

async function failureOf(sending: Promise<unknown>): Promise<AppError> {
  const error = await sending.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof AppError)) throw error ?? new Error('the message was sent');
  return error;
}

describe.each(PROVIDERS)('$name', (provider) => {
  it('takes a message to whom it is for, and its answer is told without secrets', async () => {
    const fake = await startedFor(provider);
    expect(await sendBy(fake)).toEqual(provider.answer);
    expect(fake.messages).toHaveLength(1);
    expect(fake.messages[0]?.to).toMatch(/^(ada@acme\.example|\+?12025550143)$/);
    expect(JSON.stringify(fake.messages)).toContain('123456');
  });

  it.each([
    ['refuse credentials', 'invalid', 'connector.general'],
    ['refuse the message', 'invalid', 'connector.general'],
    ['refuse for a while', 'too-many', 'connector.rate_limit_exceeded'],
  ] as const)('may %s', async (behaviour, kind, code) => {
    const fake = await startedFor(provider);
    fake.behave(behaviour);
    const failure = await failureOf(sendBy(fake));
    expect(failure).toMatchObject({ kind, code });
    for (const secret of [...fake.secrets, '123456']) expect(wordsOf(failure)).not.toContain(secret);
  });

  it('does not take other credentials', async () => {
    const fake = await startedFor(provider);
    const withOthers = JSON.parse(
      fake.secrets.reduce((text, secret) => text.replaceAll(secret, 'other'), JSON.stringify(fake.config)),
    );
    expect(await failureOf(sendBy(fake, { config: withOthers }))).toMatchObject({
      code: 'connector.general',
    });
    expect(fake.messages).toEqual([]);
  });

  it('is waited for until the signal', async () => {
    const fake = await startedFor(provider);
    fake.behave('stay silent');
    const failure = await failureOf(sendBy(fake, { signal: AbortSignal.timeout(300) }));
    expect(failure).toMatchObject({ kind: 'invalid', code: 'connector.general' });
    expect(failure.message).toContain('did not answer in time');
  });

  it('is not even asked once the signal is over', async () => {
    const fake = await startedFor(provider);
    expect((await failureOf(sendBy(fake, { signal: AbortSignal.abort() }))).message).toContain('in time');
    expect(fake.calls()).toBe(0);
  });

  it('is listened to no longer than its answer can be, however it goes on', async () => {
    const fake = await startedFor(provider);
    fake.behave('answer without end');
    const outcome = sendBy(fake, { signal: AbortSignal.timeout(5_000) }).catch((error: unknown) => error);
    // What it takes for a success by HTTP was one.
    expect(await outcome).toSatisfy((is) => provider.isHttp !== is instanceof AppError);
  });

  it('is not spoken with on a private address, unless the settings allow it', async () => {
    const fake = await startedFor(provider);
    const failure = await failureOf(sendBy(fake, { allowedHosts: '' }));
    expect(failure).toMatchObject({ kind: 'invalid', code: 'connector.general' });
    expect(failure.message).toContain('no public address');
    expect(fake.calls()).toBe(0);
    expect(await sendBy(fake, { allowedHosts: '127.0.0.1' })).toEqual(provider.answer);
  });

  it('may have gone', async () => {
    const fake = await provider.start();
    await fake.close();
    const failure = await failureOf(sendBy(fake));
    expect(failure).toMatchObject({ kind: 'invalid', code: 'connector.general' });
    expect(failure.message).toContain('ECONNREFUSED');
  });
});

describe.each(PROVIDERS.filter(({ isHttp }) => isHttp))('$name, spoken with by HTTP,', (provider) => {
  it('is not followed where it leads elsewhere', async () => {
    const fake = await startedFor(provider);
    fake.behave('redirect');
    expect(await failureOf(sendBy(fake))).toMatchObject({ code: 'connector.general' });
    expect(fake.calls()).toBe(1);
  });
});
