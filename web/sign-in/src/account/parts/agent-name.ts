/** Each is named in what browsers send; the first that fits counts, since they also name each other. */
const BROWSERS = ['Edg', 'OPR', 'Firefox', 'Chrome', 'Safari'];
const SYSTEMS = ['Android', 'iPhone', 'iPad', 'Windows', 'Mac OS X', 'Linux'];

const SHOWN: Readonly<Record<string, string>> = { Edg: 'Edge', OPR: 'Opera', 'Mac OS X': 'macOS' };

/** Browser and system by a user agent, as people know them; undefined where it is none. */
export function agentName(userAgent = ''): string | undefined {
  const named = [BROWSERS, SYSTEMS].flatMap((names) => names.find((name) => userAgent.includes(name)) ?? []);
  return named.map((name) => SHOWN[name] ?? name).join(' · ') || undefined;
}
