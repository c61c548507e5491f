export { AgencyContactResolver } from './graphql/agency-contact.resolver.js';
export { setAgencyContact } from './service/set-agency-contact.js';
export { Agency } from './agency.entity.js';
export { CalendarDay } from './calendar-day.entity.js';
export { Community } from './community.entity.js';
export { MechanismItem } from './mechanism-item.entity.js';
export { VerificationScope } from './verification-scope.entity.js';
export {
  Agency as AgencyType,
  Community as CommunityType,
  MechanismItem as MechanismItemType,
} from './graphql/agency.type.js';
export { CalendarResolver } from './graphql/calendar.resolver.js';
export { OrganizationResolver } from './graphql/organization.resolver.js';
export { agencyRead, communityRead, mechanismItemRead } from './service/read-models.js';
export { daysLeftField, workingDayLimit } from './service/days-left.js';
export { loadMechanism } from './service/load-mechanism.js';
export { workingCalendar, workingCalendarBetween, workingCalendarOf } from './service/working-calendar.js';
