import { Migration20260701000100_platform } from './20260701000100_platform.js';
import { Migration20260701000200_organization } from './20260701000200_organization.js';
import { Migration20260701000300_identity } from './20260701000300_identity.js';
import { Migration20260701000400_registry } from './20260701000400_registry.js';
import { Migration20260701000450_messaging } from './20260701000450_messaging.js';
import { Migration20260701000500_verification } from './20260701000500_verification.js';
import { Migration20260701000600_eligibility } from './20260701000600_eligibility.js';
import { Migration20260701000700_publicity } from './20260701000700_publicity.js';
import { Migration20260701000800_application } from './20260701000800_application.js';
import { Migration20260701000900_jobs } from './20260701000900_jobs.js';
import { Migration20260702000100_session_lookup } from './20260702000100_session_lookup.js';
import { Migration20260702000200_evidence } from './20260702000200_evidence.js';
import { Migration20260702000210_settled_notifications } from './20260702000210_settled_notifications.js';
import { Migration20260702000300_overviews } from './20260702000300_overviews.js';
import { Migration20260703000100_audit_log } from './20260703000100_audit_log.js';
import { Migration20260704000100_row_security } from './20260704000100_row_security.js';
import { Migration20260704000200_mandate_requests } from './20260704000200_mandate_requests.js';
import { Migration20260704000250_sealed_evidence } from './20260704000250_sealed_evidence.js';
import { Migration20260705000100_key_rotation } from './20260705000100_key_rotation.js';
import { Migration20260705000200_readings_of_case } from './20260705000200_readings_of_case.js';
import { Migration20260705000300_worklist_exports } from './20260705000300_worklist_exports.js';

/** All migrations, oldest first. An applied one is never edited. */
export const migrations = [
  { name: '20260701000100_platform', class: Migration20260701000100_platform },
  { name: '20260701000200_organization', class: Migration20260701000200_organization },
  { name: '20260701000300_identity', class: Migration20260701000300_identity },
  { name: '20260701000400_registry', class: Migration20260701000400_registry },
  { name: '20260701000450_messaging', class: Migration20260701000450_messaging },
  { name: '20260701000500_verification', class: Migration20260701000500_verification },
  { name: '20260701000600_eligibility', class: Migration20260701000600_eligibility },
  { name: '20260701000700_publicity', class: Migration20260701000700_publicity },
  { name: '20260701000800_application', class: Migration20260701000800_application },
  { name: '20260701000900_jobs', class: Migration20260701000900_jobs },
  { name: '20260702000100_session_lookup', class: Migration20260702000100_session_lookup },
  { name: '20260702000200_evidence', class: Migration20260702000200_evidence },
  { name: '20260702000210_settled_notifications', class: Migration20260702000210_settled_notifications },
  { name: '20260702000300_overviews', class: Migration20260702000300_overviews },
  { name: '20260703000100_audit_log', class: Migration20260703000100_audit_log },
  { name: '20260704000100_row_security', class: Migration20260704000100_row_security },
  { name: '20260704000200_mandate_requests', class: Migration20260704000200_mandate_requests },
  { name: '20260704000250_sealed_evidence', class: Migration20260704000250_sealed_evidence },
  { name: '20260705000100_key_rotation', class: Migration20260705000100_key_rotation },
  { name: '20260705000200_readings_of_case', class: Migration20260705000200_readings_of_case },
  { name: '20260705000300_worklist_exports', class: Migration20260705000300_worklist_exports },
];
