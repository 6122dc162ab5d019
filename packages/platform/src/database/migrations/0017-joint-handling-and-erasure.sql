-- 并案: the request that answers for this one, as its stream tells it.

alter table request add column joint_lead uuid;
create index request_by_joint_lead on request (joint_lead, due_on) where joint_lead is not null;

-- 删除个人信息: the one change that a letter and its printed files can have. The transaction that erases names the request
-- (`gongkai.erased_request`): of its letters the sealed words may be sealed anew without the person, the files go.
create function refuse_change_of_letter() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and current_setting('gongkai.erased_request', true) = old.request_id::text
    and to_jsonb(new) - 'content' = to_jsonb(old) - 'content'
  then
    return new;
  end if;
  raise exception 'rows of % are facts and are never changed or removed', tg_table_name using errcode = 'restrict_violation';
end $$;
drop trigger letter_is_append_only on letter;
create trigger letter_is_append_only before update or delete on letter for each row execute function refuse_change_of_letter();

create function refuse_change_of_letter_file() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and exists (
    select from letter
    where letter.id = old.letter_id and letter.request_id::text = current_setting('gongkai.erased_request', true)
  ) then
    return old;
  end if;
  raise exception 'rows of % are facts and are never changed or removed', tg_table_name using errcode = 'restrict_violation';
end $$;
drop trigger letter_file_is_append_only on letter_file;
create trigger letter_file_is_append_only before update or delete on letter_file for each row execute function refuse_change_of_letter_file();

-- whether the bytes of a file are still somebody's
create index file_by_content on file (sha256);
create index letter_file_by_content on letter_file (sha256);
