import type { JsonObject } from '#src/platform/http/fields/object.js';
import { ASSERTION, BEARER } from './saml-names.js';
import { childrenOf, textOf, XmlError } from './xml.js';

/** An assertion whose signature was verified. Everything in it was signed. */
export interface SamlAssertion {
  readonly id: string;
  readonly issuer: string;
  readonly nameId: string;
  /** By name; a list where there are several values. */
  readonly attributes: Readonly<Record<string, string | readonly string[]>>;
  /** One list for each restriction; each has to name us. */
  readonly audiences: readonly (readonly string[])[];
  readonly conditions: Validity;
  readonly confirmations: readonly BearerConfirmation[];
}

/** From when until before when; NaN where it is no time. */
interface Validity {
  readonly notBefore?: number;
  readonly notOnOrAfter?: number;
}

interface BearerConfirmation extends Validity {
  readonly recipient: string | null;
  readonly inResponseTo: string | undefined;
}

export function readAssertion(root: Element): SamlAssertion {
  if (root.localName !== 'Assertion' || root.namespaceURI !== ASSERTION)
    throw new XmlError('it is no assertion');
  const subject = only(root, 'Subject');
  const conditions = only(root, 'Conditions');
  return {
    id: root.getAttribute('ID') || required('ID'),
    issuer: textOf(only(root, 'Issuer')) || required('Issuer'),
    nameId: textOf(only(subject, 'NameID')) || required('NameID'),
    attributes: attributesOf(root),
    audiences: below(conditions, 'AudienceRestriction').map((restriction) =>
      below(restriction, 'Audience').map((audience) => textOf(audience) ?? ''),
    ),
    conditions: validityOf(conditions),
    confirmations: below(subject, 'SubjectConfirmation')
      .filter((each) => each.getAttribute('Method') === BEARER)
      .flatMap((each) => below(each, 'SubjectConfirmationData'))
      .map((each) => ({
        recipient: each.getAttribute('Recipient'),
        inResponseTo: each.getAttribute('InResponseTo') || undefined,
        ...validityOf(each),
      })),
  };
}

/** What it says of somebody, under the names that it gives. */
export const saidBy = ({ nameId, attributes }: SamlAssertion): JsonObject => ({
  ...attributes,
  nameID: nameId,
});

const below = (parent: Element, name: string): Element[] => childrenOf(parent, ASSERTION, name);

function only(parent: Element, name: string): Element {
  const [found, ...others] = below(parent, name);
  return found && others.length === 0 ? found : required(name);
}

const required = (name: string): never => {
  throw new XmlError(`it has not exactly one ${name}`);
};

/** A time zone is required: without, it would be that of this machine. */
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

function validityOf(element: Element): Validity {
  const [notBefore, notOnOrAfter] = ['NotBefore', 'NotOnOrAfter'].map((name) => {
    const text = element.getAttribute(name) ?? '';
    if (text === '') return undefined;
    return TIME.test(text) ? Date.parse(text) : Number.NaN;
  });
  return {
    ...(notBefore !== undefined && { notBefore }),
    ...(notOnOrAfter !== undefined && { notOnOrAfter }),
  };
}

function attributesOf(root: Element): SamlAssertion['attributes'] {
  const values = new Map<string, string[]>();
  for (const attribute of below(root, 'AttributeStatement').flatMap((each) => below(each, 'Attribute'))) {
    const name = attribute.getAttribute('Name') ?? '';
    const texts = below(attribute, 'AttributeValue').flatMap((value) => textOf(value) ?? []);
    values.set(name, [...(values.get(name) ?? []), ...texts]);
  }
  return Object.fromEntries(
    [...values].map(([name, [first = '', ...rest]]) => [name, rest.length ? [first, ...rest] : first]),
  );
}
