/** A document where it is asked: a graphql() call in a source, with the document as its one group. */
export const graphqlCall = /\bgraphql\(`([^`]+)`\)/g;
