import { describe, expect, it } from '@jest/globals';
import { contentDisposition } from '../../../api/src/modules/messaging/rules/content-disposition.js';
import {
  checkFileType,
  checkImageSize,
  cleanFileName,
} from '../../../api/src/modules/messaging/rules/file-acceptance.js';

const codeOf = (result: { ok: boolean; error?: { code: string } }): string | null =>
  result.error?.code ?? null;

const png = (width: number, height: number): Uint8Array => {
  const bytes = Buffer.alloc(33);
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]).copy(bytes);
  bytes.writeUInt32BE(13, 8);
  bytes.write('IHDR', 12, 'latin1');
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
};

const jpeg = (width: number, height: number): Uint8Array => {
  const app0 = [0xff, 0xe0, 0x00, 0x04, 0x4a, 0x46];
  const frame = [
    0xff,
    0xc0,
    0x00,
    0x0b,
    8,
    height >> 8,
    height & 255,
    width >> 8,
    width & 255,
    1,
    1,
    0x11,
    0,
  ];
  return Uint8Array.from([0xff, 0xd8, ...app0, ...frame]);
};

describe('name of an attachment', () => {
  it.each([
    ['收入证明.pdf', '收入证明.pdf'],
    ['C:\\桌面\\证明.pdf', '证明.pdf'],
    ['../../etc/passwd.pdf', 'passwd.pdf'],
    ['证\u0000明\n.pdf', '证明.pdf'],
    ['照片\u202egpj.pdf', '照片gpj.pdf'],
  ])('%j is stored as %j', (text, expected) => {
    expect(cleanFileName(text)).toEqual({ ok: true, value: expected });
  });

  it('is refused when nothing is left of it or it is too long', () => {
    expect(codeOf(cleanFileName('..'))).toBe('FILE_NAME_EMPTY');
    expect(codeOf(cleanFileName('folder/'))).toBe('FILE_NAME_EMPTY');
    expect(cleanFileName(`${'字'.repeat(83)}.pdf`).ok).toBe(true);
    expect(codeOf(cleanFileName(`${'字'.repeat(84)}.pdf`))).toBe('FILE_NAME_TOO_LONG');
  });

  it('is sent with an ASCII and a UTF-8 form', () => {
    expect(contentDisposition("收入'证明 (1).pdf", 'attachment')).toBe(
      'attachment; filename="attachment.pdf"; filename*=UTF-8\'\'%E6%94%B6%E5%85%A5%27%E8%AF%81%E6%98%8E%20%281%29.pdf',
    );
  });
});

describe('type of an attachment', () => {
  it('is the one of its content, and the ending agrees', () => {
    expect(checkFileType('application/pdf', '证明.PDF')).toEqual({ ok: true, value: 'application/pdf' });
    expect(checkFileType('image/heic', 'IMG_1.HEIC').ok).toBe(true);
    expect(codeOf(checkFileType('application/pdf', '证明.jpg'))).toBe('FILE_NAME_MISMATCH');
    expect(codeOf(checkFileType('image/png', '证明'))).toBe('FILE_NAME_MISMATCH');
    expect(codeOf(checkFileType('application/zip', '证明.docx'))).toBe('FILE_TYPE_NOT_ACCEPTED');
    expect(codeOf(checkFileType(null, 'page.html'))).toBe('FILE_TYPE_NOT_ACCEPTED');
  });
});

describe('size of an image', () => {
  it('is read from the header', () => {
    expect(checkImageSize(png(4000, 3000), 'image/png').ok).toBe(true);
    expect(checkImageSize(jpeg(12000, 9000), 'image/jpeg').ok).toBe(true);
    expect(codeOf(checkImageSize(png(50_000, 50_000), 'image/png'))).toBe('IMAGE_TOO_LARGE');
    expect(codeOf(checkImageSize(jpeg(60_000, 60_000), 'image/jpeg'))).toBe('IMAGE_TOO_LARGE');
    expect(codeOf(checkImageSize(png(0, 10), 'image/png'))).toBe('FILE_DAMAGED');
    expect(codeOf(checkImageSize(Uint8Array.from([0xff, 0xd8, 0x00]), 'image/jpeg'))).toBe('FILE_DAMAGED');
  });
});
