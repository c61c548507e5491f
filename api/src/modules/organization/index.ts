export { Agency } from './agency.entity.js';
export { CalendarDay } from './calendar-day.entity.js';
export { Community } from './community.entity.js';
export { MechanismItem } from './mechanism-item.entity.js';
export { VerificationScope } from './verification-scope.entity.js';
export { Agency as AgencyType, Community as CommunityType } from './graphql/agency.type.js';
export { OrganizationResolver } from './graphql/organization.resolver.js';
export { agencyRead, communityRead } from './service/read-models.js';
