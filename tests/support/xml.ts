/** An element of an XML file: enough of it to read what Word reads. */
export class XmlElement {
  readonly children: XmlElement[] = [];
  text = '';

  constructor(
    readonly name: string,
    readonly attributes: ReadonlyMap<string, string>,
  ) {}

  /** The first child of this name, down the path. */
  child(...path: string[]): XmlElement | undefined {
    const [name, ...rest] = path;
    const found = this.children.find((element) => element.name === name);
    return rest.length === 0 ? found : found?.child(...rest);
  }

  childrenOf(name: string): XmlElement[] {
    return this.children.filter((element) => element.name === name);
  }

  /** All elements of this name below, in the order of the file. */
  all(name: string): XmlElement[] {
    return this.children.flatMap((element) => [
      ...(element.name === name ? [element] : []),
      ...element.all(name),
    ]);
  }

  value(attribute = 'w:val'): string | undefined {
    return this.attributes.get(attribute);
  }

  number(attribute: string): number {
    const text = this.attributes.get(attribute);
    if (text === undefined || Number.isNaN(Number(text)))
      throw new Error(`${this.name} has no number in ${attribute}`);
    return Number(text);
  }
}

const TOKEN = /<(\/?)([\w:]+)((?:\s+[\w:]+="[^"]*")*)\s*(\/?)>|([^<]+)/gu;
const ENTITIES: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

/** Reads what writers of office files write: elements, attributes in double quotes, text. */
export function parseXml(source: string): XmlElement {
  const root = new XmlElement('', new Map());
  const open = [root];
  for (const [, closing, name, attributes = '', isEmpty, text] of source
    .replace(/<\?[^>]*\?>/gu, '')
    .matchAll(TOKEN)) {
    const parent = open.at(-1);
    if (parent === undefined) throw new Error('more elements are closed than opened');
    if (name === undefined) {
      parent.text += unescape(text ?? '');
    } else if (closing) {
      if (open.pop()?.name !== name) throw new Error(`${name} is closed where it was not opened`);
    } else {
      const pairs = [...attributes.matchAll(/([\w:]+)="([^"]*)"/gu)];
      const element = new XmlElement(
        name,
        new Map(pairs.map(([, key = '', value = '']) => [key, unescape(value)])),
      );
      parent.children.push(element);
      if (!isEmpty) open.push(element);
    }
  }
  if (open.length !== 1) throw new Error(`${open.at(-1)?.name ?? ''} is never closed`);
  return root;
}

const unescape = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|apos);/gu, (entity) => ENTITIES[entity] ?? entity);
