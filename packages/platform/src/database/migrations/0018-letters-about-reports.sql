-- 整改通知: a letter belongs to a fact of a request or of an imported annual report.
alter table letter
  alter column request_id drop not null,
  add column imported_report_id uuid,
  add constraint letter_has_one_subject check (num_nonnulls(request_id, imported_report_id) = 1);
create unique index letter_once_an_event_of_report on letter (imported_report_id, event_version, kind)
  where imported_report_id is not null;
