import type { INestApplicationContext } from '@nestjs/common';
import { AppError } from '#src/kernel/errors.js';
import { newId } from '#src/kernel/ids.js';
import { StartUpFault } from '#src/kernel/start-up-fault.js';
import { type CreateUserDto, UserService } from '#src/modules/users/users.public.js';
import { Passwords } from '#src/platform/crypto/passwords/passwords.js';
import { Database } from '#src/platform/database/database.js';
import { translateDatabaseError } from '#src/platform/database/database-errors.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { TenantConfigRepository } from '#src/platform/tenant-configs/tenant-config.repository.js';
import { type Checkpoint, Checkpoints } from './checkpoint.js';
import { CommitRepository } from './commit.repository.js';
import type { Line } from './lines.js';
import { type LineFault, readUserLine } from './user-line.js';

export interface InvalidLine {
  readonly number: number;
  readonly fault: LineFault;
}

type Tell = (line: InvalidLine) => void;

/** A line that makes a user as far as it was looked at, or none. */
type KnownLine = { readonly number: number; readonly user: CreateUserDto } | InvalidLine;

/**
 * The import of a file of users into the current tenant. What becomes of lines and the checkpoint are one transaction, so
 * whatever stops the import, no line is forgotten or done twice. Of two imports that run at once the newer one wins.
 */
export class UserImport {
  private readonly unitOfWork: UnitOfWork;
  private readonly checkpoints: Checkpoints;
  private readonly users: UserService;
  private readonly passwords: Passwords;
  private readonly commits: CommitRepository;

  private constructor(
    app: INestApplicationContext,
    private checkpoint: Checkpoint,
  ) {
    this.unitOfWork = app.get(UnitOfWork);
    this.checkpoints = new Checkpoints(app.get(TenantConfigRepository));
    this.users = app.get(UserService);
    this.passwords = app.get(Passwords);
    this.commits = new CommitRepository(app.get(Database));
  }

  /** Begins or goes on; `forget` gives up the unfinished import of another file. */
  static async of(app: INestApplicationContext, file: string, forget: boolean): Promise<UserImport> {
    const checkpoints = new Checkpoints(app.get(TenantConfigRepository));
    const run = newId();
    const start: Checkpoint = { file, run, line: 0, imported: 0, invalid: 0, isFinished: false };
    const checkpoint = await app.get(UnitOfWork).run(async () => {
      if (await checkpoints.add(start)) return start;
      const known = await checkpoints.merge({ run });
      if (known?.file === file) return known;
      if (known && !known.isFinished && !forget) throw unfinished(known);
      await checkpoints.replace(start);
      return start;
    });
    return new UserImport(app, checkpoint);
  }

  /** How far it is. */
  get progress(): Checkpoint {
    return this.checkpoint;
  }

  /** Makes the users of the next lines, and tells which lines make none. Throws what is no fault of a line. */
  async add(lines: readonly Line[], tell: Tell): Promise<void> {
    const known: KnownLine[] = [];
    for (const line of lines) known.push(await this.read(line));
    await this.store(known, tell);
  }

  /** Also waits until everything is on the disk. */
  async finish(): Promise<void> {
    await this.move({ isFinished: true });
  }

  private async read(line: Line): Promise<KnownLine> {
    const read = readUserLine(line);
    if ('fault' in read) return { number: line.number, fault: read.fault };
    try {
      // Hashing takes long and must not keep the transaction open, so the user comes with a digest.
      return { number: line.number, user: await this.withDigest(read.user) };
    } catch (error) {
      return { number: line.number, fault: faultOf(error) };
    }
  }

  /** All in one transaction, or where a user is refused, in halves until the line is found. */
  private async store(lines: readonly KnownLine[], tell: Tell): Promise<void> {
    const invalid = lines.flatMap((line) => ('fault' in line ? [line] : []));
    const users = lines.flatMap((line) => ('user' in line ? [line.user] : []));
    const reached = {
      line: lines.at(-1)?.number,
      imported: this.checkpoint.imported + users.length,
      invalid: this.checkpoint.invalid + invalid.length,
    };
    try {
      await this.step(reached, async () => {
        for (const user of users) await this.users.create(user);
        // Before the commit: better told twice than not at all, should the process be killed.
        for (const line of invalid) tell(line);
      });
    } catch (error) {
      const fault = faultOf(error);
      const [first] = lines;
      if (first && lines.length === 1) return this.store([{ number: first.number, fault }], tell);
      const middle = Math.ceil(lines.length / 2);
      await this.store(lines.slice(0, middle), tell);
      await this.store(lines.slice(middle), tell);
    }
  }

  private async withDigest(user: CreateUserDto): Promise<CreateUserDto> {
    const { password, ...others } = user;
    if (password === undefined || user.passwordDigest !== undefined) return user;
    const { digest, algorithm } = await this.passwords.hash(password);
    return { ...others, passwordDigest: digest, passwordAlgorithm: algorithm };
  }

  /** What a crash undoes is done again: the checkpoint goes back with the users, and the disk need not be waited for. */
  private step(reached: Partial<Checkpoint>, work: () => Promise<unknown>): Promise<void> {
    return this.move(reached, async () => {
      await this.commits.doNotWait();
      await work();
    });
  }

  private async move(reached: Partial<Checkpoint>, work?: () => Promise<unknown>): Promise<void> {
    this.checkpoint = await this.unitOfWork.run(async () => {
      await work?.();
      const checkpoint = await this.checkpoints.merge(reached);
      if (checkpoint?.run !== this.checkpoint.run) {
        throw new StartUpFault('Another import of users into this tenant has begun, and this one ends.');
      }
      return checkpoint;
    });
  }
}

/** An expected error is the fault of the line, unless every line would meet it: the database is away or busy, or a role that all users get is missing. */
function faultOf(error: unknown): LineFault {
  const known = error instanceof AppError ? error : translateDatabaseError(error);
  if (!known) throw error;
  if (known.kind === 'unavailable' || known.kind === 'too-many') throw known;
  if (known.code === 'role.default_role_missing') throw known;
  return { code: known.code };
}

const unfinished = ({ file, line }: Checkpoint): StartUpFault =>
  new StartUpFault(
    `The import of another file has ended at its line ${line} (SHA-256 ${file}). Finish that one first, or give it up with --forget.`,
  );
