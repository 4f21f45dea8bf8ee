import { Flag } from '#src/platform/http/fields/flag.js';
import { Text } from '#src/platform/http/fields/text.js';
import { Whole } from '#src/platform/http/fields/whole.js';
import { readInput } from '#src/platform/http/read-input.js';
import type { TenantConfigRepository } from '#src/platform/tenant-configs/tenant-config.repository.js';

/** A mark among the settings, not a setting: it moves with the users, in one transaction, and nobody remembers it. */
const KEY = 'userImport';

/** How far the import of a file of users is. */
export class Checkpoint {
  /** The SHA-256 of the file, in hex. */
  @Text() readonly file: string;
  /** The process that imports; an older one finds another here, and ends. */
  @Text() readonly run: string;
  /** The last line that was done. */
  @Whole({ min: 0 }) readonly line: number;
  @Whole({ min: 0 }) readonly imported: number;
  @Whole({ min: 0 }) readonly invalid: number;
  @Flag() readonly isFinished: boolean;
}

/** The checkpoint of the current tenant. Each method belongs to the unit of work of what it marks. */
export class Checkpoints {
  constructor(private readonly stored: TenantConfigRepository) {}

  /** Says whether it was added, which it is where there is none. */
  add(checkpoint: Checkpoint): Promise<boolean> {
    return this.stored.add(KEY, checkpoint);
  }

  replace(checkpoint: Checkpoint): Promise<void> {
    return this.stored.replace(KEY, checkpoint);
  }

  async merge(changes: Partial<Checkpoint>): Promise<Checkpoint | undefined> {
    const stored = await this.stored.merge(KEY, changes);
    return stored && parse(stored);
  }
}

function parse(stored: object): Checkpoint {
  const reading = readInput(Checkpoint, stored);
  if ('issues' in reading) throw new Error('the checkpoint of the import is not valid');
  return reading.value;
}
