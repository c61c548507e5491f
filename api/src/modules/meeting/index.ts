export { MeetingRecordResolver } from './graphql/meeting-record.resolver.js';
export { MeetingResolver } from './graphql/meeting.resolver.js';
export { TopicResolver } from './graphql/topic.resolver.js';
export { registerMeetingDocumentRoutes } from './http/document-routes.js';
export type { ResolutionIssued } from './service/meeting-events.js';
export { collectTopic } from './service/collect-topic.js';
export { Topic } from './topic.entity.js';
export { Topic as TopicType } from './graphql/topic.type.js';
export { topicRead } from './service/read-models.js';
