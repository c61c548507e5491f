export const asPercent = (rate: number | null | undefined): string =>
  rate == null ? '无' : `${Math.round(rate * 1000) / 10}%`;

export const asDays = (days: number | null | undefined): string =>
  days == null ? '无' : `${Math.round(days * 10) / 10} 天`;
