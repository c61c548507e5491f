import { IdentityResolver } from './modules/identity/index.js';
import { OrganizationResolver } from './modules/organization/index.js';
import type { Resolvers } from './platform/graphql/schema.js';

/** Every resolver of the product. */
export const resolvers: Resolvers = [OrganizationResolver, IdentityResolver];
