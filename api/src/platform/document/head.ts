import { BorderStyle, Footer, Header, type Paragraph } from 'docx';
import {
  LINE_PT,
  MARK,
  PAGE,
  RED_RULE,
  SIZE_PT,
  TITLE_LINE_PT,
  TYPE_AREA,
  pointsOfMm,
  twipsOfMm,
} from './measures.js';
import type { OfficialDocument } from './official-document.js';
import { textLine, widthInCharacters } from './text-line.js';

/** The number's line is hardly higher than its characters, so that the rule below is measured from them. */
const NUMBER_LINE_PT = 20;
const MARK_LEADING_PT = 4;
/** Of a paragraph's border Word takes whole points only: 11 pt below the characters are 3.88 mm, the nearest to 4. */
const RULE_GAP_PT = Math.floor(pointsOfMm(RED_RULE.gapMm));
const RED_SIZE = 12;

/** 版头 of a document or of minutes: 份号, 密级, 紧急程度, mark, number, red rule, then the title. */
export function writeHead(document: OfficialDocument): readonly Paragraph[] {
  if (document.form === 'LETTER') return writeLetterOpening(document);
  const sizePt = markSize(document.mark, TYPE_AREA.widthMm);
  return [
    // Always three lines: the mark stands at the same height whichever of them are filled.
    textLine(document.copyNumber ?? '', { align: 'left' }),
    textLine(document.secrecy ?? '', { face: 'black', align: 'left' }),
    textLine(document.urgency ?? '', { face: 'black', align: 'left' }),
    textLine(document.mark, {
      face: 'title',
      sizePt,
      color: RED_RULE.color,
      linePt: sizePt + MARK_LEADING_PT,
      beforePt: pointsOfMm(MARK.belowTypeAreaMm) - 3 * LINE_PT - MARK_LEADING_PT / 2,
      align: 'center',
    }),
    textLine(document.number, {
      linePt: NUMBER_LINE_PT,
      beforePt: 2 * LINE_PT,
      align: 'center',
      paragraph: {
        border: {
          bottom: {
            style: BorderStyle.SINGLE,
            size: RED_SIZE,
            color: RED_RULE.color,
            space: RULE_GAP_PT - (NUMBER_LINE_PT - SIZE_PT.three) / 2,
          },
        },
      },
    }),
    writeTitle(document),
  ];
}

/** 标题: 二号小标宋, centred, two lines below the rule. */
function writeTitle(document: OfficialDocument): Paragraph {
  return textLine(document.title, {
    face: 'title',
    sizePt: SIZE_PT.two,
    linePt: TITLE_LINE_PT,
    beforePt: 2 * LINE_PT,
    align: 'center',
  });
}

/** 信函格式: 份号, 密级 and 紧急程度 at the left, the number at the right, 7/8 of a character below the double rule. */
function writeLetterOpening(document: OfficialDocument): readonly Paragraph[] {
  const left = [document.copyNumber, document.secrecy, document.urgency].filter((text) => text !== undefined);
  return [
    textLine(document.number, {
      linePt: NUMBER_LINE_PT,
      beforePt: (SIZE_PT.three * 7) / 8 - (NUMBER_LINE_PT - SIZE_PT.three) / 2,
      align: 'right',
    }),
    ...left.map((text) => textLine(text, { face: 'black', align: 'left' })),
    writeTitle(document),
  ];
}

/** The first page of a letter: mark and double rule stand in its header, as they stand on printed letter paper. */
export function letterHeader(mark: string): Header {
  const sizePt = markSize(mark, RED_RULE.letterWidthMm);
  return new Header({
    children: [
      textLine(mark, {
        face: 'title',
        sizePt,
        color: RED_RULE.color,
        linePt: sizePt + MARK_LEADING_PT,
        align: 'center',
        paragraph: {
          ...letterRule(BorderStyle.THICK_THIN_SMALL_GAP, RULE_GAP_PT - MARK_LEADING_PT / 2),
        },
      }),
    ],
  });
}

/** Where the header begins, so that the characters of the mark begin 30 mm below the edge of the page. */
export const letterHeaderMm = MARK.letterBelowPageMm - MARK_LEADING_PT / 2 / pointsOfMm(1);

/** The second double rule, the thin line above; the first page of a letter has no page number. */
export function letterFooter(): Footer {
  return new Footer({
    children: [
      textLine('', { sizePt: 1, linePt: 1, paragraph: letterRule(BorderStyle.THIN_THICK_SMALL_GAP, 0) }),
    ],
  });
}

/** 170 mm in the middle of the page: longer than 版心, and 版心 itself stands 1 mm right of the middle. */
function letterRule(
  style: (typeof BorderStyle)['THICK_THIN_SMALL_GAP' | 'THIN_THICK_SMALL_GAP'],
  space: number,
) {
  const edgeMm = (PAGE.widthMm - RED_RULE.letterWidthMm) / 2;
  return {
    indent: { left: twipsOfMm(edgeMm - PAGE.leftMm), right: twipsOfMm(edgeMm - PAGE.rightMm) },
    border: { bottom: { style, size: 18, color: RED_RULE.color, space } },
  };
}

/** As large as one line allows, never larger than what is seemly below the marks of the governments above. */
function markSize(mark: string, widthMm: number): number {
  const fitting = Math.floor(pointsOfMm(widthMm) / widthInCharacters(mark));
  return Math.min(MARK.largestPt, fitting);
}
