import { AlignmentType, Footer, LineRuleType, PageNumber, Paragraph, TextRun } from 'docx';
import { fontOf } from './fonts.js';
import { PAGE, PAGE_NUMBER_GAP_MM, SIZE_PT, pointsOfMm, twipsOfMm, twipsOfPt } from './measures.js';

const LINE = SIZE_PT.four;

/** Where the number's line ends above the edge of the page, so that it begins 7 mm below 版心. */
export const pageNumberFooterMm = PAGE.bottomMm - PAGE_NUMBER_GAP_MM - LINE / pointsOfMm(1);

/** — 1 —: 四号宋体, a character in from the outer edge: right on odd pages, left on even ones. `footerMm`: where footers end. */
export function pageNumber(side: 'left' | 'right', footerMm: number): Footer {
  const after = twipsOfMm(pageNumberFooterMm - footerMm);
  return new Footer({
    children: [
      new Paragraph({
        alignment: side === 'left' ? AlignmentType.LEFT : AlignmentType.RIGHT,
        indent: { [side]: twipsOfPt(SIZE_PT.four) },
        spacing: { line: twipsOfPt(LINE), lineRule: LineRuleType.EXACT, before: 0, after },
        children: [
          new TextRun({
            font: fontOf('song'),
            size: SIZE_PT.four * 2,
            children: ['— ', PageNumber.CURRENT, ' —'],
          }),
        ],
      }),
    ],
  });
}
