import { type Client, errors, type Provider } from 'oidc-provider';

/** The client of that id; undefined where its application is gone, or has nowhere left to send people. */
export const knownClient = ({ Client }: Provider, id: string): Promise<Client | undefined> =>
  Client.find(id).catch((error: unknown) => {
    if (error instanceof errors.InvalidClient || error instanceof errors.InvalidClientMetadata)
      return undefined;
    throw error;
  });
