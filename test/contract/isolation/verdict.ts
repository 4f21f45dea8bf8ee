import type { SoakAnswer } from '../../soak/soak-request.js';
import { EMPTY_LISTS } from './exceptions.js';
import type { Probe } from './probes.js';
import type { World } from './tenant-world.js';

/** A list of nothing, in an object perhaps. */
const EMPTY = /^(\[\]|\{"\w+":\[\]\})$/;

/** What is wrong with the answer to a probe; undefined where nothing is. */
export function faultOf(probe: Probe, { status, text }: SoakAnswer, neighbour: World): string | undefined {
  const shown = leaked(probe, text, neighbour);
  if (shown.length > 0) return `${probe.about} shows ${shown.join(', ')}`;
  const isFine =
    status === 404 ||
    status === 422 ||
    (status === 200 && (isFilter(probe) || (EMPTY.test(text) && mayBeEmpty(probe))));
  return isFine ? undefined : `${probe.about} is answered with ${status} ${text}`;
}

/** Narrows down a list that may well be shown, though without the neighbour's things. */
const isFilter = ({ method, foreign }: Probe): boolean =>
  method === 'GET' && foreign.length > 0 && foreign.every((slot) => slot.in === 'query');

/** A search for the neighbour's names has no ids. */
const mayBeEmpty = ({ operation, foreign }: Probe): boolean =>
  foreign.length === 0 || operation in EMPTY_LISTS;

/** What of the neighbour's the answer tells that the request did not. */
function leaked({ target, body = '' }: Probe, text: string, { mark, things }: World): string[] {
  const sent = decodeURIComponent(target) + body;
  const { userScope: _, ...ownThings } = things;
  const ids = Object.values(ownThings).flatMap(({ used, spare }) => [used, spare]);
  return [mark, ...new Set(ids)].filter((each) => text.includes(each) && !sent.includes(each));
}
