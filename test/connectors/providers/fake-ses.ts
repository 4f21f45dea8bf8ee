import { createHash, createHmac } from 'node:crypto';
import { sesAt } from '#src/modules/connectors/providers/aws-ses/ses-connector.js';
import type { Received } from '../../e2e/webhooks/receiver.js';
import type { FakeProvider, UnderstoodMessage } from './fake-provider.js';
import { jsonOf, startHttpProvider } from './fake-http-provider.js';

const SECRET = 'aws-secret-55';
const PATH = '/v2/email/outbound-emails';

/** SendEmail of Amazon SES, version 2. */
export async function startFakeSes(): Promise<FakeProvider> {
  const provider = await startHttpProvider({
    knows: (request) =>
      request.method === 'POST' &&
      request.path === PATH &&
      request.headers.authorization === signatureOf(request),
    understand: understood,
    answers: {
      accept: { status: 200, body: { MessageId: 'message-1' } },
      'refuse credentials': { status: 403, body: { message: 'The request signature does not match' } },
      'refuse the message': { status: 400, body: { message: `Not with 123456 and ${SECRET}` } },
      'refuse for a while': { status: 429, body: { message: 'Maximum sending rate exceeded.' } },
    },
  });
  return {
    ...provider,
    factory: sesAt(() => provider.origin),
    config: {
      accessKeyId: 'AKIATEST',
      accessKeySecret: SECRET,
      region: 'eu-central-1',
      emailAddress: 'Acme <hello@acme.example>',
    },
    secrets: [SECRET],
    templates: (templates) =>
      templates.map(({ usageType, subject, content }) => ({ usageType, subject, content })),
  };
}

/** Signature Version 4, by AWS's description of it. */
function signatureOf({ headers, body }: Received): string {
  const date = String(headers['x-amz-date']);
  const scope = `${date.slice(0, 8)}/eu-central-1/ses/aws4_request`;
  const signedHeaders = 'content-type;host;x-amz-date';
  const canonicalHeaders = signedHeaders
    .split(';')
    .map((name) => `${name}:${String(headers[name])}\n`)
    .join('');
  const canonical = ['POST', PATH, '', canonicalHeaders, signedHeaders, sha256(body)].join('\n');
  const toSign = ['AWS4-HMAC-SHA256', date, scope, sha256(canonical)].join('\n');
  const key = scope
    .split('/')
    .reduce<Buffer>((parent, part) => hmac(parent, part), Buffer.from(`AWS4${SECRET}`));
  const signature = hmac(key, toSign).toString('hex');
  return `AWS4-HMAC-SHA256 Credential=AKIATEST/${scope}, SignedHeaders=${signedHeaders}, Signature=${signature}`;
}

const sha256 = (data: string | Buffer): string => createHash('sha256').update(data).digest('hex');

const hmac = (key: Buffer, data: string): Buffer => createHmac('sha256', key).update(data).digest();

interface Mail {
  readonly FromEmailAddress?: string;
  readonly Destination: { readonly ToAddresses: readonly string[] };
  readonly ReplyToAddresses?: readonly string[];
  readonly Content: {
    readonly Simple: {
      readonly Subject: { readonly Data: string };
      readonly Body: { readonly Text?: { readonly Data: string }; readonly Html?: { readonly Data: string } };
    };
  };
}

function understood(request: Received): UnderstoodMessage {
  const mail: Mail = JSON.parse(JSON.stringify(jsonOf(request)));
  const { Subject, Body } = mail.Content.Simple;
  return {
    to: mail.Destination.ToAddresses.join(', '),
    from: decoded(mail.FromEmailAddress),
    replyTo: decoded(mail.ReplyToAddresses?.join(', ')),
    subject: Subject.Data,
    text: Body.Text?.Data,
    html: Body.Html?.Data,
  };
}

/** As the service does: it takes ASCII, and words in base64 for the rest (RFC 2047). */
function decoded(header: string | undefined): string | undefined {
  if (header !== undefined && !/^[ -~]*$/.test(header)) throw new Error('the header is not ASCII');
  return header?.replaceAll(/=\?UTF-8\?B\?([\w+/=]*)\?=/g, (_, word: string) =>
    Buffer.from(word, 'base64').toString(),
  );
}
