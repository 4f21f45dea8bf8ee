import type { ServerResponse } from 'node:http';

/** What can be wrong with an endpoint. */
export type Failure =
  | 'answers 401'
  | 'answers 500'
  | 'stays silent'
  | 'answers without end'
  | 'leads elsewhere'
  | 'answers no JSON'
  | 'answers a list'
  | 'answers nothing';

export function failWith(failure: Failure, response: ServerResponse): void {
  switch (failure) {
    case 'answers 401':
      response.writeHead(401, { 'www-authenticate': 'Bearer error="invalid_token"' }).end();
      break;
    case 'answers 500':
      response.writeHead(500).end('<h1>Sorry</h1>');
      break;
    case 'stays silent':
      break;
    case 'answers without end':
      fill(response);
      break;
    case 'leads elsewhere':
      response.writeHead(307, { location: '/elsewhere' }).end();
      break;
    case 'answers no JSON':
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"access_token": ');
      break;
    case 'answers a list':
      response.writeHead(200, { 'content-type': 'application/json' }).end('[1, 2]');
      break;
    case 'answers nothing':
      response.writeHead(204).end();
      break;
  }
}

function fill(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json' });
  const chunk = Buffer.alloc(64 * 1024, ' ');
  const more = (): boolean => response.write(chunk) && more();
  response.on('drain', more);
  more();
}
