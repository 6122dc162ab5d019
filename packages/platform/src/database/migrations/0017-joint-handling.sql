-- 并案: the request that answers for this one, as its stream tells it.

alter table request add column joint_lead uuid;
create index request_by_joint_lead on request (joint_lead, due_on) where joint_lead is not null;
