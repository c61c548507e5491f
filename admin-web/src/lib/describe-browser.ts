const browsers: readonly [RegExp, string][] = [
  [/Edg(e|A|iOS)?\//, 'Edge 浏览器'],
  [/360(SE|EE|Browser| Aphone)|QIHU|QIHOO/i, '360 浏览器'],
  [/QQBrowser/, 'QQ 浏览器'],
  [/MicroMessenger/, '微信'],
  [/DingTalk/, '钉钉'],
  [/(Firefox|FxiOS)\//, 'Firefox 浏览器'],
  [/(Chrome|CriOS)\//, 'Chrome 浏览器'],
  [/Safari\//, 'Safari 浏览器'],
];

const systems: readonly [RegExp, string][] = [
  [/Harmony/i, '鸿蒙'],
  [/Android/, '安卓手机'],
  [/iPhone|iPad/, '苹果手机或平板'],
  [/Windows/, 'Windows 电脑'],
  [/Mac OS X/, '苹果电脑'],
  [/Linux|UOS|Kylin/, '国产系统或 Linux 电脑'],
];

/** Words for a browser's own description of itself; an unknown one is said to be unknown, never guessed. */
export function describeBrowser(userAgent: string): string {
  const find = (known: readonly [RegExp, string][]) =>
    known.find(([pattern]) => pattern.test(userAgent))?.[1];
  const parts = [find(systems), find(browsers)].filter((part) => part !== undefined);
  return parts.length === 0 ? '未知设备' : parts.join('，');
}
