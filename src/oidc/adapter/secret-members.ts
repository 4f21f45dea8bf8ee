/**
 * Members in which an artefact holds the secrets of others: the cookie of the session that an interaction began in, the
 * code of its device, its own address; one-time tokens among the parameters of a request; what a form of a page is sent with.
 */
const SECRET_MEMBERS: Readonly<Record<string, ReadonlySet<string>>> = {
  Interaction: new Set(['session', 'params', 'returnTo', 'deviceCode', 'result', 'lastSubmission']),
  DeviceCode: new Set(['params']),
  Session: new Set(['state']),
};

/** What of a payload may be stored as it is, and what may not; null where there is nothing of that sort, as in most. */
export function partedPayload(
  kind: string,
  payload: object,
): { readonly plain: object; readonly secret: object | null } {
  const names = SECRET_MEMBERS[kind];
  if (!names) return { plain: payload, secret: null };
  const members = Object.entries(payload).filter(([, value]) => value !== undefined);
  const secret = members.filter(([name]) => names.has(name));
  return {
    plain: Object.fromEntries(members.filter(([name]) => !names.has(name))),
    secret: secret.length > 0 ? Object.fromEntries(secret) : null,
  };
}
