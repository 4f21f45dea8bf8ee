/** What a member may do: by the names of organization scopes, and of those of an API resource. */
type Scopes = readonly string[];

const RESOURCE_SCOPES = ['read', 'write'] as const;
const HOLDS_ROLES = 'portico:member-role:update';

export const isResourceScope = (name: string): boolean => RESOURCE_SCOPES.some((each) => each === name);

/** Roles for users; some of them hold what others do not. */
export const USER_ROLES: readonly Scopes[] = [
  [HOLDS_ROLES, 'portico:member:manage', 'portico:invitation:manage', 'read'],
  [HOLDS_ROLES],
  ['portico:member:manage', 'portico:domain:manage'],
  ['read', 'portico:invitation:manage'],
  [HOLDS_ROLES, 'write'],
  [],
];

export const MACHINE_ROLES: readonly Scopes[] = [
  [HOLDS_ROLES, 'portico:member:manage'],
  ['portico:invitation:manage', 'write'],
];

/** Users 0 to 3, and a machine that is always a member. */
export const USERS = [0, 1, 2, 3] as const;
export const MACHINE = 4;

/** The roles of each member, by their places in the lists above. */
export type Members = ReadonlyMap<number, readonly number[]>;

export type Deed =
  | {
      readonly kind: 'replace';
      readonly actor: number;
      readonly target: number;
      readonly roles: readonly number[];
    }
  | { readonly kind: 'remove'; readonly actor: number; readonly target: number }
  | { readonly kind: 'add'; readonly actor: number; readonly target: number }
  | { readonly kind: 'invite'; readonly actor: number; readonly roles: readonly number[] };

const NEEDED: Readonly<Record<Deed['kind'], string>> = {
  replace: HOLDS_ROLES,
  remove: 'portico:member:manage',
  add: 'portico:member:manage',
  invite: 'portico:invitation:manage',
};

/** What the roles of somebody allow; nothing where they are no member. */
export function scopesOf(members: Members, who: number): ReadonlySet<string> {
  const roles = who === MACHINE ? MACHINE_ROLES : USER_ROLES;
  return new Set((members.get(who) ?? []).flatMap((place) => roles[place] ?? []));
}

/** Whether a user, not just a machine, can give roles. */
export const hasHolder = (members: Members): boolean =>
  USERS.some((who) => scopesOf(members, who).has(HOLDS_ROLES));

/** Who is a member with which roles after a deed; undefined where it is refused. */
export function after(members: Members, deed: Deed): Members | undefined {
  const own = scopesOf(members, deed.actor);
  if (!own.has(NEEDED[deed.kind])) return undefined;
  const isWithin = (roles: readonly number[]) =>
    roles.every((place) => USER_ROLES[place]?.every((scope) => own.has(scope)));
  if (deed.kind === 'invite') return isWithin(deed.roles) ? members : undefined;
  const held = members.get(deed.target);
  const changed = new Map(members);
  if (deed.kind === 'add') return held ? members : changed.set(deed.target, []);
  if (!held) return undefined;
  const kept = deed.kind === 'remove' ? [] : deed.roles;
  if (
    !isWithin([
      ...kept.filter((place) => !held.includes(place)),
      ...held.filter((place) => !kept.includes(place)),
    ])
  )
    return undefined;
  if (deed.kind === 'remove') changed.delete(deed.target);
  else changed.set(deed.target, deed.roles);
  return hasHolder(members) && !hasHolder(changed) ? undefined : changed;
}
