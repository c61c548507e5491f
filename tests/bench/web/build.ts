export const buildForBench = async () => ({ product: '' });
