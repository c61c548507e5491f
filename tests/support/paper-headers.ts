const TYPES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** What every paper of the product is handed out with, whichever route it comes by. */
export const paperHeaders = (form: keyof typeof TYPES, fileName: string): object => ({
  'content-type': TYPES[form],
  'content-disposition': `attachment; filename="attachment.${form}"; filename*=UTF-8''${encodeURIComponent(fileName)}`,
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
});
