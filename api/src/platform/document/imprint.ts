import {
  BorderStyle,
  Paragraph,
  RelativeHorizontalPosition,
  RelativeVerticalPosition,
  Tab,
  TabStopType,
  Table,
  TableAnchorType,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type IBorderOptions,
} from 'docx';
import { formatChineseDate } from '../../shared/plain-date.js';
import { fontOf } from './fonts.js';
import { IMPRINT_RULE, SIZE_PT, TYPE_AREA, twipsOfMm, twipsOfPt } from './measures.js';
import type { OfficialDocument } from './official-document.js';
import { textLine } from './text-line.js';

const CHARACTER = twipsOfPt(SIZE_PT.four);
const WIDTH = twipsOfMm(TYPE_AREA.widthMm);
const ROW_LINE_PT = 24;
const NO_RULE: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };

type Imprint = NonNullable<OfficialDocument['imprint']>;

/**
 * 版记, 四号仿宋, a character in on both sides, at the foot of 版心. It floats: wherever the text ends, its last line
 * is the last line of that page. A letter has neither rules nor the line of who printed it.
 */
export function writeImprint({ copiesTo, printedBy, printedOn }: Imprint, isLetter: boolean): Table {
  const copies = copiesTo === undefined ? [] : [writeCopies(copiesTo)];
  const lines = isLetter ? copies : [...copies, writePrinted(printedBy, formatChineseDate(printedOn))];
  const rule = (size: number): IBorderOptions =>
    isLetter ? NO_RULE : { style: BorderStyle.SINGLE, size, color: '000000' };
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: [WIDTH],
    float: {
      horizontalAnchor: TableAnchorType.MARGIN,
      relativeHorizontalPosition: RelativeHorizontalPosition.LEFT,
      verticalAnchor: TableAnchorType.MARGIN,
      relativeVerticalPosition: RelativeVerticalPosition.BOTTOM,
    },
    borders: {
      top: rule(IMPRINT_RULE.outer),
      bottom: rule(IMPRINT_RULE.outer),
      left: NO_RULE,
      right: NO_RULE,
      insideHorizontal: rule(IMPRINT_RULE.inner),
      insideVertical: NO_RULE,
    },
    rows: lines.map(
      (line) =>
        new TableRow({
          cantSplit: true,
          children: [new TableCell({ width: { size: WIDTH, type: WidthType.DXA }, children: [line] })],
        }),
    ),
  });
}

function writeCopies(copiesTo: string): Paragraph {
  return textLine(`抄送：${copiesTo}。`, {
    sizePt: SIZE_PT.four,
    linePt: ROW_LINE_PT,
    align: 'left',
    paragraph: { indent: { left: 4 * CHARACTER, hanging: 3 * CHARACTER, right: CHARACTER } },
  });
}

function writePrinted(printedBy: string, printedOn: string): Paragraph {
  const run = { font: fontOf('body'), size: SIZE_PT.four * 2 };
  return new Paragraph({
    indent: { left: CHARACTER, right: CHARACTER },
    spacing: { line: twipsOfPt(ROW_LINE_PT), lineRule: 'exact', before: 0, after: 0 },
    tabStops: [{ type: TabStopType.RIGHT, position: WIDTH - CHARACTER }],
    children: [
      new TextRun({ ...run, text: printedBy }),
      new TextRun({ ...run, children: [new Tab(), `${printedOn}印发`] }),
    ],
  });
}
