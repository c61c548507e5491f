import {
  Document,
  DocumentGridType,
  Packer,
  type ISectionOptions,
  type ISectionPropertiesOptions,
} from 'docx';
import { visibleText } from '../../shared/visible-text.js';
import { writeBody } from './body.js';
import { fontOf, writeFontTable } from './fonts.js';
import { letterFooter, letterHeader, letterHeaderMm, writeHead } from './head.js';
import { writeImprint } from './imprint.js';
import { LINE_PT, PAGE, RED_RULE, SIZE_PT, TYPE_AREA, pointsOfMm, twipsOfMm, twipsOfPt } from './measures.js';
import type { OfficialDocument } from './official-document.js';
import { pageNumber, pageNumberFooterMm } from './page-number.js';
import { textLine } from './text-line.js';

/** What the library counts the pitch of a character in: 1/4096 of a point. */
const GRID_PARTS = 4096;

/** A docx file in the layout of GB/T 9704-2012. The same data at the same instant give the same text and measures. */
export async function writeOfficialDocument(document: OfficialDocument, writtenAt: Date): Promise<Buffer> {
  const font = fontOf('body');
  const file = new Document({
    evenAndOddHeaderAndFooters: true,
    styles: {
      default: { document: { run: { font, size: SIZE_PT.three * 2, language: { eastAsia: 'zh-CN' } } } },
    },
    sections: [sectionOf(document)],
  });
  return Packer.toBuffer(file, undefined, [
    { path: 'word/fontTable.xml', data: writeFontTable() },
    { path: 'docProps/core.xml', data: writeProperties(document, writtenAt) },
  ]);
}

function sectionOf(document: OfficialDocument): ISectionOptions {
  const isLetter = document.form === 'LETTER';
  const footerMm = footerMmOf(isLetter);
  const numbers = { default: pageNumber('right', footerMm), even: pageNumber('left', footerMm) };
  return {
    properties: pageOf(isLetter),
    ...(isLetter && { headers: { first: letterHeader(document.mark) } }),
    footers: isLetter ? { ...numbers, first: letterFooter() } : numbers,
    children: [
      ...writeHead(document),
      ...writeBody(document),
      ...(document.imprint
        ? // A floating table needs a paragraph to hang on; this one takes hardly any room.
          [writeImprint(document.imprint, isLetter), textLine('', { sizePt: 1, linePt: 1 })]
        : []),
    ],
  };
}

/** One place for all footers of a section: the first page of a letter has its red rule there. */
const footerMmOf = (isLetter: boolean): number =>
  isLetter ? RED_RULE.letterAboveBottomMm : pageNumberFooterMm;

function pageOf(isLetter: boolean): ISectionPropertiesOptions {
  const characterPt = pointsOfMm(TYPE_AREA.widthMm) / TYPE_AREA.characters;
  return {
    titlePage: isLetter,
    page: {
      size: { width: twipsOfMm(PAGE.widthMm), height: twipsOfMm(PAGE.heightMm) },
      margin: {
        top: twipsOfMm(PAGE.topMm),
        left: twipsOfMm(PAGE.leftMm),
        right: twipsOfMm(PAGE.rightMm),
        bottom: twipsOfMm(PAGE.bottomMm),
        header: twipsOfMm(isLetter ? letterHeaderMm : 15),
        footer: twipsOfMm(footerMmOf(isLetter)),
        gutter: 0,
      },
    },
    grid: {
      type: DocumentGridType.LINES_AND_CHARS,
      linePitch: twipsOfPt(LINE_PT),
      charSpace: Math.round((characterPt - SIZE_PT.three) * GRID_PARTS),
    },
  };
}

function writeProperties({ title, mark }: OfficialDocument, writtenAt: Date): string {
  const at = writtenAt.toISOString();
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(mark)}</dc:creator>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${at}</dcterms:created>` +
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${at}</dcterms:modified></cp:coreProperties>`
  );
}

const escapeXml = (text: string): string =>
  visibleText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
