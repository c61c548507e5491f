export { MeetingRecordResolver } from './graphql/meeting-record.resolver.js';
export { MeetingResolver } from './graphql/meeting.resolver.js';
export { TopicResolver } from './graphql/topic.resolver.js';
export { registerMeetingDocumentRoutes } from './http/document-routes.js';
export type { ResolutionIssued } from './service/meeting-events.js';
export { TOPIC_FILES } from './service/topic-files.js';
export { collectTopic } from './service/collect-topic.js';
