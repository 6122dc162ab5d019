-- What people decide about an imported report. Both are views of its events: corrections of misread cells lie over the
-- reading, which stays as the reader gave it; decisions stand in the findings.
alter table imported_report
  add column version integer not null default 1,
  -- cell address -> {value, from, reason, personId, at}
  add column corrections jsonb not null default '{}',
  -- errors and warnings about which nobody has decided yet
  add column undecided integer not null default 0,
  -- the rules the findings come from, and when they were last applied; null: before this was kept
  add column rule_set_version text,
  add column audited_at timestamptz;
update imported_report set undecided = errors + warnings, audited_at = imported_at;
create index imported_report_about on imported_report (about_organ_id, year) where readable;
