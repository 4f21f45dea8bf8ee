import { LRUCache } from 'lru-cache';
import { UAParser } from 'ua-parser-js';

/** Parsing costs some 100 µs, and a page of the log names few different ones. */
const parsed = new LRUCache<string, UAParser.IResult>({ max: 500 });

/** Reads a `User-Agent` header: browser, engine, operating system, device. */
export function parseUserAgent(userAgent: string): UAParser.IResult {
  const known = parsed.get(userAgent);
  if (known) return known;
  const result = new UAParser(userAgent).getResult();
  parsed.set(userAgent, result);
  return result;
}
