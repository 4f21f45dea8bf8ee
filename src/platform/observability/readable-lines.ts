import type { DestinationStream } from 'pino';
import { prettyFactory } from 'pino-pretty';

/** A line as pino makes it. What it holds depends on who wrote it. */
type Line = Readonly<Record<string, unknown>>;

/** Log lines for people, in colours where a terminal shows them; errors of ours to mend keep their stack. */
export function readableLines(): DestinationStream {
  const format = prettyFactory({
    translateTime: 'SYS:HH:MM:ss.l',
    include: 'time,level,err',
    messageFormat: (line, messageKey, _level, { colors }) => {
      const about = [line['requestId'], line['tenant']].filter((part) => part !== undefined).join(' ');
      const text = isRequest(line) ? requestText(line) : messageText(line, messageKey);
      return text + (about === '' ? '' : colors.gray(`  ${about}`));
    },
  });
  return { write: (line) => void process.stdout.write(format(line)) };
}

const isRequest = ({ msg, context }: Line): boolean => msg === 'request' && context === 'Http';

/** It lacks a status where the client went away first. */
const requestText = ({ method, path, status, code, milliseconds }: Line): string =>
  [method, path, status ?? 'aborted', code, `${Math.round(Number(milliseconds))} ms`]
    .filter((part) => part !== undefined)
    .join(' ');

const messageText = (line: Line, messageKey: string): string =>
  [line['context'], line[messageKey]].filter((part) => part !== undefined).join(': ');
