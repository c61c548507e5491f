/** 杂凑算法套件: which hash the tree is built with. Named in every checkpoint, so that SM3 can be a second profile. */
export interface HashSuite {
  readonly name: string;
  digest(bytes: Uint8Array): Uint8Array;
}

const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);

/** RFC 6962 §2.1: leaves and nodes start with different bytes, so that one never passes for the other. */
export const hashLeaf = (suite: HashSuite, data: Uint8Array): Uint8Array =>
  suite.digest(Buffer.concat([LEAF, data]));

export const hashChildren = (suite: HashSuite, left: Uint8Array, right: Uint8Array): Uint8Array =>
  suite.digest(Buffer.concat([NODE, left, right]));
