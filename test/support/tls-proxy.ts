import { once } from 'node:events';
import { request } from 'node:http';
import { createServer } from 'node:https';
import { afterAll, beforeAll } from 'vitest';

/** Worth nothing: everybody can read it here, it stands for `localhost` alone, and nobody has signed it but itself. */
const KEY = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgaW10msM2qBvpufGV
bOE5aa/ZMmy3uLyS/NTi7epFPYihRANCAATFyQSttXhlpbUKDpyO3bLXd/FQHQE8
AclLV2l8cCuKFJANGrpW4T8ococHqTd3ICiVXfEWrgfeGpoNFcL66XMR
-----END PRIVATE KEY-----
`;
const CERTIFICATE = `-----BEGIN CERTIFICATE-----
MIIBlTCCATugAwIBAgIUC2V544u/1LZaHRbFXbwrdSVXEmEwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyODEzMzk0NloYDzIxMjYxMTA0
MTMzOTQ2WjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAATFyQSttXhlpbUKDpyO3bLXd/FQHQE8AclLV2l8cCuKFJANGrpW4T8o
cocHqTd3ICiVXfEWrgfeGpoNFcL66XMRo2kwZzAdBgNVHQ4EFgQUp0tIKSRkHXs6
TpsOid+tPea+G2EwHwYDVR0jBBgwFoAUp0tIKSRkHXs6TpsOid+tPea+G2EwDwYD
VR0TAQH/BAUwAwEB/zAUBgNVHREEDTALgglsb2NhbGhvc3QwCgYIKoZIzj0EAwID
SAAwRQIhANc6P2Ijg/bsBmgCvo8bhOMvueEUZ32npq45N3duakLhAiB1Jv6rSSUg
6qk7wTyiIIUqTOvxFV7lviIeCSfIwKxgKg==
-----END CERTIFICATE-----
`;

/** Ends TLS on a port of loopback while a spec file runs, and forwards to `target` as a proxy before the server does. */
export function useTlsProxy(port: number, target: () => string): void {
  const proxy = createServer({ key: KEY, cert: CERTIFICATE }, (incoming, outgoing) => {
    const { method, headers, url = '/' } = incoming;
    const forwarded = request(new URL(target()).origin + url, {
      method,
      headers: {
        ...headers,
        'x-forwarded-for': incoming.socket.remoteAddress,
        'x-forwarded-host': headers.host,
        'x-forwarded-proto': 'https',
      },
    });
    forwarded.on('response', (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
      answer.pipe(outgoing);
    });
    forwarded.on('error', () => outgoing.destroy());
    incoming.pipe(forwarded);
  });
  beforeAll(() => once(proxy.listen(port, 'localhost'), 'listening'));
  afterAll(async () => {
    proxy.closeAllConnections();
    await proxy[Symbol.asyncDispose]();
  });
}
