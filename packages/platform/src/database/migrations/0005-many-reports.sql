-- Many reports at once: a batch is what somebody dropped in one go, file by file as it came or lay in an archive.
create table import_batch (
  id         uuid primary key,
  -- the organ that imports
  organ_id   text not null references organ,
  name       text not null,
  created_by text references person,
  created_at timestamptz not null
);
create index import_batch_by_organ on import_batch (organ_id, created_at desc, id desc);

-- A file of a batch. A file that is read becomes the imported report of the same id.
create table import_file (
  id          uuid primary key,
  batch_id    uuid not null references import_batch,
  organ_id    text not null references organ,
  -- in the order they came
  position    bigint generated always as identity,
  -- as it was called, with the folders it lay in
  path        text not null,
  -- archive: opened into files of its own; refused: could not be had out of its archive; duplicate: known by content
  state       text not null check (state in ('waiting', 'read', 'unreadable', 'duplicate', 'archive', 'opened', 'refused')),
  reason      text,
  file_id     uuid,
  sha256      bytea,
  -- the imported report with the same content
  same_as     uuid,
  finished_at timestamptz,
  unique (batch_id, path)
);
create index import_file_by_batch on import_file (batch_id, state, position);
create index import_file_unfinished on import_file (position) where state in ('waiting', 'archive');
create index file_of_report_by_content on file (organ_id, sha256) where owner_kind = 'importedReport';

-- What a region has set for a rule of the audit. The latest row of an organ and code holds; `inherit` takes it back.
create table audit_rule_setting (
  seq      bigint generated always as identity primary key,
  organ_id text not null references organ,
  code     text not null,
  setting  text not null check (setting in ('error', 'warning', 'info', 'off', 'inherit')),
  reason   text not null,
  set_by   text references person,
  set_at   timestamptz not null
);
create index audit_rule_setting_by_organ on audit_rule_setting (organ_id, code, seq desc);
create trigger audit_rule_setting_is_append_only before update or delete on audit_rule_setting for each row execute function refuse_change();
create trigger audit_rule_setting_is_never_truncated before truncate on audit_rule_setting for each statement execute function refuse_change();

-- One light for one report. What could not be read has its own, and what was read with doubts is never clean.
alter table imported_report
  add column doubtful boolean generated always as (
    readable and (organ_name is null or year is null or format is null
      or jsonb_path_exists(reading, '$.messages[*] ? (@.severity == "warning")'))
  ) stored;
alter table imported_report
  add column light text generated always as (
    case
      when not readable then 'unreadable'
      when undecided = 0 and jsonb_path_exists(findings, '$[*] ? (@.severity == "error" || @.severity == "warning")')
        and not (organ_name is null or year is null or format is null
          or jsonb_path_exists(reading, '$.messages[*] ? (@.severity == "warning")')) then 'decided'
      when errors > 0 then 'errors'
      when organ_name is null or year is null or format is null
        or jsonb_path_exists(reading, '$.messages[*] ? (@.severity == "warning")') then 'doubtful'
      when warnings > 0 then 'warnings'
      else 'clean'
    end
  ) stored,
  -- how bad it is, for lists that begin with the worst: what could not be read, then by undecided errors and warnings
  add column badness integer generated always as (
    case
      when not readable then 100000000
      when undecided = 0 then 0
      else least(errors, 9999) * 1000 + least(warnings, 999)
    end
  ) stored;
create index imported_report_worst on imported_report (organ_id, badness desc, id desc);
create index imported_report_by_code on imported_report using gin (findings jsonb_path_ops);
