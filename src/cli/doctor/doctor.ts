import { existsSync } from 'node:fs';
import { type Config, InvalidSettings, loadConfig } from '#src/platform/config/config.js';
import { reasonOf } from '#src/platform/database/outages.js';
import { runDatabase } from '#src/platform/open-platform.js';
import { oldNodeNotices } from '../old-node.js';
import { examineAddress } from './address-findings.js';
import { examineDatabase } from './database-findings.js';
import { type Report, shownFinding } from './finding.js';

/** Says of each thing that an installation needs whether it is fine, and else how to mend it. It changes nothing. */
export async function doctor(): Promise<void> {
  const report: Report = (finding) => {
    console.log(shownFinding(finding));
    if (finding.state === 'wrong') process.exitCode = 1;
  };
  const config = readSettings(report);
  if (config) await examineInstallation(config, report);
}

function readSettings(report: Report): Config | undefined {
  try {
    const config = loadConfig();
    report({ state: 'fine', matter: 'settings', says: 'they can be read, and fit together' });
    return config;
  } catch (error) {
    if (!(error instanceof InvalidSettings)) throw error;
    const remedy = 'The README has a table of all settings.';
    report({ state: 'wrong', matter: 'settings', says: error.message, remedy });
    return undefined;
  }
}

/** Looks at everything that the settings lead to, whether the server runs or not. */
export async function examineInstallation(config: Config, report: Report): Promise<void> {
  for (const says of oldNodeNotices()) report({ state: 'advice', matter: 'Node.js', says });
  await openAndExamine(config, report).catch((error: unknown) =>
    report({ state: 'wrong', matter: 'database', says: reasonOf(error) }),
  );
  await examineAddress(config, report);
}

/** An embedded PostgreSQL whose server is stopped runs meanwhile. */
async function openAndExamine(config: Config, report: Report): Promise<void> {
  const { DB_URL, DATA_DIR } = config.env;
  if (DB_URL === undefined && !existsSync(DATA_DIR)) {
    const says = `there is none in ${DATA_DIR} yet: the first start makes it`;
    return report({ state: 'unchecked', matter: 'database', says });
  }
  const running = await runDatabase(config, 'tool');
  await examineDatabase(config, running.urls, report).finally(() => running.stop());
}
