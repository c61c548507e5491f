export const measureBrowser = async (_b: unknown, _r: number): Promise<void> => undefined;
