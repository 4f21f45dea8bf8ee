import { DOMParser } from '@xmldom/xmldom';

export const XML_BYTES = 256 * 1024;
/** Far more than any message has; what is nested too deeply has more. */
const MAX_TAGS = 10_000;
/** Those of elements in each other are looked through one by one, for each element. */
const MAX_NAMESPACES = 1000;

/** XML that is not read at all. */
export class XmlError extends Error {}

/**
 * Reads XML of a stranger. What could name, hide or multiply anything is refused before a parser sees it: document types,
 * entities, processing instructions and, but for documents that people edit, comments and CDATA sections.
 */
export function readXml(xml: string, { hasComments = false } = {}): Element {
  requireHarmless(xml, hasComments);
  const refuse = (): never => {
    throw new XmlError('it is not well-formed');
  };
  const errorHandler = { warning: refuse, error: refuse, fatalError: refuse };
  const { documentElement } = new DOMParser({ errorHandler }).parseFromString(xml, 'text/xml');
  return documentElement ?? refuse();
}

/**
 * A message has some fifty elements, and one or two more for each group that somebody is in. Who verifies signatures takes the
 * square of how many there are, for each certificate, and anybody may post a message.
 */
const MESSAGE = { elements: 1000, attributes: 2000, levels: 32 };

/** Reads a message, signed or not, which is smaller than a document may be. */
export function readMessage(xml: string): Element {
  if (occurrences(xml, /<[^/]/g) > MESSAGE.elements || occurrences(xml, /=\s*["']/g) > MESSAGE.attributes)
    throw new XmlError('it is too large');
  const root = readXml(xml);
  if (isDeeper(root, MESSAGE.levels)) throw new XmlError('it is nested too deeply');
  return root;
}

const occurrences = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const isDeeper = (element: Element, levels: number): boolean =>
  levels === 0 || elementsBelow(element).some((each) => isDeeper(each, levels - 1));

function requireHarmless(xml: string, hasComments: boolean): void {
  if (Buffer.byteLength(xml) > XML_BYTES) throw new XmlError('it is too large');
  const hasMore = (text: string, than: number) => xml.split(text, than + 1).length > than;
  if (xml.includes('\0') || hasMore('<', MAX_TAGS) || hasMore('xmlns', MAX_NAMESPACES))
    throw new XmlError('it is too large');
  const content = xml.replace(XML_DECLARATION, '');
  if (!content.startsWith('<')) throw new XmlError('it is no XML');
  if (content.includes('<?')) throw new XmlError('it has processing instructions');
  if ((hasComments ? /<!(?!--)/ : /<!/).test(content)) throw new XmlError('it has declarations or comments');
}

const XML_DECLARATION = /^\uFEFF?(<\?xml\s[^?<>]*\?>)?\s*/;

/** The elements right below one, of a name in a namespace. */
export const childrenOf = (parent: Element, namespace: string, name: string): Element[] =>
  elementsBelow(parent).filter((each) => each.localName === name && each.namespaceURI === namespace);

/** All elements below, and the element itself, whatever their namespace. */
export const allNamed = (root: Element, name: string): Element[] => [
  ...(root.localName === name ? [root] : []),
  ...Array.from(root.getElementsByTagNameNS('*', name)),
];

/** The text of an element that holds nothing else; undefined where it holds anything but text. */
export function textOf(element: Element | undefined): string | undefined {
  if (!element || Array.from(element.childNodes).some(({ nodeType }) => nodeType !== TEXT_NODE))
    return undefined;
  return element.textContent?.trim();
}

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;

const isElement = (node: Node): node is Element => node.nodeType === ELEMENT_NODE;

const elementsBelow = (parent: Element): Element[] => Array.from(parent.childNodes).filter(isElement);
