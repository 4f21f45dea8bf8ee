/** Where the name of the secret that authenticated a client is kept until the request ends. */
export const USED_SECRET = 'ApplicationSecret';
