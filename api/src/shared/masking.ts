const COMPOUND_SURNAMES = new Set([
  '欧阳',
  '太史',
  '端木',
  '上官',
  '司马',
  '东方',
  '独孤',
  '南宫',
  '万俟',
  '闻人',
  '夏侯',
  '诸葛',
  '尉迟',
  '公羊',
  '赫连',
  '澹台',
  '皇甫',
  '宗政',
  '濮阳',
  '公冶',
  '太叔',
  '申屠',
  '公孙',
  '慕容',
  '仲孙',
  '钟离',
  '长孙',
  '宇文',
  '司徒',
  '鲜于',
  '司空',
  '闾丘',
  '子车',
  '亓官',
  '司寇',
  '巫马',
  '公西',
  '颛孙',
  '壤驷',
  '公良',
  '漆雕',
  '乐正',
  '宰父',
  '谷梁',
  '拓跋',
  '夹谷',
  '轩辕',
  '令狐',
  '段干',
  '百里',
  '呼延',
  '东郭',
  '南门',
  '羊舌',
  '微生',
  '梁丘',
  '左丘',
  '东门',
  '西门',
  '南荣',
  '第五',
]);

function stars(count: number): string {
  return '*'.repeat(Math.max(count, 0));
}

function surnameLength(characters: readonly string[]): number {
  return characters.length > 2 && COMPOUND_SURNAMES.has(characters.slice(0, 2).join('')) ? 2 : 1;
}

function maskChineseName(name: string): string {
  const characters = [...name];
  const kept = surnameLength(characters);
  const given = characters.length - kept;
  if (given <= 1) return characters.slice(0, kept).join('') + '*';
  return characters.slice(0, kept).join('') + stars(given - 1) + characters.slice(-1).join('');
}

/** Name for lists: `王*`, `王*明`, `欧阳*`, `欧阳*华`; of a name in parts (`阿卜杜·热合曼`, `John Smith`) the first character of each part. */
export function maskName(name: string): string {
  const trimmed = name.trim();
  if (trimmed === '') return '';
  const separator = trimmed.includes('·') ? '·' : ' ';
  if (trimmed.includes(separator)) {
    return trimmed
      .split(separator)
      .filter((part) => part !== '')
      .map((part) => `${[...part].slice(0, 1).join('')}*`)
      .join(separator);
  }
  return /^\p{Script=Han}+$/u.test(trimmed)
    ? maskChineseName(trimmed)
    : `${[...trimmed].slice(0, 1).join('')}*`;
}

/** For staff without reveal: first 6 and last 4, `610428********0017`; fewer than 15 characters show the last 2 only. Never beside a birth date or an age. */
export function maskCitizenId(citizenId: string): string {
  if (citizenId.length < 15) return stars(citizenId.length - 2) + citizenId.slice(-2);
  return citizenId.slice(0, 6) + stars(citizenId.length - 10) + citizenId.slice(-4);
}

/** For the public, where a county shows a number at all: last 4 only, `****0017`. */
export function maskCitizenIdForPublic(citizenId: string): string {
  return `****${citizenId.slice(-4)}`;
}

/** `138****5678`; a landline keeps its area code and last 2 digits. */
export function maskPhone(phoneNumber: string): string {
  if (/^1\d{10}$/u.test(phoneNumber)) return `${phoneNumber.slice(0, 3)}****${phoneNumber.slice(-4)}`;
  const area = /^0(?:10|2\d|[3-9]\d{2})/u.exec(phoneNumber)?.[0] ?? '';
  return area + stars(phoneNumber.length - area.length - 2) + phoneNumber.slice(-2);
}

/** Bank account: last 4, `****1234`. */
export function maskBankAccount(account: string): string {
  const digits = account.replace(/\s+/gu, '');
  return digits.length <= 4 ? stars(digits.length) : `****${digits.slice(-4)}`;
}

/** Plate: province, letter and last 2, `陕D***45`. */
export function maskPlate(plateNumber: string): string {
  if (plateNumber.length < 7) return stars(plateNumber.length);
  return plateNumber.slice(0, 2) + stars(plateNumber.length - 4) + plateNumber.slice(-2);
}

/** Mailbox: first character and the domain, `w***@example.cn`. */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf('@');
  return at <= 0 ? stars(email.length) : `${email.charAt(0)}***${email.slice(at)}`;
}

/** Address down to the community or village, never a street or door number; an address without one shows nothing but `***`. */
export function maskAddress(address: string): string {
  const upToCommunity = /^.*?(?:社区|居委会|村委会|村|街道|镇|乡)/u.exec(address)?.[0];
  const finer = /^.*?(?:社区|居委会|村委会|村)/u.exec(address)?.[0];
  return `${finer ?? upToCommunity ?? ''}***`;
}
