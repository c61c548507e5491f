import { inflateRawSync } from 'node:zlib';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;

/** All text of an xlsx file: its XML parts, one after another. Reads the zip's directory itself, so nothing of the writer checks the writer. */
export function textOfXlsx(file: Buffer): string {
  const parts: string[] = [];
  for (let at = file.indexOf(word(CENTRAL)); at >= 0; at = file.indexOf(word(CENTRAL), at + 4)) {
    const packed = file.readUInt32LE(at + 20);
    const local = file.readUInt32LE(at + 42);
    if (file.readUInt32LE(local) !== LOCAL) continue;
    const from = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const body = file.subarray(from, from + packed);
    const text = file.readUInt16LE(at + 10) === 0 ? body : inflateRawSync(body);
    parts.push(text.toString('utf8'));
  }
  return parts.join('\n');
}

function word(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
