// Loads every file that declares an encrypted column.
import '#src/app.module.js';
import { entities } from '#src/app.entities.js';
import { StartUpFault } from '#src/kernel/start-up-fault.js';
import { DEFAULT_TENANT } from '#src/modules/tenants/tenants.public.js';
import { loadConfig } from '#src/platform/config/config.js';
import { rewrapAll } from '#src/platform/crypto/kek-rotation.js';
import { addKeyToFile, KEYS_TOPIC } from '#src/platform/crypto/key-encryption-keys.js';
import { type OpenPlatform, openPlatform } from '#src/platform/open-platform.js';
import { untilStopped } from '#src/platform/stop-signal.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';

/** Any number that no other program locks in the same database. */
const KEK_ROTATION_LOCK = 7_074_118;

/** Servers seal with the key that is the newest one to them; they hear of another within moments. */
const MAX_PASSES = 5;

/**
 * Wraps every stored secret with the newest key-encryption key, beside running servers. Where the settings give no keys,
 * a new one is made first, unless there are secrets left over from the rotation before.
 */
export async function rotateKek(): Promise<void> {
  const platform = await openPlatform(loadConfig(), { entities, mode: 'tool' });
  try {
    const rotated = platform.owner.run(async (owner) => {
      // Of two that run at once, the second would replace the key that the first has just made.
      await owner.query('select pg_advisory_lock($1)', [KEK_ROTATION_LOCK]);
      return rotate(platform);
    });
    const count = await untilStopped(rotated);
    console.log(
      count === 0
        ? 'The newest key wraps every secret already.'
        : `The newest key wraps every secret now; ${count} were wrapped again.`,
    );
  } finally {
    await platform.close();
  }
}

/** Says how many secrets were wrapped again. */
async function rotate(platform: OpenPlatform): Promise<number> {
  const leftOver = await rewrap(platform);
  const isNew = leftOver === 0 && (await makeKey(platform));
  return leftOver > 0 || isNew ? leftOver + (await rewrapAgain(platform)) : 0;
}

const rewrap = (platform: OpenPlatform): Promise<number> =>
  rewrapAll(platform, (tenantId, count) => console.log(`${tenantId}: ${count} secrets`));

/** Until nothing is left, since servers seal further secrets meanwhile. Says how many there were. */
async function rewrapAgain(platform: OpenPlatform): Promise<number> {
  let total = 0;
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    const count = await rewrap(platform);
    if (count === 0) return total;
    total += count;
  }
  throw new StartUpFault(
    'A server goes on encrypting with an older key. Put the newest key first in the SECRET_VAULT_KEK of every server, ' +
      'restart them, and run this again.',
  );
}

/** Says whether it made one, which all servers are told of. Not where the settings give the keys. */
async function makeKey({ config, unitOfWork, notifications }: OpenPlatform): Promise<boolean> {
  if (!(await addKeyToFile(config))) return false;
  await TenantContext.run(DEFAULT_TENANT, () => unitOfWork.run(() => notifications.publish(KEYS_TOPIC, '')));
  return true;
}
