import { createSocket } from 'node:dgram';
import { once } from 'node:events';

interface Question {
  readonly name: string;
  readonly type: 'A' | 'AAAA' | 'TXT' | 'other';
}

/** IPv4 addresses or texts that a name has, or what the server does instead of naming any. */
type Answer = readonly string[] | 'unknown' | 'silence';

/** A DNS server on loopback that says of every name what the test wants (RFC 1035 §4.1). */
export interface NameServer {
  /** `address:port` */
  readonly address: string;
  readonly questions: Question[];
  close(): Promise<void>;
}

const HEADER_BYTES = 12;
const TYPES: Readonly<Record<number, Question['type']>> = { 1: 'A', 16: 'TXT', 28: 'AAAA' };

export async function startNameServer(
  answerTo: (name: string, type: Question['type']) => Answer,
): Promise<NameServer> {
  const questions: Question[] = [];
  const socket = createSocket('udp4', (message, { port, address }) => {
    const { question, end } = readQuestion(message);
    questions.push(question);
    const answer = answerTo(question.name, question.type);
    if (answer !== 'silence')
      socket.send(answerOf(message.subarray(0, end), question, answer), port, address);
  });
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  return {
    address: `127.0.0.1:${socket.address().port}`,
    questions,
    close: async () => {
      socket.close();
      await once(socket, 'close');
    },
  };
}

function readQuestion(message: Buffer): { question: Question; end: number } {
  const labels: string[] = [];
  let at = HEADER_BYTES;
  for (let length = message.readUInt8(at); length > 0; length = message.readUInt8(at)) {
    labels.push(message.toString('latin1', at + 1, at + 1 + length));
    at += 1 + length;
  }
  const type = TYPES[message.readUInt16BE(at + 1)] ?? 'other';
  return { question: { name: labels.join('.'), type }, end: at + 5 };
}

/** The question comes back, and records that point at its name. */
function answerOf(asked: Buffer, { type }: Question, answer: readonly string[] | 'unknown'): Buffer {
  const records = answer === 'unknown' ? [] : answer.map((text) => recordOf(type, text)).filter(isRecord);
  const response = Buffer.from(asked);
  response.writeUInt16BE(answer === 'unknown' ? 0x8183 : 0x8180, 2);
  response.writeUInt16BE(1, 4);
  response.writeUInt16BE(records.length, 6);
  response.writeUInt32BE(0, 8);
  return Buffer.concat([response, ...records]);
}

const isRecord = (record: Buffer | undefined): record is Buffer => record !== undefined;

/** Of the name that was asked for, for a minute. */
function recordOf(type: Question['type'], text: string): Buffer | undefined {
  if (type === 'A') {
    const address = text.split('.').map(Number);
    return Buffer.from([0xc0, HEADER_BYTES, 0, 1, 0, 1, 0, 0, 0, 60, 0, 4, ...address]);
  }
  if (type !== 'TXT') return undefined;
  const parts =
    text.match(/.{1,255}/gs)?.map((part) => Buffer.from([part.length, ...Buffer.from(part)])) ?? [];
  const data = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([0xc0, HEADER_BYTES, 0, 16, 0, 1, 0, 0, 0, 60, 0, data.length]), data]);
}
