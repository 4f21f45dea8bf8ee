/** What one can do on the page. The last two are refused whoever one is: the API's log says why. */
export const CALLS = [
  { name: 'list', label: 'GET /orders', method: 'GET', token: 'organization' },
  { name: 'add', label: 'POST /orders', method: 'POST', token: 'organization' },
  { name: 'list-without-token', label: 'GET /orders without a token', method: 'GET' },
  {
    name: 'list-with-opaque-token',
    label: 'GET /orders with a token for no API',
    method: 'GET',
    token: 'opaque',
  },
];

/** Makes one of the calls; what was asked, and what the API answers. */
export async function callApi(apiUrl, tokens, { call, item }) {
  const { label, method, token } = CALLS.find(({ name }) => name === call) ?? CALLS[0];
  const value = token && tokens[token];
  const response = await fetch(`${apiUrl}/orders`, {
    method,
    headers: {
      ...(value && { authorization: `Bearer ${value}` }),
      ...(method === 'POST' && { 'content-type': 'application/json' }),
    },
    ...(method === 'POST' && { body: JSON.stringify({ item }) }),
  });
  return {
    label,
    status: response.status,
    challenge: response.headers.get('www-authenticate'),
    body: await response.text(),
  };
}
