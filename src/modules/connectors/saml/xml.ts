import { DOMParser } from '@xmldom/xmldom';

export const XML_BYTES = 256 * 1024;
/**
 * Far more than any message has. What is looked up in one takes a time that grows with the square of them, and nobody else is
 * served meanwhile.
 */
const MESSAGE_LIMITS = { tags: 2_000, attributes: 5_000 };
/** Only operators bring metadata, and no path is looked up in it. */
const METADATA_LIMITS = { tags: 10_000, attributes: 50_000 };

/** XML that is not read at all. */
export class XmlError extends Error {}

/**
 * Reads XML of a stranger. What could name, hide or multiply anything is refused before a parser sees it: document types,
 * entities, processing instructions, CDATA sections and, but for metadata, which people edit, comments.
 */
export function readXml(xml: string, { isMetadata = false } = {}): Element {
  requireHarmless(xml, isMetadata);
  const refuse = (): never => {
    throw new XmlError('it is not well-formed');
  };
  const errorHandler = { warning: refuse, error: refuse, fatalError: refuse };
  const { documentElement } = new DOMParser({ errorHandler }).parseFromString(xml, 'text/xml');
  return documentElement ?? refuse();
}

<<<<<<< HEAD
function requireHarmless(xml: string, isMetadata: boolean): void {
  const { tags, attributes } = isMetadata ? METADATA_LIMITS : MESSAGE_LIMITS;
  if (Buffer.byteLength(xml) > XML_BYTES || countOf(xml, '<') > tags || countOf(xml, ATTRIBUTE) > attributes)
=======
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
  if (xml.includes('\0') || xml.split('<', MAX_TAGS + 1).length > MAX_TAGS)
>>>>>>> origin/eyea
    throw new XmlError('it is too large');
  if (xml.includes('\0')) throw new XmlError('it is no XML');
  const content = xml.replace(XML_DECLARATION, '');
  if (!content.startsWith('<')) throw new XmlError('it is no XML');
  if (content.includes('<?')) throw new XmlError('it has processing instructions');
  if ((isMetadata ? /<!(?!--)/ : /<!/).test(content)) throw new XmlError('it has declarations or comments');
}

const ATTRIBUTE = /=\s*["']/;

const countOf = (xml: string, mark: string | RegExp): number => xml.split(mark).length - 1;

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
