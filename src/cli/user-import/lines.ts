import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

const NEWLINE = 0x0a;

/** A line of a file. The number counts from 1. */
export interface Line {
  readonly number: number;
  /** Undefined where the line is too long or no UTF-8. */
  readonly text: string | undefined;
}

/** What tells a file from others, and how many lines it has. */
export async function describeFile(path: string): Promise<{ digest: string; lines: number }> {
  const hash = createHash('sha256');
  let lines = 0;
  let last = NEWLINE;
  for await (const chunk of chunksOf(path)) {
    hash.update(chunk);
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, at + 1)) lines += 1;
    last = chunk.at(-1) ?? last;
  }
  return { digest: hash.digest('hex'), lines: last === NEWLINE ? lines : lines + 1 };
}

/** The lines one after the other; never more than one of them is in memory, nor more of it than `maxBytes`. */
export async function* linesOf(path: string, maxBytes: number): AsyncGenerator<Line> {
  let begun = new BegunLine(1, maxBytes);
  for await (const chunk of chunksOf(path)) {
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      begun.add(chunk.subarray(from, end));
      yield begun.end();
      begun = new BegunLine(begun.number + 1, maxBytes);
      from = end + 1;
    }
    begun.add(chunk.subarray(from));
  }
  if (begun.bytes > 0) yield begun.end();
}

const chunksOf = (path: string): AsyncIterable<Buffer> => createReadStream(path);

/** A line of which a part was read. */
class BegunLine {
  bytes = 0;
  private readonly parts: Buffer[] = [];

  constructor(
    readonly number: number,
    private readonly maxBytes: number,
  ) {}

  add(part: Buffer): void {
    this.bytes += part.length;
    if (this.bytes <= this.maxBytes) this.parts.push(part);
    else this.parts.length = 0;
  }

  end(): Line {
    const isTooLong = this.bytes > this.maxBytes;
    return { number: this.number, text: isTooLong ? undefined : decoded(Buffer.concat(this.parts)) };
  }
}

function decoded(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
