/**
 * Measures of GB/T 9704-2012 (党政机关公文格式), in millimetres and points. The standard gives paper measures; a docx
 * file counts in twips (a twentieth of a point), so every number of the layout comes from here.
 */
export const PAGE = {
  widthMm: 210,
  heightMm: 297,
  topMm: 37,
  leftMm: 28,
  rightMm: 26,
  bottomMm: 35,
} as const;

/** 版心, the printed area: 156 × 225 mm, 22 lines of 28 characters. */
export const TYPE_AREA = { widthMm: 156, heightMm: 225, lines: 22, characters: 28 } as const;

/** Sizes by their Chinese names: 二号, 三号, 四号. */
export const SIZE_PT = { two: 22, three: 16, four: 14 } as const;

/** 225 mm for 22 lines is 28.99 pt: in whole twips 29 pt. */
export const LINE_PT = 29;
export const TITLE_LINE_PT = 35;

/** 发文机关标志: its upper edge below the upper edge of 版心; in the form of a letter below the upper edge of the page. */
export const MARK = { belowTypeAreaMm: 35, letterBelowPageMm: 30, largestPt: 44 } as const;

/** The red rule: 4 mm below what stands above it. A letter has two double ones, 170 mm wide. */
export const RED_RULE = { gapMm: 4, letterWidthMm: 170, letterAboveBottomMm: 20, color: 'FF0000' } as const;

/** 一字线 of the page number: below the lower edge of 版心. */
export const PAGE_NUMBER_GAP_MM = 7;

/** Eighths of a point: 0.35 mm and 0.25 mm are not whole eighths, these are the nearest (0.353 and 0.265 mm). */
export const IMPRINT_RULE = { outer: 8, inner: 6 } as const;

const POINTS_PER_MM = 72 / 25.4;

export const pointsOfMm = (millimetres: number): number => millimetres * POINTS_PER_MM;
export const twipsOfMm = (millimetres: number): number => Math.round(millimetres * POINTS_PER_MM * 20);
export const twipsOfPt = (points: number): number => Math.round(points * 20);
