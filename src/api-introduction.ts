/**
 * What a newcomer to the API has to know, as the page at `/docs` opens with it. Markdown: a line is a paragraph, since Swagger UI
 * breaks lines where the text does.
 */
export const apiIntroduction = `The REST API of Portico. Press *Authorize* with the client id and secret that the first start prints, then try a call. This page sends what it is told to: calls change the tenant.

<details>
<summary>First token</summary>

A machine-to-machine application with the role \`Logto Management API access\` gets a token with its own credentials, for the resource of its tenant (\`https://<tenant id>.logto.app/api\`) and the scope \`all\`. The token is valid for an hour.

\`\`\`sh
token=$(curl -s "$base/oidc/token" -u "$client_id:$client_secret" -d grant_type=client_credentials -d resource=https://default.logto.app/api -d scope=all | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')
curl -s "$base/api/users" -H "authorization: Bearer $token"
\`\`\`

</details>

<details>
<summary>Errors</summary>

What is refused answers with a status from 400 and \`{ "code": "entity.not_found", "message": "…", "data": … }\`. Programs go by \`code\`, which stays; \`message\` is for people; \`data\`, where there is any, says what was wrong. 400: the request is malformed. 401: no token, or one that holds no longer. 403: the token allows something else. 404: there is no such thing. 422: the request is understood and cannot be done, as a name is taken. 429 and 503: try again after \`Retry-After\` seconds.

</details>

<details>
<summary>Pages of lists</summary>

\`page\` counts from 1; \`page_size\` is 20 unless you say otherwise, and 100 at most. The header \`Total-Number\` has the number of all, \`Link\` the addresses of the first, previous, next and last page (RFC 8288).

\`\`\`sh
curl -si "$base/api/users?page=1&page_size=5" -H "authorization: Bearer $token"
\`\`\`

</details>

<details>
<summary>Search</summary>

\`search=%ann%\` looks in all fields that a list can be searched by, \`search.<field>=\` in one. \`%\` stands for any characters, \`_\` for one. \`mode\` (or \`mode.<field>\`) is \`like\` unless you say \`exact\`, \`similar_to\` or \`posix\`, the patterns of PostgreSQL. Several conditions are joined by \`joint\`: \`or\`, unless you say \`and\`. Upper and lower case are the same unless \`isCaseSensitive=true\`, which \`similar_to\` needs. Some lists take \`q\` instead: a part of the name.

\`\`\`sh
curl -s -G "$base/api/users" -H "authorization: Bearer $token" --data-urlencode search.username=ann% --data-urlencode search.primaryEmail=%@example.com -d joint=and
\`\`\`

</details>

<details>
<summary>Whom operations are for</summary>

**Management**: programs and operators that hold \`all\`, by a token as above. Most of this page. **Organization** (*My organization*): members of an organization who hold the scope that the operation names, by an access token for that organization. **Experience**: the browser in which somebody signs in, by its cookies, not by a token; it cannot be tried here. **Public** (*Well-known*, *Status*, *Swagger.json*): anybody.

</details>
`;
