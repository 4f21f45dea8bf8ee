import { describe, expect, it } from 'vitest';
import { DAY_MILLISECONDS, HOUR_MILLISECONDS } from '#src/kernel/durations.js';
import { triggeredRules, type UserPlace } from '#src/modules/mfa/adaptive/adaptive-rules.js';
import { signalsOf } from '#src/modules/mfa/adaptive/sign-in-signals.js';

const NOW = Date.UTC(2026, 5, 1);
const BERLIN = { latitude: '52.52', longitude: '13.405' };
const AUCKLAND = { latitude: '-36.8485', longitude: '174.7633' };

const placeIn = (
  country: string,
  hoursAgo: number,
  at?: { latitude: string; longitude: string },
): UserPlace => ({
  country,
  ...(at && { position: { latitude: Number(at.latitude), longitude: Number(at.longitude) } }),
  seenAt: NOW - hoursAgo * HOUR_MILLISECONDS,
});

const rulesFor = (
  context: Record<string, string> | undefined,
  { places = [], idleDays }: { places?: readonly UserPlace[]; idleDays?: number } = {},
): string[] =>
  triggeredRules({
    signals: signalsOf(context),
    places,
    lastSignInAt: idleDays === undefined ? null : new Date(NOW - idleDays * DAY_MILLISECONDS),
    now: NOW,
  });

describe('a sign-in looks unusual', () => {
  it.each([
    ['a country without history', { country: 'DE' }, [], []],
    ['a known country', { country: 'DE' }, [placeIn('NZ', 1), placeIn('DE', 2)], []],
    ['a new country', { country: 'DE' }, [placeIn('NZ', 1)], ['new_country']],
    ['a known country in small letters', { country: 'de' }, [placeIn('DE', 1)], []],
    ['an unknown country', { country: 'XX' }, [placeIn('DE', 1)], []],
    ['no country', {}, [placeIn('DE', 1)], []],
    ['no context at all', undefined, [placeIn('DE', 1)], []],
    ['the Tor network', { country: 'T1' }, [placeIn('DE', 1)], ['new_country']],
  ])('by its country or not: %s', (_what, context, places, rules) => {
    expect(rulesFor(context, { places })).toEqual(rules);
  });

  // Berlin and Auckland are about 17,750 km apart: 19.7 hours at 900 km/h.
  it.each([
    ['within 19 hours', [placeIn('DE', 19, BERLIN)], ['geo_velocity']],
    ['within 20 hours', [placeIn('DE', 20, BERLIN)], []],
    ['at once', [placeIn('DE', 0, BERLIN)], ['geo_velocity']],
    ['from where nobody knows', [placeIn('DE', 1)], []],
    ['from a place before the last', [placeIn('NZ', 1, AUCKLAND), placeIn('DE', 2, BERLIN)], []],
    ['from the same place', [placeIn('NZ', 0, AUCKLAND)], []],
    ['after the clock was set back', [placeIn('NZ', -1, AUCKLAND)], []],
  ])('by its speed or not: %s', (_what, places, rules) => {
    const known = [...places, placeIn('NZ', 4000)];
    expect(rulesFor({ country: 'NZ', ...AUCKLAND }, { places: known })).toEqual(rules);
  });

  it.each([
    [undefined, []],
    [29, []],
    [30, []],
    [31, ['long_inactivity']],
  ])('where the last one was %s days ago, or not', (idleDays, rules) => {
    expect(rulesFor({}, idleDays === undefined ? {} : { idleDays })).toEqual(rules);
  });

  it.each([
    [{ botScore: '29' }, ['untrusted_ip']],
    [{ botScore: '30' }, []],
    [{ botScore: '1', botVerified: 'false' }, ['untrusted_ip']],
    [{ botScore: '99', botVerified: 'true' }, ['untrusted_ip']],
    [{ botVerified: 'false' }, []],
    [{ botScore: '0' }, []],
    [{ botScore: '' }, []],
    [{ botScore: 'NaN' }, []],
    [{ botScore: '-5' }, []],
    [{ botScore: '0x1' }, []],
  ])('by how much it seems to be a program, or not: %j', (context, rules) => {
    expect(rulesFor(context)).toEqual(rules);
  });

  it('by several rules at once', () => {
    const places = [placeIn('DE', 1, BERLIN)];
    const context = { country: 'NZ', ...AUCKLAND, botScore: '2' };
    expect(rulesFor(context, { places, idleDays: 40 })).toEqual([
      'new_country',
      'geo_velocity',
      'long_inactivity',
      'untrusted_ip',
    ]);
  });
});

describe('a position', () => {
  it.each([
    { latitude: '91', longitude: '0' },
    { latitude: '0', longitude: '-181' },
    { latitude: '1e1', longitude: '0' },
    { latitude: '12' },
    { longitude: '12' },
    { latitude: '', longitude: '' },
  ])('that makes no sense says nothing: %j', (context) => {
    expect(signalsOf(context as Record<string, string>).position).toBeUndefined();
  });

  it('can be on the equator', () => {
    expect(signalsOf({ latitude: '0', longitude: '-0.0' }).position).toEqual({ latitude: 0, longitude: -0 });
  });
});
