import type { Workbook, Worksheet } from 'exceljs';
import { visibleText } from '../../shared/visible-text.js';

/** An empty xlsx workbook that carries `number` in its properties. Its library loads with the first one: a start does not wait for it. */
export async function openWorkbook(number: string): Promise<Workbook> {
  const { default: ExcelJS } = await import('exceljs');
  const workbook = new ExcelJS.Workbook();
  workbook.creator = visibleText(number);
  return workbook;
}

/**
 * Makes every cell typed text, so that nothing is ever a formula whatever it begins with, without what XML has no place for, and every
 * column `width` characters wide.
 */
export function finishSheet(sheet: Worksheet, width: number): void {
  sheet.eachRow((row) =>
    row.eachCell((cell) => {
      cell.numFmt = '@';
      if (typeof cell.value === 'string') cell.value = visibleText(cell.value);
    }),
  );
  sheet.columns.forEach((column) => (column.width = width));
}

/** The file's bytes. */
export async function workbookBytes(workbook: Workbook): Promise<Buffer> {
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
