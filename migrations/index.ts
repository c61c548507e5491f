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
import { Migration20260705000310_export_files_follow } from './20260705000310_export_files_follow.js';
import { Migration20260705000400_retention } from './20260705000400_retention.js';
import { Migration20260705000500_signing_in } from './20260705000500_signing_in.js';
import { Migration20260705000600_lookups } from './20260705000600_lookups.js';
import { Migration20260708000100_supervision_models } from './20260708000100_supervision_models.js';
import { Migration20260708000200_supervision_notices } from './20260708000200_supervision_notices.js';
import { Migration20260708000300_clues_and_problems } from './20260708000300_clues_and_problems.js';
import { Migration20260709000100_meetings } from './20260709000100_meetings.js';
import { Migration20260709000150_office_files } from './20260709000150_office_files.js';
import { Migration20260709000200_tasks } from './20260709000200_tasks.js';
import { Migration20260709000300_task_documents } from './20260709000300_task_documents.js';
import { Migration20260711000100_task_topics } from './20260711000100_task_topics.js';
import { Migration20260711000200_channels } from './20260711000200_channels.js';
import { Migration20260711000300_unit_digests } from './20260711000300_unit_digests.js';
import { Migration20260712000100_supervision_documents } from './20260712000100_supervision_documents.js';
import { Migration20260712000200_rectification_tasks } from './20260712000200_rectification_tasks.js';
import { Migration20260713000100_readings_parsed_once } from './20260713000100_readings_parsed_once.js';
import { Migration20260721000100_checkpoint_mails } from './20260721000100_checkpoint_mails.js';
import { Migration20260721000200_retention_kinds } from './20260721000200_retention_kinds.js';
import { Migration20260722000100_sealed_contact_cards } from './20260722000100_sealed_contact_cards.js';
import { Migration20260723000100_sign_in_resets } from './20260723000100_sign_in_resets.js';
import { Migration20260723000300_task_leaders_and_studies } from './20260723000300_task_leaders_and_studies.js';
import { Migration20260723000400_resolution_clauses } from './20260723000400_resolution_clauses.js';
import { Migration20260723000500_phone_index_of_cards } from './20260723000500_phone_index_of_cards.js';
import { Migration20260724000100_numbers_declared_before } from './20260724000100_numbers_declared_before.js';
import { Migration20260724000400_alert_rounds } from './20260724000400_alert_rounds.js';
import { Migration20260724000500_readings_of_lists } from './20260724000500_readings_of_lists.js';
import { Migration20260724000700_submitters_of_notices } from './20260724000700_submitters_of_notices.js';
import { Migration20260727000100_recusal_of_nobody } from './20260727000100_recusal_of_nobody.js';
import { Migration20260727000200_claims_asked_once } from './20260727000200_claims_asked_once.js';
import { Migration20260727000300_reveals_for_requests } from './20260727000300_reveals_for_requests.js';
import { Migration20260728000100_materials_taken_back } from './20260728000100_materials_taken_back.js';
import { Migration20260728000200_serving_rejections } from './20260728000200_serving_rejections.js';
import { Migration20260728000300_names_of_numbers } from './20260728000300_names_of_numbers.js';
import { Migration20260728000400_materials_of_their_desk } from './20260728000400_materials_of_their_desk.js';
import { Migration20260728000500_changes_of_corrections } from './20260728000500_changes_of_corrections.js';
import { Migration20260728000800_queues_in_use } from './20260728000800_queues_in_use.js';
import { Migration20260728000900_words_of_their_own } from './20260728000900_words_of_their_own.js';

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
  { name: '20260705000310_export_files_follow', class: Migration20260705000310_export_files_follow },
  { name: '20260705000400_retention', class: Migration20260705000400_retention },
  { name: '20260705000500_signing_in', class: Migration20260705000500_signing_in },
  { name: '20260705000600_lookups', class: Migration20260705000600_lookups },
  { name: '20260708000100_supervision_models', class: Migration20260708000100_supervision_models },
  { name: '20260708000200_supervision_notices', class: Migration20260708000200_supervision_notices },
  { name: '20260708000300_clues_and_problems', class: Migration20260708000300_clues_and_problems },
  { name: '20260709000100_meetings', class: Migration20260709000100_meetings },
  { name: '20260709000150_office_files', class: Migration20260709000150_office_files },
  { name: '20260709000200_tasks', class: Migration20260709000200_tasks },
  { name: '20260709000300_task_documents', class: Migration20260709000300_task_documents },
  { name: '20260711000100_task_topics', class: Migration20260711000100_task_topics },
  { name: '20260711000200_channels', class: Migration20260711000200_channels },
  { name: '20260711000300_unit_digests', class: Migration20260711000300_unit_digests },
  { name: '20260712000100_supervision_documents', class: Migration20260712000100_supervision_documents },
  { name: '20260712000200_rectification_tasks', class: Migration20260712000200_rectification_tasks },
  { name: '20260713000100_readings_parsed_once', class: Migration20260713000100_readings_parsed_once },
  { name: '20260721000100_checkpoint_mails', class: Migration20260721000100_checkpoint_mails },
  { name: '20260721000200_retention_kinds', class: Migration20260721000200_retention_kinds },
  { name: '20260722000100_sealed_contact_cards', class: Migration20260722000100_sealed_contact_cards },
  { name: '20260723000100_sign_in_resets', class: Migration20260723000100_sign_in_resets },
  {
    name: '20260723000300_task_leaders_and_studies',
    class: Migration20260723000300_task_leaders_and_studies,
  },
  { name: '20260723000400_resolution_clauses', class: Migration20260723000400_resolution_clauses },
  { name: '20260723000500_phone_index_of_cards', class: Migration20260723000500_phone_index_of_cards },
  {
    name: '20260724000100_numbers_declared_before',
    class: Migration20260724000100_numbers_declared_before,
  },
  { name: '20260724000400_alert_rounds', class: Migration20260724000400_alert_rounds },
  { name: '20260724000500_readings_of_lists', class: Migration20260724000500_readings_of_lists },
  {
    name: '20260724000700_submitters_of_notices',
    class: Migration20260724000700_submitters_of_notices,
  },
  { name: '20260727000100_recusal_of_nobody', class: Migration20260727000100_recusal_of_nobody },
  { name: '20260727000200_claims_asked_once', class: Migration20260727000200_claims_asked_once },
  { name: '20260727000300_reveals_for_requests', class: Migration20260727000300_reveals_for_requests },
  { name: '20260728000100_materials_taken_back', class: Migration20260728000100_materials_taken_back },
  { name: '20260728000200_serving_rejections', class: Migration20260728000200_serving_rejections },
  { name: '20260728000300_names_of_numbers', class: Migration20260728000300_names_of_numbers },
  {
    name: '20260728000400_materials_of_their_desk',
    class: Migration20260728000400_materials_of_their_desk,
  },
  {
    name: '20260728000500_changes_of_corrections',
    class: Migration20260728000500_changes_of_corrections,
  },
  {
    name: '20260728000800_queues_in_use',
    class: Migration20260728000800_queues_in_use,
  },
  {
    name: '20260728000900_words_of_their_own',
    class: Migration20260728000900_words_of_their_own,
  },
];
