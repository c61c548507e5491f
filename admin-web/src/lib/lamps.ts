/** The three lamps (时限灯) of a deadline. Colour never stands alone: each lamp has its word and its shape. */
export const lamps = ['RED', 'YELLOW', 'GREEN'] as const;
export type Lamp = (typeof lamps)[number];

export const lampWords: Record<Lamp, string> = { RED: '超期', YELLOW: '临期', GREEN: '正常' };
