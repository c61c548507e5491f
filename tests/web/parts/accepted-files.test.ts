import { describe, expect, it } from '@jest/globals';
import { acceptedFiles, acceptedText } from '../../../admin-web/src/parts/accepted-files.js';
import { checkFileType } from '../../../api/src/modules/messaging/rules/file-acceptance.js';

const TYPES = ['application/pdf', 'image/jpeg', 'image/png', 'image/webp', 'image/heic', 'image/heif'];
const OTHERS = [
  'doc',
  'docx',
  'xls',
  'xlsx',
  'gif',
  'bmp',
  'tif',
  'tiff',
  'svg',
  'zip',
  'txt',
  'html',
  'mp4',
];

describe('what the chooser of files offers', () => {
  const endings = acceptedFiles.split(',');

  it('is what the server keeps, ending by ending', () => {
    const kept = (ending: string) => TYPES.some((type) => checkFileType(type, `甲${ending}`).ok);
    for (const ending of endings) expect([ending, kept(ending)]).toEqual([ending, true]);
    const possible = [
      ...TYPES.map((type) => `.${type.split('/')[1]}`),
      '.jpg',
      ...OTHERS.map((one) => `.${one}`),
    ];
    expect([...endings].sort()).toEqual(possible.filter(kept).sort());
  });

  it('is told in the words of the server’s refusal', () => {
    const refused = checkFileType('application/zip', '甲.zip');
    const told = refused.ok ? '' : refused.error.message;
    const formats = (text: string) => (text.match(/[A-Z]{3,}/gu) ?? []).sort();
    expect(formats(told)).toHaveLength(5);
    expect(formats(acceptedText)).toEqual(formats(told));
  });
});
