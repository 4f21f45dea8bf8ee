interface Named {
  readonly name: string | null;
  readonly username: string | null;
  readonly primaryEmail: string | null;
  readonly primaryPhone: string | null;
}

/** What an authenticator calls the account of a user. */
export const accountLabelOf = ({ name, username, primaryEmail, primaryPhone }: Named): string =>
  username ?? primaryEmail ?? primaryPhone ?? name ?? 'Unnamed User';
