import { finishSheet, openWorkbook, workbookBytes } from '../../../platform/document/workbook.js';

export interface WorkbookContents {
  /** Who exported it, when, what for: stands above the table, on every printed page, and its number in every row. */
  readonly mark: string;
  readonly number: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The xlsx file of an export. */
export async function writeWorkbook({ mark, number, columns, rows }: WorkbookContents): Promise<Buffer> {
  const workbook = await openWorkbook(number);
  const sheet = workbook.addWorksheet('申请', {
    headerFooter: { oddHeader: `&L${forHeader(mark)}`, oddFooter: `&L${forHeader(number)}&R&P / &N` },
    views: [{ state: 'frozen', ySplit: 2 }],
  });
  sheet.addRow([mark]);
  sheet.addRow([...columns, '导出标识']);
  for (const row of rows) sheet.addRow([...row, number]);
  finishSheet(sheet, 18);
  return workbookBytes(workbook);
}

/** An ampersand begins a command there. */
const forHeader = (text: string): string => text.replaceAll('&', '&&').slice(0, 200);
