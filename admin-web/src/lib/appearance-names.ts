import type { Density, Theme } from './appearance.js';

export const themeNames: Record<Theme, string> = { auto: '跟随系统', light: '浅色', dark: '深色' };
export const densityNames: Record<Density, string> = { compact: '紧凑', standard: '标准', large: '大字' };
