import { parseXml, type XmlElement } from './xml.js';
import { readZip } from './zip.js';

/** A line of text as Word would set it. `topMm`: where its characters begin below the edge of the page, null behind a table. */
export interface MeasuredLine {
  readonly text: string;
  readonly faces: readonly string[];
  readonly sizePt: number;
  readonly color: string | null;
  readonly linePt: number;
  readonly afterPt: number;
  readonly isExact: boolean;
  readonly align: string;
  readonly topMm: number | null;
  readonly indentMm: { readonly left: number; readonly right: number; readonly first: number };
  readonly ruleBelow: MeasuredRule | null;
}

interface MeasuredRule {
  readonly style: string;
  readonly color: string;
  readonly thicknessMm: number;
  /** From the foot of the characters to the rule. */
  readonly gapMm: number;
  readonly leftMm: number;
  readonly lengthMm: number;
}

export interface DocxMeasures {
  readonly pageMm: Readonly<
    Record<'width' | 'height' | 'top' | 'left' | 'right' | 'bottom' | 'header' | 'footer', number>
  >;
  readonly linePitchPt: number;
  readonly characterPitchPt: number;
  readonly lines: readonly MeasuredLine[];
  readonly isFirstPageApart: boolean;
  /** Headers and footers by their kind: default (odd pages), even, first. */
  readonly headers: ReadonlyMap<string, readonly MeasuredLine[]>;
  readonly footers: ReadonlyMap<string, readonly MeasuredLine[]>;
  readonly tables: readonly (readonly (readonly MeasuredLine[])[])[];
  readonly imprint: MeasuredImprint | null;
  /** What stands in for a face that is not installed. */
  readonly standIns: ReadonlyMap<string, string>;
}

export interface MeasuredImprint {
  readonly anchor: string;
  readonly widthMm: number;
  readonly rulesMm: { readonly top: number; readonly inner: number; readonly bottom: number };
  readonly lines: readonly MeasuredLine[];
}

const MM_PER_TWIP = 25.4 / 1440;
const MM_PER_PT = 25.4 / 72;
const DEFAULT_SIZE_PT = 16;

/** Measures a docx file by what stands in it, the way Word counts: nothing of what wrote it is used. */
export function measureDocx(file: Buffer): DocxMeasures {
  const parts = readZip(file);
  const read = (path: string): XmlElement => {
    const part = parts.get(path);
    if (!part) throw new Error(`the file has no ${path}`);
    return parseXml(part.toString('utf8'));
  };
  const body = need(read('word/document.xml').child('w:document', 'w:body'), 'w:body');
  const section = need(body.child('w:sectPr'), 'w:sectPr');
  const pageMm = measurePage(section);
  const targets = new Map(
    read('word/_rels/document.xml.rels')
      .all('Relationship')
      .map((relationship) => [relationship.value('Id'), relationship.value('Target')]),
  );
  const margins = (kind: string): Map<string, MeasuredLine[]> =>
    new Map(
      section.childrenOf(kind).map((reference) => {
        const root = read(`word/${targets.get(reference.value('r:id')) ?? ''}`);
        const start = kind === 'w:headerReference' ? pageMm.header : null;
        return [reference.value('w:type') ?? '', measureFlow(root.children[0] ?? root, pageMm, start)];
      }),
    );
  const tables = body.childrenOf('w:tbl');
  const floating = tables.find((table) => table.child('w:tblPr', 'w:tblpPr'));
  return {
    pageMm,
    linePitchPt: need(section.child('w:docGrid'), 'w:docGrid').number('w:linePitch') / 20,
    characterPitchPt:
      DEFAULT_SIZE_PT + need(section.child('w:docGrid'), 'w:docGrid').number('w:charSpace') / 4096,
    lines: measureFlow(body, pageMm, pageMm.top),
    isFirstPageApart: isOn(section.child('w:titlePg')),
    headers: margins('w:headerReference'),
    footers: margins('w:footerReference'),
    tables: tables
      .filter((table) => table !== floating)
      .map((table) =>
        table
          .childrenOf('w:tr')
          .map((row) => row.childrenOf('w:tc').flatMap((cell) => measureFlow(cell, pageMm, null))),
      ),
    imprint: floating ? measureImprint(floating, pageMm) : null,
    standIns: new Map(
      read('word/fontTable.xml')
        .all('w:font')
        .map((font) => [font.value('w:name') ?? '', font.child('w:altName')?.value() ?? '']),
    ),
  };
}

function measurePage(section: XmlElement): DocxMeasures['pageMm'] {
  const size = need(section.child('w:pgSz'), 'w:pgSz');
  const margin = need(section.child('w:pgMar'), 'w:pgMar');
  const of = (side: string): number => margin.number(`w:${side}`) * MM_PER_TWIP;
  return {
    width: size.number('w:w') * MM_PER_TWIP,
    height: size.number('w:h') * MM_PER_TWIP,
    top: of('top'),
    left: of('left') + of('gutter'),
    right: of('right'),
    bottom: of('bottom'),
    header: of('header'),
    footer: of('footer'),
  };
}

/** Paragraphs one below the other: each line's place is known as long as everything above it has an exact height. */
function measureFlow(
  parent: XmlElement,
  pageMm: DocxMeasures['pageMm'],
  startMm: number | null,
): MeasuredLine[] {
  let atMm = startMm;
  const lines: MeasuredLine[] = [];
  for (const element of parent.children) {
    if (element.name === 'w:tbl' && !element.child('w:tblPr', 'w:tblpPr')) atMm = null;
    if (element.name !== 'w:p') continue;
    const line = measureLine(element, pageMm, atMm);
    lines.push(line);
    const spacing = element.child('w:pPr', 'w:spacing');
    const heightPt = twips(spacing, 'before') / 20 + line.linePt + twips(spacing, 'after') / 20;
    // A text that runs over one line has more height than one; what stands below it is not placed.
    atMm = atMm === null || !line.isExact || isLong(line, pageMm) ? null : atMm + heightPt * MM_PER_PT;
  }
  return lines;
}

const isLong = (line: MeasuredLine, pageMm: DocxMeasures['pageMm']): boolean =>
  [...line.text].length * line.sizePt * MM_PER_PT > pageMm.width - pageMm.left - pageMm.right;

function measureLine(
  paragraph: XmlElement,
  pageMm: DocxMeasures['pageMm'],
  atMm: number | null,
): MeasuredLine {
  const properties = paragraph.child('w:pPr');
  const spacing = properties?.child('w:spacing');
  const indent = properties?.child('w:ind');
  const runs = paragraph
    .all('w:r')
    .filter((run) => run.all('w:t').length + run.all('w:instrText').length > 0);
  const shown = runs.length > 0 ? runs.map((run) => run.child('w:rPr')) : [properties?.child('w:rPr')];
  const sizePt = Math.max(
    ...shown.map((run) => (run?.child('w:sz')?.number('w:val') ?? DEFAULT_SIZE_PT * 2) / 2),
  );
  const linePt = twips(spacing, 'line') / 20;
  const leading = (linePt - sizePt) / 2;
  const indentMm = {
    left: twips(indent, 'left') * MM_PER_TWIP,
    right: twips(indent, 'right') * MM_PER_TWIP,
    first: (twips(indent, 'firstLine') - twips(indent, 'hanging')) * MM_PER_TWIP,
  };
  return {
    text: runs.map(textOf).join(''),
    faces: [...new Set(shown.map((run) => run?.child('w:rFonts')?.value('w:eastAsia') ?? ''))],
    sizePt,
    color: shown[0]?.child('w:color')?.value() ?? null,
    linePt,
    afterPt: twips(spacing, 'after') / 20,
    isExact: spacing?.value('w:lineRule') === 'exact',
    align: properties?.child('w:jc')?.value() ?? 'left',
    topMm: atMm === null ? null : atMm + (twips(spacing, 'before') / 20 + leading) * MM_PER_PT,
    indentMm,
    ruleBelow: measureRule(properties?.child('w:pBdr', 'w:bottom'), leading, indentMm, pageMm),
  };
}

function measureRule(
  border: XmlElement | undefined,
  leadingPt: number,
  indentMm: MeasuredLine['indentMm'],
  pageMm: DocxMeasures['pageMm'],
): MeasuredRule | null {
  if (!border) return null;
  const leftMm = pageMm.left + indentMm.left;
  return {
    style: border.value() ?? '',
    color: border.value('w:color') ?? '',
    thicknessMm: (border.number('w:sz') / 8) * MM_PER_PT,
    gapMm: (leadingPt + border.number('w:space')) * MM_PER_PT,
    leftMm,
    lengthMm: pageMm.width - pageMm.right - indentMm.right - leftMm,
  };
}

function measureImprint(table: XmlElement, pageMm: DocxMeasures['pageMm']): MeasuredImprint {
  const properties = need(table.child('w:tblPr'), 'w:tblPr');
  const place = need(properties.child('w:tblpPr'), 'w:tblpPr');
  const rule = (side: string): number => {
    const border = properties.child('w:tblBorders', `w:${side}`);
    return !border || border.value() === 'none' ? 0 : (border.number('w:sz') / 8) * MM_PER_PT;
  };
  return {
    anchor: `${place.value('w:vertAnchor') ?? ''}/${place.value('w:tblpYSpec') ?? ''}`,
    widthMm: need(properties.child('w:tblW'), 'w:tblW').number('w:w') * MM_PER_TWIP,
    rulesMm: { top: rule('top'), inner: rule('insideH'), bottom: rule('bottom') },
    lines: table.all('w:tc').flatMap((cell) => measureFlow(cell, pageMm, null)),
  };
}

function textOf(run: XmlElement): string {
  return run.children
    .map((part) =>
      part.name === 'w:t'
        ? part.text
        : part.name === 'w:instrText'
          ? `{${part.text.trim()}}`
          : part.name === 'w:tab'
            ? '\t'
            : '',
    )
    .join('');
}

const twips = (element: XmlElement | undefined, side: string): number =>
  Number(element?.value(`w:${side}`) ?? 0);
const isOn = (element: XmlElement | undefined): boolean =>
  element !== undefined && element.value() !== 'false';

function need<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`the file has no ${name}`);
  return value;
}
