export { OverviewResolver } from './graphql/overview.resolver.js';
