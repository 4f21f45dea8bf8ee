import '../quiet-libraries.js';
import 'reflect-metadata';
import { createApplication } from './create-application.js';
import { createTenant } from './create-tenant.js';
import { doctor } from './doctor/doctor.js';
import { generate } from './generate.js';
import { importUsers } from './import-users.js';
import { startUpMessage } from './messages.js';
import { migrateAlone } from './migrate.js';
import { printOpenApi } from './openapi.js';
import { rotateKek } from './rotate-kek.js';
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
