import ExcelJS from 'exceljs';

export interface WorkbookContents {
  /** Who exported it, when, what for: stands above the table, on every printed page, and its number in every row. */
  readonly mark: string;
  readonly number: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** An xlsx file whose cells are all typed text: nothing in it is ever a formula, whatever it begins with. */
export async function writeWorkbook({ mark, number, columns, rows }: WorkbookContents): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = number;
  const sheet = workbook.addWorksheet('申请', {
    headerFooter: { oddHeader: `&L${forHeader(mark)}`, oddFooter: `&L${forHeader(number)}&R&P / &N` },
    views: [{ state: 'frozen', ySplit: 2 }],
  });
  sheet.addRow([mark]);
  sheet.addRow([...columns, '导出标识']);
  for (const row of rows) sheet.addRow([...row, number]);
  sheet.eachRow((row) => row.eachCell((cell) => (cell.numFmt = '@')));
  sheet.columns.forEach((column) => (column.width = 18));
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

/** An ampersand begins a command there. */
const forHeader = (text: string): string => text.replaceAll('&', '&&').slice(0, 200);
