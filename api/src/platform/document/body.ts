import {
  BorderStyle,
  HeightRule,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import { assertNever } from '../../shared/assert-never.js';
import { formatChineseDate } from '../../shared/plain-date.js';
import type { FaceName } from './fonts.js';
import { LINE_PT, SIZE_PT, twipsOfMm, twipsOfPt } from './measures.js';
import type { DocumentBlock, DocumentSignature, OfficialDocument } from './official-document.js';
import { textLine, widthInCharacters } from './text-line.js';

const CHARACTER = twipsOfPt(SIZE_PT.three);
const CELL_LINE_PT = 22;
/** 成文日期 keeps four characters free at the right: the seal stands over it. */
const DATE_INDENT_CHARACTERS = 4;

type BodyPart = Paragraph | Table;

/** 主体 from 主送机关 to 附注. */
export function writeBody(document: OfficialDocument): readonly BodyPart[] {
  return [
    ...(document.addressee === undefined
      ? [textLine('')]
      : [textLine(`${document.addressee}：`, { beforePt: LINE_PT, align: 'left' })]),
    ...document.body.map(writeBlock),
    ...writeAttachmentList(document.attachments ?? []),
    ...(document.signature ? writeSignature(document.signature) : []),
    ...(document.note === undefined ? [] : [indented(`（${document.note}）`)]),
  ];
}

function writeBlock(block: DocumentBlock): BodyPart {
  switch (block.kind) {
    case 'paragraph':
      return indented(block.text);
    case 'heading':
      return indented(block.text, HEADING_FACE[block.level]);
    case 'labelled':
      return writeLabelled(block.label, block.text);
    case 'table':
      return writeTable(block);
    default:
      return assertNever(block);
  }
}

const HEADING_FACE: Record<1 | 2 | 3 | 4, FaceName> = { 1: 'black', 2: 'kai', 3: 'body', 4: 'body' };

/** Two characters in, the next lines at the edge. */
function indented(text: string, face: FaceName = 'body'): Paragraph {
  return textLine(text, { face, paragraph: { indent: { firstLine: 2 * CHARACTER } } });
}

function writeLabelled(label: string, text: string): Paragraph {
  const hanging = (widthInCharacters(label) + 1) * CHARACTER;
  return textLine([{ text: `${label}：`, face: 'black' }, text], {
    align: 'left',
    paragraph: { indent: { left: 2 * CHARACTER + hanging, hanging } },
  });
}

/** 附件：1. …: one line below the text, each title under the one before it. */
function writeAttachmentList(titles: readonly string[]): readonly Paragraph[] {
  return titles.map((title, place) => {
    const number = titles.length > 1 ? `${place + 1}. ` : '';
    const hanging = (3 + widthInCharacters(number)) * CHARACTER;
    const start = place === 0 ? `附件：${number}` : number;
    const lead = place === 0 ? hanging : widthInCharacters(number) * CHARACTER;
    return textLine(`${start}${title}`, {
      align: 'left',
      beforePt: place === 0 ? LINE_PT : 0,
      paragraph: { indent: { left: 2 * CHARACTER + hanging, hanging: lead } },
    });
  });
}

/** 署名 is centred over the date as far as the page allows; 代章 says so in brackets below it. */
function writeSignature({ body, sealedBy, signedOn }: DocumentSignature): readonly Paragraph[] {
  const date = formatChineseDate(signedOn);
  const over = (text: string): number =>
    Math.max(0, DATE_INDENT_CHARACTERS + (widthInCharacters(date) - widthInCharacters(text)) / 2);
  const line = (text: string, characters: number, beforePt = 0): Paragraph =>
    textLine(text, {
      align: 'right',
      beforePt,
      paragraph: { indent: { right: Math.round(characters * CHARACTER) }, keepNext: text !== date },
    });
  const sealed = sealedBy === undefined ? [] : [`（${sealedBy}代章）`];
  return [
    line(body, over(body), 2 * LINE_PT),
    ...sealed.map((text) => line(text, over(text))),
    line(date, DATE_INDENT_CHARACTERS),
  ];
}

/** A table as wide as its columns say, its head repeated on every page; no row breaks over a page's end. */
function writeTable({ columns, rows }: Extract<DocumentBlock, { kind: 'table' }>): Table {
  const widths = columns.map(({ widthMm }) => twipsOfMm(widthMm));
  const rule = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
  const cell = (text: string, width: number, face: FaceName): TableCell =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      margins: { left: twipsOfMm(1), right: twipsOfMm(1) },
      verticalAlign: 'center',
      children: [
        textLine(text, {
          face,
          sizePt: SIZE_PT.four,
          linePt: CELL_LINE_PT,
          align: face === 'black' ? 'center' : 'left',
        }),
      ],
    });
  const row = (texts: readonly string[], face: FaceName): TableRow =>
    new TableRow({
      tableHeader: face === 'black',
      cantSplit: true,
      height: { value: twipsOfMm(10), rule: HeightRule.ATLEAST },
      children: widths.map((width, place) => cell(texts[place] ?? '', width, face)),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    borders: {
      top: rule,
      bottom: rule,
      left: rule,
      right: rule,
      insideHorizontal: rule,
      insideVertical: rule,
    },
    rows: [
      row(
        columns.map(({ title }) => title),
        'black',
      ),
      ...rows.map((texts) => row(texts, 'body')),
    ],
  });
}
