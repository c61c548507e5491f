import { err, ok, problem, type Problem, type Result } from '../../../shared/result.js';

/** Largest attachment, in bytes. */
export const LARGEST_FILE = 20 * 1024 * 1024;

/** Longest stored name, in bytes of UTF-8. */
const LONGEST_NAME = 255;

// A few bytes of PNG can unfold to gigabytes of pixels in the reviewer's browser; the largest phone cameras give 108 megapixels.
const MOST_PIXELS = 120_000_000;
const LONGEST_SIDE = 20_000;

/** Accepted types by content, each with the endings a name of it may have. */
const ACCEPTED: Readonly<Record<string, readonly string[]>> = {
  'application/pdf': ['pdf'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
  'image/webp': ['webp'],
  'image/heic': ['heic', 'heif'],
  'image/heif': ['heic', 'heif'],
};

const ACCEPTED_TEXT = 'PDF、JPG、PNG、WEBP、HEIC';

/** Types a browser shows without running anything; the others are downloaded. */
export const isShownInline = (contentType: string): boolean =>
  contentType === 'image/jpeg' || contentType === 'image/png' || contentType === 'image/webp';

/**
 * A name as it may be stored: without folders, control and direction characters. It is a label, never a path.
 * Refuses FILE_NAME_EMPTY, FILE_NAME_TOO_LONG.
 */
export function cleanFileName(text: string): Result<string, Problem> {
  const base = text.normalize('NFC').split(/[/\\]/u).at(-1) ?? '';
  const name = base.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, '').trim();
  if (name === '' || /^\.+$/u.test(name)) {
    return problem('FILE_NAME_EMPTY', '文件没有名称，请改名后重新上传。');
  }
  if (new TextEncoder().encode(name).length > LONGEST_NAME) {
    return problem('FILE_NAME_TOO_LONG', '文件名过长（最多约 80 个汉字），请改短后重新上传。');
  }
  return ok(name);
}

/** Holds the type found in the content against the list and the name's ending. Refuses FILE_TYPE_NOT_ACCEPTED, FILE_NAME_MISMATCH. */
export function checkFileType(contentType: string | null, fileName: string): Result<string, Problem> {
  const endings = contentType === null ? undefined : ACCEPTED[contentType];
  if (contentType === null || !endings) {
    return problem(
      'FILE_TYPE_NOT_ACCEPTED',
      `这个文件不是能用的照片或文档，也可能已经损坏。请重新拍照、扫描，或转换为 ${ACCEPTED_TEXT} 格式后上传。`,
    );
  }
  const ending = /\.([^.]+)$/u.exec(fileName)?.[1]?.toLowerCase() ?? '';
  if (!endings.includes(ending)) {
    const message = `文件的实际格式是 ${endings[0]?.toUpperCase()}，与扩展名“${ending || '无'}”不符。请用原来的程序重新保存后上传。`;
    return problem('FILE_NAME_MISMATCH', message);
  }
  return ok(contentType);
}

interface Dimensions {
  readonly width: number;
  readonly height: number;
}

/** Refuses FILE_DAMAGED and IMAGE_TOO_LARGE from the header alone: nothing is decoded here. PNG and JPEG; other types pass. */
export function checkImageSize(bytes: Uint8Array, contentType: string): Result<null, Problem> {
  if (contentType !== 'image/png' && contentType !== 'image/jpeg') return ok(null);
  const found = contentType === 'image/png' ? pngDimensions(bytes) : jpegDimensions(bytes);
  if (!found || found.width === 0 || found.height === 0) {
    return err({ code: 'FILE_DAMAGED', message: '图片文件已损坏，打不开。请重新拍摄或扫描后上传。' });
  }
  if (found.width * found.height > MOST_PIXELS || found.width > LONGEST_SIDE || found.height > LONGEST_SIDE) {
    const message = `图片尺寸过大（${found.width}×${found.height} 像素），请降低拍摄或扫描的分辨率后重新上传。`;
    return err({ code: 'IMAGE_TOO_LARGE', message });
  }
  return ok(null);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** IHDR is always the first chunk: width and height at bytes 16 and 20. */
function pngDimensions(bytes: Uint8Array): Dimensions | null {
  if (bytes.length < 24) return null;
  const view = viewOf(bytes);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** SOF0 to SOF15 without DHT, JPG and DAC, which share the range. */
const isStartOfFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

/** Walks the segments to the start of frame. Two bytes of length follow each marker that has a payload. */
function jpegDimensions(bytes: Uint8Array): Dimensions | null {
  const view = viewOf(bytes);
  let at = 2;
  while (at + 9 <= bytes.length) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
    } else if (isStartOfFrame(marker)) {
      return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    } else {
      at += 2 + view.getUint16(at + 2);
    }
  }
  return null;
}
