import { decodeJwt } from 'jose';
import { CALLS } from './api-calls.mjs';
import { html } from './html.mjs';

export const signedOutPage = () =>
  page(html`
    <p>Nobody is signed in.</p>
    <p><a class="button" href="/logto/sign-in">Sign in</a></p>
  `);

export function homePage({ user, organizationId, lastCall }) {
  const { userInfo, claims, organizationTokens } = user;
  const names = new Map((userInfo.organization_data ?? []).map(({ id, name }) => [id, name]));
  return page(html`
    <p>
      Signed in as <strong>${userInfo.name ?? userInfo.username}</strong> (${userInfo.username},
      <code>${claims.sub}</code>). <a href="/logto/sign-out">Sign out</a>
    </p>
    <h2>Organizations</h2>
    <table>
      <tr>
        <th>Organization</th>
        <th>My roles</th>
        <th></th>
      </tr>
      ${(claims.organizations ?? []).map((id) => row({ id, name: names.get(id), claims, organizationId }))}
    </table>
    ${
      organizationId
        ? calls(names.get(organizationId), organizationTokens[organizationId])
        : html`<p>This user belongs to no organization.</p>`
    }
    ${lastCall && outcome(lastCall)}
  `);
}

/** Such as a token that the server takes no more: signing in anew gets another. */
export const errorPage = (error) =>
  page(html`
    <p role="alert">${error.message}</p>
    <p><a class="button" href="/logto/sign-in">Sign in again</a></p>
  `);

function row({ id, name, claims, organizationId }) {
  const roles = (claims.organization_roles ?? [])
    .filter((role) => role.startsWith(`${id}:`))
    .map((role) => role.slice(id.length + 1));
  const isChosen = id === organizationId;
  return html`<tr>
    <td>${name} <code>${id}</code></td>
    <td>${roles.join(', ')}</td>
    <td>
      ${
        isChosen
          ? html`<strong>chosen</strong>`
          : html`<form method="post" action="/organization">
              <button name="id" value="${id}">Switch to ${name}</button>
            </form>`
      }
    </td>
  </tr>`;
}

const calls = (name, token) => html`
  <h2>Call the API in ${name}</h2>
  <p>
    The token for it has the audience <code>${decodeJwt(token).aud}</code> and the scopes
    <code>${decodeJwt(token).scope || 'none'}</code>.
  </p>
  <form method="post" action="/calls">
    <label>Item to order <input name="item" value="Lamp" maxlength="100" /></label>
    <p class="calls">
      ${CALLS.map(({ name: call, label }) => html`<button name="call" value="${call}">${label}</button> `)}
    </p>
  </form>
`;

const outcome = ({ label, status, challenge, body }) => html`
  <h2>${label}</h2>
  <dl role="status">
    <dt>Status</dt>
    <dd>${status}</dd>
    ${
      challenge &&
      html`<dt>WWW-Authenticate</dt>
        <dd><code>${challenge}</code></dd>`
    }
    <dt>Body</dt>
    <dd><code>${body}</code></dd>
  </dl>
  ${status >= 400 && html`<p>The precise reason is in the log of the API, in the terminal.</p>`}
`;

const page = (content) =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Orders</title>
        <link rel="stylesheet" href="/style.css" />
      </head>
      <body>
        <h1>Orders</h1>
        ${content}
      </body>
    </html>`.toString();
