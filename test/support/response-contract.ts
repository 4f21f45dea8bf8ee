import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { OpenAPIObject } from '@nestjs/swagger';
import { operationsOf } from '#src/platform/http/openapi/operations.js';

/** Holds answers of the API against its own OpenAPI document. */
export class ResponseContract {
  private readonly ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
  private readonly validators = new Map<string, ValidateFunction>();
  private readonly operations;

  constructor(document: OpenAPIObject) {
    this.ajv.addSchema(document, 'document');
    this.operations = operationsOf(document.paths).map(({ method, path, operation }) => ({
      method,
      path,
      responses: operation.responses,
      pattern: new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`),
    }));
  }

  /** What is wrong with an answer; undefined where nothing is. Paths without an operation are not judged. */
  faultOf(method: string, path: string, status: number, body: unknown): string | undefined {
    const pathname = path.split('?', 1)[0] ?? path;
    const operation = this.operations.find(
      (each) => each.method === method.toLowerCase() && each.pattern.test(pathname),
    );
    if (!operation) return undefined;
    const response = operation.responses[status];
    if (!response) return `${method} ${path} answered ${status}, which is not documented`;
    if (status === 204 || status === 304) return undefined;
    const pointer =
      '$ref' in response
        ? response.$ref.split('/').slice(1)
        : ['paths', operation.path, operation.method, 'responses', String(status)];
    if (!('content' in response || '$ref' in response)) {
      return body === undefined
        ? undefined
        : `${method} ${path} answered with a body, which is not documented`;
    }
    const [type = 'application/json'] = 'content' in response ? Object.keys(response.content ?? {}) : [];
    const reference = [...pointer, 'content', type, 'schema']
      .map((part) => part.replaceAll('~', '~0').replaceAll('/', '~1'))
      .join('/');
    const validate = this.validatorOf(`document#/${encodeURI(reference)}`);
    if (validate(body)) return undefined;
    const answered = status < 400 ? '' : ` (${status} ${JSON.stringify(body)})`;
    return `${method} ${path}${answered}: ${this.ajv.errorsText(validate.errors)}`;
  }

  /** Compiled once: that takes longer than the requests of most tests. */
  private validatorOf(reference: string): ValidateFunction {
    const known = this.validators.get(reference);
    if (known) return known;
    const made = this.ajv.compile({ $ref: reference });
    this.validators.set(reference, made);
    return made;
  }
}
