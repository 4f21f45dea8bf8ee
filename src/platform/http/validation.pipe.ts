import { Injectable, type ArgumentMetadata, type PipeTransform } from '@nestjs/common';
import { fieldsOf } from './fields/field-metadata.js';
import { invalidType } from './fields/issue.js';
import type { DataClass } from './fields/kind.js';
import { storable } from './fields/storable.js';
import { invalidInput, type InputPart } from './invalid-input.js';
import { readInput } from './read-input.js';

/** Turns each part of a request into what the route's method declares, or refuses it. */
@Injectable()
export class ValidationPipe implements PipeTransform {
  transform(value: unknown, { type, metatype, data }: ArgumentMetadata): unknown {
    if (type === 'custom') return value;
    const part = type === 'param' ? 'params' : type;
    if (isDataClass(metatype)) return readPart(part, metatype, value);
    if (type === 'body') throw new TypeError('a body is declared as a class with fields');
    return data === undefined ? storableText(part, value) : oneText(part, data, value);
  }
}

const isDataClass = (metatype: ArgumentMetadata['metatype']): metatype is DataClass =>
  metatype !== undefined && fieldsOf(metatype).length > 0;

function readPart(part: InputPart, metatype: DataClass, value: unknown): object {
  // No body at all counts as an empty one.
  const reading = readInput(metatype, value === undefined ? {} : value);
  if ('issues' in reading) throw invalidInput(part, reading.issues);
  return reading.value;
}

/** The value of `@Param('id')` or `@Query('q')`. */
function oneText(part: InputPart, name: string, value: unknown): unknown {
  if (value === undefined) return value;
  if (typeof value !== 'string')
    throw invalidInput(part, [{ ...invalidType('string', value), path: [name] }]);
  return storableText(part, value, [name]);
}

function storableText(part: InputPart, value: unknown, path: readonly string[] = []): unknown {
  if (!storable.holds(value)) throw invalidInput(part, [{ ...storable.issue(value), path }]);
  return value;
}
