import '../quiet-libraries.js';
import 'reflect-metadata';
import { createApplication } from './create-application.js';
import { doctor } from './doctor/doctor.js';
import { generate } from './generate.js';
import { importLogto } from './import-logto.js';
import { importUsers } from './import-users.js';
import { startUpMessage } from './messages.js';
import { migrateAlone } from './migrate.js';
import { printOpenApi } from './openapi.js';
import { rotateKek } from './rotate-kek.js';
import {
  addHost,
  createTenant,
  deleteTenant,
  eraseTenant,
  listHosts,
  listTenants,
  removeHost,
  restoreTenant,
  verifyHost,
} from './tenants.js';
import { isStop, stopOnSignals } from '#src/platform/stop-signal.js';

interface Command {
  /** How it is called, with its arguments. */
  readonly usage: string;
  readonly help: string;
  run(args: readonly string[]): Promise<void>;
}

const COMMANDS: readonly Command[] = [
  { usage: 'migrate', help: 'Bring the schema of the database up to date.', run: migrateAlone },
  {
    usage: 'tenant create <id>',
    help: 'Make a tenant, or complete one that was cut short.',
    run: ([, id]) => createTenant(id),
  },
  { usage: 'tenant list', help: 'Show all tenants, and which of them are served.', run: listTenants },
  {
    usage: 'tenant delete <id>',
    help: 'Serve a tenant no more. All of it is kept for 30 days, and then erased.',
    run: ([, id]) => deleteTenant(id),
  },
  {
    usage: 'tenant restore <id>',
    help: 'Serve a tenant again that was deleted.',
    run: ([, id]) => restoreTenant(id),
  },
  {
    usage: 'tenant erase <id>',
    help: 'Remove everything of a deleted tenant now and for ever.',
    run: ([, id]) => eraseTenant(id),
  },
  {
    usage: 'tenant hosts list <tenant>',
    help: 'Show the hosts of a tenant.',
    run: ([, , tenantId]) => listHosts(tenantId),
  },
  {
    usage: 'tenant hosts add <tenant> <host>',
    help: 'Add a host to a tenant, and print the DNS record that shows whose it is.',
    run: ([, , tenantId, host]) => addHost(tenantId, host),
  },
  {
    usage: 'tenant hosts verify <tenant> <host> [--by-hand]',
    help: 'Look for that record and serve the host; --by-hand: on your word.',
    run: (args) => verifyHost(args.slice(2)),
  },
  {
    usage: 'tenant hosts remove <tenant> <host>',
    help: 'Serve a host no more.',
    run: ([, , tenantId, host]) => removeHost(tenantId, host),
  },
  {
    usage: 'application create <tenant>',
    help: 'Make an application that may call the Management API of a tenant, and print its credentials.',
    run: ([, id]) => createApplication(id),
  },
  {
    usage: 'users import <tenant> <file.ndjson>',
    help: 'Make a user of each line of a file; --report FILE keeps the invalid ones.',
    run: (args) => importUsers(args.slice(1)),
  },
  {
    usage: 'import-logto --from <url>',
    help: 'Bring a tenant over from the database of Logto; --dry-run only says what would come along.',
    run: importLogto,
  },
  {
    usage: 'rotate-kek',
    help: 'Wrap every stored secret with the newest key of SECRET_VAULT_KEK, or with a new one of the data folder.',
    run: rotateKek,
  },
  {
    usage: 'doctor',
    help: 'Say of settings, database, keys, time and addresses whether they are fine, and how to mend what is not.',
    run: doctor,
  },
  { usage: 'openapi', help: 'Print the OpenAPI document. Needs no database.', run: printOpenApi },
  {
    usage: 'generate [--check]',
    help: 'Write the generated files of the repository, or say which of them are stale.',
    run: ([option]) => generate(option === '--check'),
  },
];

const matches = ({ usage }: Command, args: readonly string[]): boolean => {
  const words = usage.split(' ').filter((word) => /^[a-z]/.test(word));
  return words.every((word, index) => args[index] === word);
};

const args = process.argv.slice(2);
const command = COMMANDS.find((candidate) => matches(candidate, args));
if (!command) {
  console.error(COMMANDS.map(({ usage, help }) => `${usage.padEnd(36)} ${help}`).join('\n'));
  process.exitCode = 2;
} else {
  stopOnSignals();
  command.run(args.slice(1)).catch((error: unknown) => {
    // What it was doing was cut off, and may still wait for something.
    if (isStop(error)) process.exit(1);
    console.error(startUpMessage(error));
    process.exitCode = 1;
  });
}
