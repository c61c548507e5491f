import type { IFontAttributesProperties } from 'docx';

/**
 * The faces the standard names, and what stands in for each where it is not installed. They are named, never embedded:
 * 方正小标宋 and 仿宋_GB2312 are not ours to give away. Word and LibreOffice take the first name they know.
 */
const FACES = {
  title: ['方正小标宋简体', 'FZXiaoBiaoSong-B05S', '宋体', 'Noto Serif CJK SC'],
  body: ['仿宋_GB2312', '仿宋', 'FangSong', 'Noto Serif CJK SC'],
  black: ['黑体', 'SimHei', 'Noto Sans CJK SC'],
  kai: ['楷体_GB2312', '楷体', 'KaiTi', 'LXGW WenKai'],
  song: ['宋体', 'SimSun', 'Noto Serif CJK SC'],
} as const;

export type FaceName = keyof typeof FACES;

/** One face for Chinese and Western letters alike: the standard sets digits in the face of the text. */
export function fontOf(face: FaceName): IFontAttributesProperties {
  const name = FACES[face][0];
  return { ascii: name, hAnsi: name, eastAsia: name, cs: name, hint: 'eastAsia' };
}

/** word/fontTable.xml with the stand-ins: the library writes a font table only for fonts it embeds. */
export function writeFontTable(): string {
  const fonts = Object.values(FACES).map(
    ([name, ...others]) =>
      `<w:font w:name="${name}"><w:altName w:val="${others.join(',')}"/><w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
    `${fonts.join('')}</w:fonts>`
  );
}
