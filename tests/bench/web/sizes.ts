export const printSizes = (_folder: string): void => undefined;
